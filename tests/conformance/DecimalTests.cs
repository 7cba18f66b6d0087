using System.Globalization;
using RateCards.Compiler.CSharp;
using RateCards.Compiler.Model.Formulas;
using RateCards.Conformance.Tests.Engines;
using RateCards.Conformance.Tests.Exact;
using Xunit.Abstractions;

namespace RateCards.Conformance.Tests;

/// <summary>Formulas in decimals, against their exact values.</summary>
public sealed class DecimalTests(ITestOutputHelper output)
{
    /// <summary>
    /// A decimal has 28 digits after its point, of which a small quotient, such as a millionth of a second in hours, uses
    /// fewer; what is then divided by that has as few.
    /// </summary>
    private const double MostError = 1e-16;

    private const double MostErrorOfMoney = 1e-20;

    [Fact]
    public void Every_formula_in_decimals_is_exact_to_16_digits_and_money_to_20()
    {
        var library = Repository.Formulas;
        var exact = new ExactFormulas(Repository.FormulaTexts.Select(f => f.Content));
        var run = CSharpCode.Compile<Action<decimal[], decimal[]>>([library], "decimal[] inputs, decimal[] results", Driver)[0];
        var worst = new double[library.Formulas.Count];
        var compared = new int[library.Formulas.Count];
        foreach (var row in new Inputs(seed: 2).Sensible(library, TestSize.ExactRows))
        {
            // As people write them: 0.1 is a tenth.
            var values = row.Select(v => decimal.Parse(v.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)).ToArray();
            var results = new decimal[worst.Length];
            run(values, results);
            var expected = exact.Evaluate(library.Symbols.Zip(values).ToDictionary(x => x.First.Name, x => Parse(x.Second)));
            for (var column = 0; column < worst.Length; column++)
            {
                if (expected.TryGetValue(library.Formulas[column].Name, out var right))
                {
                    worst[column] = Math.Max(worst[column], Error(results[column], right));
                    compared[column]++;
                }
            }
        }

        foreach (var (formula, error) in library.Formulas.Zip(worst))
        {
            output.WriteLine(FormattableString.Invariant($"{formula.Name,-26} {error:0.0e0}"));
            error.ShouldBeLessThanOrEqualTo(formula.Unit.Text == "USD" ? MostErrorOfMoney : MostError, formula.Name);
        }

        compared.ShouldAllBe(c => c > TestSize.ExactRows / 2);
    }

    private static string Driver(FormulaLibrary library, string codeNamespace) => CSharpCode.Calls(
        library,
        (symbol, column) => CSharpUnits.TypeOf(symbol.Unit, codeNamespace) is { Kind: not CSharpTypeKind.Number } type ? $"new {type.DecimalName}(inputs[{column}])" : $"inputs[{column}]",
        (i, formula, name, arguments) => $$"""
            try
            {
                results[{{i}}] = Formulas.Decimals.{{name}}({{arguments}}){{(CSharpUnits.KindOf(formula.Unit) == CSharpTypeKind.Number ? "" : ".Value")}};
            }
            catch (DivideByZeroException)
            {
                // The exact value has no such formula then either.
            }
            """);

    private static Fraction Parse(decimal value) => Fraction.Parse(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The error, relative to the exact value or to 1, whichever is larger.</summary>
    private static double Error(decimal value, Fraction right)
    {
        var size = right.Magnitude is var magnitude && magnitude.CompareTo(Fraction.Parse("1")) > 0 ? magnitude : Fraction.Parse("1");
        return ((Parse(value) - right) / size).Magnitude.ToDouble();
    }
}
