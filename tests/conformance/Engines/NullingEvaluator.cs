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
        jobs.Select(job => job.Inputs.Select(row => new Row(job.Library, row).Compute()).ToArray()).ToList();

    /// <summary>The number; 0 for -0.</summary>
    public static double WithoutSignOfZero(double value) => value + 0.0;

    /// <summary>One row of inputs, in which each formula is computed once.</summary>
    private sealed class Row(FormulaLibrary library, double[] inputs)
    {
        private readonly Dictionary<string, double> _values = library.Symbols.Zip(inputs).ToDictionary(x => x.First.Name, x => x.Second);
        private readonly Dictionary<string, double?> _formulas = [];

        public double[] Compute() => library.Formulas.Select(f => WithoutSignOfZero(Of(f.Body) ?? double.NaN)).ToArray();

        private double? Of(Node node) => Finite(node switch
        {
            NumberNode number => number.AsDouble,
            SymbolNode symbol => _values[symbol.Symbol.Name],
            IndexNode index => _values[index.Name],
            FormulaNode formula => Of(formula),
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
            RoundingNode { Rounding: Rounding.Up } up => Of(up.Operand) is { } a ? Math.Ceiling(a) : null,
            RoundingNode { Rounding: Rounding.Down } down => Of(down.Operand) is { } a ? Math.Floor(a) : null,
            RoundingNode nearest => Of(nearest.Operand) is { } a ? Math.Round(a, MidpointRounding.AwayFromZero) : null,
            SumNode sum => Of(sum),
            _ => throw new NotSupportedException(node.GetType().Name),
        });

        private double? Of(FormulaNode formula)
        {
            if (!_formulas.TryGetValue(formula.Name, out var value))
            {
                _formulas[formula.Name] = value = Of(library.Find(formula.Name)!.Body);
            }

            return value;
        }

        private double? Of(SumNode sum)
        {
            if (Of(sum.From) is not { } from || !(Of(sum.To) - from is { } steps and < SumNode.MaximumTerms))
            {
                return null;
            }

            // A sum within this one may call its index the same.
            var isWithin = _values.TryGetValue(sum.Index, out var outer);
            double? total = 0;
            for (var step = 0; step <= steps; step++)
            {
                _values[sum.Index] = from + step;
                total += Of(sum.Body);
            }

            if (isWithin)
            {
                _values[sum.Index] = outer;
            }

            return total;
        }
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
