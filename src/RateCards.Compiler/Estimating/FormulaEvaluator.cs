using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Estimating;

/// <summary>
/// Computes formulas in IEEE double, in the order of the tree: to the bit what the generated C# and JavaScript give.
/// One evaluator holds one set of values and remembers what it has computed. Not for use by several threads at once.
/// </summary>
/// <param name="parameters">Values of the symbols, by name, each in the symbol's unit.</param>
internal sealed class FormulaEvaluator(FormulaLibrary library, IReadOnlyDictionary<string, double> parameters)
{
    /// <summary>Terms of all sums together, those within others among them: what takes longer is not a number.</summary>
    private const long MostTerms = 10_000_000;

    private readonly Dictionary<string, double> _computed = new(StringComparer.Ordinal);
    private long _terms;

    /// <summary>A formula's value in the formula's unit.</summary>
    /// <exception cref="ArgumentException">The library has no such formula, or a symbol it needs has no value.</exception>
    public static double Evaluate(FormulaLibrary library, string formula, IReadOnlyDictionary<string, double> parameters) =>
        new FormulaEvaluator(library, parameters).Evaluate(formula);

    /// <inheritdoc cref="Evaluate(FormulaLibrary, string, IReadOnlyDictionary{string, double})"/>
    public double Evaluate(string formula)
    {
        if (!_computed.TryGetValue(formula, out var value))
        {
            var body = (library.Find(formula) ?? throw new ArgumentException($"There is no formula '{formula}'.", nameof(formula))).Body;
            value = Evaluate(body, null);
            _computed.Add(formula, value);
        }

        return value;
    }

    /// <summary>The value of an expression that is bound to the library.</summary>
    /// <exception cref="ArgumentException">A symbol it needs has no value.</exception>
    public double Evaluate(Node node) => Evaluate(node, null);

    private double Evaluate(Node node, Index? index) => node switch
    {
        NumberNode number => number.AsDouble,
        SymbolNode { Symbol.Name: var name } => parameters.TryGetValue(name, out var value)
            ? value
            : throw new ArgumentException($"The symbol '{name}' has no value.", nameof(node)),
        IndexNode running => index!.Find(running.Name),
        FormulaNode formula => Evaluate(formula.Name),
        NegateNode negate => -Evaluate(negate.Operand, index),
        BinaryNode binary => Compute(binary.Operator, Evaluate(binary.Left, index), Evaluate(binary.Right, index)),
        ExtremumNode { IsMaximum: true } maximum => Math.Max(Evaluate(maximum.Left, index), Evaluate(maximum.Right, index)),
        ExtremumNode minimum => Math.Min(Evaluate(minimum.Left, index), Evaluate(minimum.Right, index)),
        ConditionalNode conditional => Evaluate(Holds(conditional, index) ? conditional.WhenTrue : conditional.WhenFalse, index),
        RoundingNode rounding => Round(rounding.Rounding, Evaluate(rounding.Operand, index)),
        SumNode sum => Sum(sum, index),
        _ => throw new ArgumentException($"No arithmetic for {node.GetType().Name}.", nameof(node)),
    };

    internal static double Compute(BinaryOperator sign, double left, double right) => sign switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        _ => left / right,
    };

    internal static double Round(Rounding rounding, double value) => rounding switch
    {
        Rounding.Up => Math.Ceiling(value),
        Rounding.Down => Math.Floor(value),
        _ => Math.Round(value, MidpointRounding.AwayFromZero),
    };

    private bool Holds(ConditionalNode node, Index? index)
    {
        var left = Evaluate(node.Left, index);
        var right = Evaluate(node.Right, index);
        return node.Comparison switch
        {
            Comparison.Less => left < right,
            Comparison.LessOrEqual => left <= right,
            Comparison.Greater => left > right,
            Comparison.GreaterOrEqual => left >= right,
            Comparison.Equal => left == right,
            _ => left != right,
        };
    }

    private double Sum(SumNode node, Index? outer)
    {
        var from = Evaluate(node.From, outer);
        var steps = Evaluate(node.To, outer) - from;
        if (!(steps < SumNode.MaximumTerms))
        {
            return double.NaN;
        }

        var total = 0.0;
        for (var step = 0; step <= steps; step++)
        {
            if (++_terms > MostTerms)
            {
                return double.NaN;
            }

            total += Evaluate(node.Body, new Index(node.Index, from + step, outer));
        }

        return total;
    }

    /// <summary>The indices of the sums around a node, innermost first.</summary>
    private sealed record Index(string Name, double Value, Index? Outer)
    {
        public double Find(string name) => name == Name ? Value : Outer!.Find(name);
    }
}
