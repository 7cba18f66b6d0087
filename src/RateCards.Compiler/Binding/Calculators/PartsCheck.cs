using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Binding.Calculators;

/// <summary>Whether parts add up to a total, tried at sample points: no proof, but a slip does not pass all of them.</summary>
internal static class PartsCheck
{
    /// <summary>A point at which two formulas differ: what the parts give, what the total gives, and where.</summary>
    public sealed record Difference(string Sum, string Total, string Sample);

    private const int Samples = 12;

    /// <summary>The first sample point at which the parts' sum is not the total, rounding aside; null where there is none.</summary>
    public static Difference? Disagreement(Formula total, ValueList<Figure> parts, FormulaLibrary formulas)
    {
        if (parts.Count == 0)
        {
            return null;
        }

        var partFormulas = parts.Select(p => formulas.Find(p.Formula)!).ToList();
        var symbols = total.Parameters.Concat(partFormulas.SelectMany(f => f.Parameters)).Select(s => s.Name).Distinct().ToList();
        for (var sample = 0; sample < Samples; sample++)
        {
            var values = symbols.Select((name, i) => new { Name = name, Value = SampleValue(sample, i) }).ToDictionary(x => x.Name, x => x.Value, StringComparer.Ordinal);
            var evaluator = new FormulaEvaluator(formulas, values);
            var expected = evaluator.Evaluate(total.Name);
            var sum = partFormulas.Sum(f => evaluator.Evaluate(f.Name));
            if (!(Math.Abs(sum - expected) <= 1e-9 * Math.Max(Math.Abs(sum), Math.Abs(expected))))
            {
                return new Difference(Text(sum), Text(expected), string.Join(", ", values.Select(v => $"{v.Key} = {Text(v.Value)}")));
            }
        }

        return null;
    }

    /// <summary>Small whole numbers, different for every symbol and sample, so that no two symbols can stand in for each other.</summary>
    private static double SampleValue(int sample, int symbol) => 2 + (((sample * 7) + (symbol * 5) + (sample * symbol * 3)) % 23);

    private static string Text(double value) => value.ToString("0.###############", CultureInfo.InvariantCulture);
}
