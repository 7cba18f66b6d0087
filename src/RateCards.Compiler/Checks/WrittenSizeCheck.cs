using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Checks;

/// <summary>
/// How long a formula becomes where a language has no functions and no maximum: what it refers to stands in its place, and the
/// sides of a maximum or a condition several times. A few short formulas can so become a text of gigabytes.
/// </summary>
internal static class WrittenSizeCheck
{
    /// <summary>Parts of a formula that is written out: a text of a few hundred kilobytes.</summary>
    private const long MostParts = 20_000;

    public static void Check(FormulaLibrary library, DiagnosticBag diagnostics)
    {
        var sizes = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var formula in library.Formulas)
        {
            var size = SizeOf(formula.Body, sizes);
            sizes[formula.Name] = size;
            if (size > MostParts)
            {
                diagnostics.Report(OutputDiagnostics.FormulaTooLong, formula.Origin.Location!, formula.Name);
                // What refers to it is no news.
                sizes[formula.Name] = 1;
            }
        }
    }

    private static long SizeOf(Node node, Dictionary<string, long> sizes) => Math.Min(int.MaxValue, node switch
    {
        FormulaNode formula => sizes.TryGetValue(formula.Name, out var size) ? size : 1,
        RoundingNode { Rounding: Rounding.Nearest } rounding => 1 + (3 * SizeOf(rounding.Operand, sizes)),
        ExtremumNode extremum => 3 * (SizeOf(extremum.Left, sizes) + SizeOf(extremum.Right, sizes)),
        ConditionalNode conditional => (2 * (SizeOf(conditional.Left, sizes) + SizeOf(conditional.Right, sizes)))
            + SizeOf(conditional.WhenTrue, sizes) + SizeOf(conditional.WhenFalse, sizes),
        SumNode sum => (3 * (SizeOf(sum.From, sizes) + SizeOf(sum.To, sizes))) + SizeOf(sum.Body, sizes),
        _ => node.Children().Aggregate(1L, (total, child) => total + SizeOf(child, sizes)),
    });
}
