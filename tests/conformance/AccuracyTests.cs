using RateCards.Conformance.Tests.Engines;
using RateCards.Conformance.Tests.Exact;
using Xunit.Abstractions;

namespace RateCards.Conformance.Tests;

/// <summary>Doubles against the exact value, computed independently from what the files say.</summary>
public sealed class AccuracyTests(ITestOutputHelper output)
{
    private const double MostUlps = 4;

    [Fact]
    public void Every_formula_is_within_4_units_in_the_last_place_of_its_exact_value()
    {
        var library = Repository.Formulas;
        var exact = new ExactFormulas(Repository.FormulaTexts.Select(f => f.Content));
        var inputs = new Inputs(seed: 1).Sensible(library, TestSize.ExactRows);
        var values = IEngine.Exact.Run([new Job(library, inputs)])[0];
        var worst = new double[library.Formulas.Count];
        for (var row = 0; row < TestSize.ExactRows; row++)
        {
            var symbols = library.Symbols.Zip(inputs[row]).ToDictionary(x => x.First.Name, x => Fraction.Of(x.Second));
            var expected = exact.Evaluate(symbols);
            for (var column = 0; column < worst.Length; column++)
            {
                double.IsFinite(values[row][column]).ShouldBeTrue($"{library.Formulas[column].Name} is {values[row][column]}");
                if (expected.TryGetValue(library.Formulas[column].Name, out var right))
                {
                    worst[column] = Math.Max(worst[column], right.UlpsTo(values[row][column]));
                }
            }
        }

        foreach (var (formula, ulps) in library.Formulas.Zip(worst))
        {
            output.WriteLine(FormattableString.Invariant($"{formula.Name,-26} {ulps:0.000} ulp"));
            ulps.ShouldBeLessThanOrEqualTo(MostUlps, formula.Name);
        }
    }
}
