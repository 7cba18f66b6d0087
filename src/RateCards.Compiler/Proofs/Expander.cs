using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Proofs;

/// <summary>
/// Multiplies expressions out to polynomials over the names of symbols, with other formulas written out and sums in closed
/// form. What is not a polynomial (max, min, if, a divisor with a symbol in it) becomes a variable of its own, named by its
/// parts in normal form: two such expressions are equal where they are made of equal parts.
/// </summary>
internal sealed class Expander(IReadOnlyDictionary<string, Formula> formulas)
{
    private readonly Dictionary<string, Polynomial> _expanded = new(StringComparer.Ordinal);

    /// <summary>The variables that stand in an opaque one.</summary>
    private readonly Dictionary<string, HashSet<string>> _inside = new(StringComparer.Ordinal);

    /// <exception cref="UnprovableException">It is not a polynomial, or too large a one.</exception>
    public Polynomial Expand(Node node, List<ProofStep> steps) => node switch
    {
        NumberNode number => Polynomial.Of(Rational.Of(number.Value)),
        SymbolNode symbol => Polynomial.Of(symbol.Symbol.Name),
        IndexNode index => Polynomial.Of(index.Name),
        FormulaNode formula => ExpandFormula(formula.Name, steps),
        NegateNode negate => Polynomial.Of(-1) * Expand(negate.Operand, steps),
        BinaryNode binary => Expand(binary, steps),
        SumNode sum => Expand(sum, steps),
        ExtremumNode extremum => Expand(extremum, steps),
        RoundingNode rounding => Opaque(rounding.Rounding switch { Rounding.Up => "⌈{0}⌉", Rounding.Down => "⌊{0}⌋", _ => "round({0})" }, Expand(rounding.Operand, steps)),
        // Where it is not what people wrote, the count is 0, and neither side depends on the rate.
        ConditionalNode { IsOptional: true } taken => Expand(taken.WhenFalse, steps),
        ConditionalNode conditional => Opaque(
            "if({0} " + conditional.Comparison + " {1}, {2}, {3})",
            [.. conditional.Children().Select(c => Expand(c, steps))]),
        _ => throw new UnprovableException($"nothing is known of {node.GetType().Name}"),
    };

    private Polynomial ExpandFormula(string name, List<ProofStep> steps)
    {
        if (!_expanded.TryGetValue(name, out var polynomial))
        {
            polynomial = Expand(formulas[name].Body, steps);
            _expanded.Add(name, polynomial);
        }

        steps.Add(new ProofStep($"{name} written out", polynomial.ToString()));
        return polynomial;
    }

    private Polynomial Expand(BinaryNode node, List<ProofStep> steps)
    {
        var (left, right) = (Expand(node.Left, steps), Expand(node.Right, steps));
        return node.Operator switch
        {
            BinaryOperator.Add => left + right,
            BinaryOperator.Subtract => left - right,
            BinaryOperator.Multiply => left * right,
            _ when right.IsZero => throw new UnprovableException("a divisor is always zero"),
            _ when right.Constant is { } divisor => left * Polynomial.Of(1 / divisor),
            _ => left * Opaque("1/({0})", right),
        };
    }

    private Polynomial Expand(ExtremumNode node, List<ProofStep> steps)
    {
        // max(a, b) is max(b, a): one order for both.
        var parts = node.Children().Select(c => Expand(c, steps)).OrderBy(p => p.ToString(), StringComparer.Ordinal).ToArray();
        return Opaque(node.IsMaximum ? "max({0}, {1})" : "min({0}, {1})", parts);
    }

    private Polynomial Expand(SumNode node, List<ProofStep> steps)
    {
        var from = Expand(node.From, steps).Constant;
        var to = Expand(node.To, steps);
        if (from is not { IsWhole: true } first)
        {
            throw new UnprovableException($"the sum over {node.Index} does not begin at a whole number");
        }

        if (to.Constant is { } last && (!last.IsWhole || last.CompareTo(first - 1) < 0))
        {
            throw new UnprovableException($"the sum over {node.Index} ends before it begins, or between whole numbers");
        }

        var body = Expand(node.Body, steps);
        if (body.Variables.Any(v => _inside.TryGetValue(v, out var inside) && inside.Contains(node.Index)))
        {
            throw new UnprovableException($"in the sum over {node.Index}, a max, min, if, rounding or divisor depends on {node.Index}");
        }

        // Σ from a to b is Σ from 1 to b less Σ from 1 to a − 1, for whole b ≥ a − 1.
        var before = Polynomial.Of(first - 1);
        var sum = body.CoefficientsOf(node.Index).Aggregate(
            Polynomial.Of(0),
            (total, term) => total + (term.Coefficient * (PowerSum.Of(term.Power, to) - PowerSum.Of(term.Power, before))));
        steps.Add(new ProofStep($"Sum of {body} for {node.Index} from {first} to {to}", sum.ToString()));
        return sum;
    }

    private Polynomial Opaque(string form, params Polynomial[] parts)
    {
        var name = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, [.. parts.Select(p => (object)p)]);
        if (!_inside.ContainsKey(name))
        {
            var variables = parts.SelectMany(p => p.Variables).ToList();
            _inside.Add(name, new HashSet<string>(
                variables.Concat(variables.SelectMany(v => _inside.TryGetValue(v, out var inside) ? inside : [])), StringComparer.Ordinal));
        }

        return Polynomial.Of(name);
    }
}
