using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Proofs;

/// <summary>Computes trees in exact fractions, for one set of values.</summary>
/// <param name="mostTerms">Terms that its sums have at most, those of sums within sums included.</param>
/// <param name="budget">Shared with the other samples of a closed form.</param>
internal sealed class ExactEvaluator(IReadOnlyDictionary<string, Formula> formulas, IReadOnlyDictionary<string, Rational> symbols, int mostTerms, ProofBudget budget)
{
    private int _terms;

    private readonly Dictionary<string, Rational> _indices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Rational> _computed = new(StringComparer.Ordinal);

    /// <exception cref="DivideByZeroException">It divides by zero at these values.</exception>
    /// <exception cref="UnprovableException">A sum has too many terms at these values, or it takes too long.</exception>
    public Rational Evaluate(Node node)
    {
        switch (node)
        {
            case NumberNode number:
                return Rational.Of(number.Value);
            case SymbolNode symbol:
                return symbols[symbol.Symbol.Name];
            case IndexNode index:
                return _indices.TryGetValue(index.Name, out var at) ? at : throw new UnprovableException($"{index.Name} has no value outside of its sum");
            case FormulaNode formula:
                return Evaluate(formula.Name);
            case NegateNode negate:
                return -Evaluate(negate.Operand);
            case BinaryNode binary:
                var (a, b) = (Evaluate(binary.Left), Evaluate(binary.Right));
                return budget.Count(binary.Operator switch
                {
                    BinaryOperator.Add => a + b,
                    BinaryOperator.Subtract => a - b,
                    BinaryOperator.Multiply => a * b,
                    _ => a / b,
                });
            case RoundingNode rounding:
                return Evaluate(rounding.Operand).Round(rounding.Rounding);
            case ExtremumNode extremum:
                var (x, y) = (Evaluate(extremum.Left), Evaluate(extremum.Right));
                return x.CompareTo(y) > 0 == extremum.IsMaximum ? x : y;
            case ConditionalNode conditional:
                return Evaluate(Holds(conditional) ? conditional.WhenTrue : conditional.WhenFalse);
            case SumNode sum:
                return Sum(sum);
            default:
                throw new ArgumentException($"No arithmetic for {node.GetType().Name}.", nameof(node));
        }
    }

    /// <summary>The value of a term of a sum.</summary>
    public Rational EvaluateAt(string index, Rational value, Node term)
    {
        _indices[index] = value;
        return Evaluate(term);
    }

    private Rational Evaluate(string name)
    {
        if (!_computed.TryGetValue(name, out var value))
        {
            value = Evaluate(formulas[name].Body);
            _computed.Add(name, value);
        }

        return value;
    }

    private bool Holds(ConditionalNode node) => Evaluate(node.Left).Is(node.Comparison, Evaluate(node.Right));

    private Rational Sum(SumNode node)
    {
        Rational total = 0;
        var (from, to) = (Evaluate(node.From), Evaluate(node.To));
        if ((to - from).CompareTo(mostTerms - _terms) > 0)
        {
            throw new UnprovableException($"the sum over {node.Index} has more than {mostTerms} terms");
        }

        for (var i = from; i.CompareTo(to) <= 0; i += 1)
        {
            _terms++;
            _indices[node.Index] = i;
            total = budget.Count(total + Evaluate(node.Body));
        }

        return total;
    }
}
