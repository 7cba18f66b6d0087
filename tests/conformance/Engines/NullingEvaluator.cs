using RateCards.Compiler.Model.Formulas;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>
/// What SQL is to give: the value in IEEE double where every number on the way to it is finite, else null, which is written
/// as not a number. Zero has no sign, which not every database keeps. Walks the tree by itself, and shares no code with the compiler's evaluator.
/// </summary>
internal sealed class NullingEvaluator : IEngine
{
    public string Name => "the evaluator with nulls";

    public IReadOnlyList<double[][]> Run(IReadOnlyList<Job> jobs) =>
        jobs.Select(job => job.Inputs.Select(row => Compute(job.Library, row)).ToArray()).ToList();

    private static double[] Compute(FormulaLibrary library, double[] row)
    {
        var values = library.Symbols.Zip(row).ToDictionary(x => x.First.Name, x => x.Second);
        return library.Formulas.Select(f => WithoutSignOfZero(Evaluate(library, f.Body, values) ?? double.NaN)).ToArray();
    }

    /// <summary>The number; 0 for -0.</summary>
    public static double WithoutSignOfZero(double value) => value + 0.0;

    private static double? Evaluate(FormulaLibrary library, Node node, IReadOnlyDictionary<string, double> values)
    {
        double? Of(Node part) => Evaluate(library, part, values);
        return Finite(node switch
        {
            NumberNode number => number.AsDouble,
            SymbolNode symbol => values[symbol.Symbol.Name],
            IndexNode index => values[index.Name],
            FormulaNode formula => Of(library.Find(formula.Name)!.Body),
            NegateNode negate => -Of(negate.Operand),
            BinaryNode { Operator: BinaryOperator.Add } sum => Of(sum.Left) + Of(sum.Right),
            BinaryNode { Operator: BinaryOperator.Subtract } difference => Of(difference.Left) - Of(difference.Right),
            BinaryNode { Operator: BinaryOperator.Multiply } product => Of(product.Left) * Of(product.Right),
            BinaryNode quotient => Of(quotient.Left) / Of(quotient.Right),
            ExtremumNode { IsMaximum: true } maximum => (Of(maximum.Left), Of(maximum.Right)) is ({ } a, { } b) ? Math.Max(a, b) : null,
            ExtremumNode minimum => (Of(minimum.Left), Of(minimum.Right)) is ({ } a, { } b) ? Math.Min(a, b) : null,
            ConditionalNode conditional => (Of(conditional.Left), Of(conditional.Right)) is ({ } a, { } b)
                ? Of(Holds(conditional.Comparison, a, b) ? conditional.WhenTrue : conditional.WhenFalse)
                : null,
            SumNode sum => Sum(library, sum, values),
            _ => throw new NotSupportedException(node.GetType().Name),
        });
    }

    private static double? Sum(FormulaLibrary library, SumNode sum, IReadOnlyDictionary<string, double> values)
    {
        if (Evaluate(library, sum.From, values) is not { } from || !(Evaluate(library, sum.To, values) - from is { } steps and < SumNode.MaximumTerms))
        {
            return null;
        }

        double? total = 0;
        for (var step = 0; step <= steps; step++)
        {
            total += Evaluate(library, sum.Body, new Dictionary<string, double>(values) { [sum.Index] = from + step });
        }

        return total;
    }

    private static bool Holds(Comparison comparison, double a, double b) => comparison switch
    {
        Comparison.Less => a < b,
        Comparison.LessOrEqual => a <= b,
        Comparison.Greater => a > b,
        Comparison.GreaterOrEqual => a >= b,
        Comparison.Equal => a == b,
        _ => a != b,
    };

    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;
}
