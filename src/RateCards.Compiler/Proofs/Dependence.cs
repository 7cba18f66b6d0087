using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Proofs;

/// <summary>
/// Proves that formulas do not depend on a rate where nothing of what it is for is counted: whatever the rate may be, and though
/// there may be none, their value is the same. Where nothing is proved, nothing is claimed.
/// </summary>
/// <param name="formulas">All formulas that one of them may refer to, by name.</param>
/// <param name="rate">A symbol with <see cref="Symbol.Optional"/>.</param>
internal sealed class Dependence(IReadOnlyDictionary<string, Formula> formulas, Symbol rate)
{
    private static readonly Form Zero = new(0, false);

    /// <summary>Anything that the rate has no part in.</summary>
    private static readonly Form Free = new(null, false);

    private static readonly Form Depending = new(null, true);

    private readonly Dictionary<string, Form> _ofFormula = new(StringComparer.Ordinal);

    /// <summary>The first part of a formula that depends on the rate though the count is 0, as far as is known; null where it is proved that none does.</summary>
    public Node? Find(Formula formula) => Of(formula.Body).IsDepending ? Innermost(formula.Body) : null;

    /// <summary>What is added to a formula unmultiplied: the part of a sum, or of a choice, that depends on the rate.</summary>
    private Node Innermost(Node node)
    {
        IEnumerable<Node> parts = node switch
        {
            BinaryNode { Operator: BinaryOperator.Add or BinaryOperator.Subtract } sum => [sum.Left, sum.Right],
            NegateNode negate => [negate.Operand],
            ConditionalNode { IsOptional: false } choice => [choice.WhenTrue, choice.WhenFalse],
            _ => [],
        };
        return parts.FirstOrDefault(p => Of(p).IsDepending) is { } part ? Innermost(part) : node;
    }

    private Form OfFormula(string name)
    {
        if (name == rate.Optional)
        {
            return Zero;
        }

        if (!_ofFormula.TryGetValue(name, out var form))
        {
            _ofFormula.Add(name, form = Of(formulas[name].Body));
        }

        return form;
    }

    private Form Of(Node node) => node switch
    {
        NumberNode number => new Form(Rational.Of(number.Value), false),
        SymbolNode { Symbol: var symbol } => symbol.Name == rate.Optional ? Zero : IsOfRate(symbol) ? Depending : Free,
        IndexNode => Free,
        FormulaNode formula => OfFormula(formula.Name),
        NegateNode negate => Map(Of(negate.Operand), v => -v),
        RoundingNode rounding => Map(Of(rounding.Operand), v => v.Round(rounding.Rounding)),
        BinaryNode binary => Combine(binary.Operator, Of(binary.Left), Of(binary.Right)),
        ExtremumNode extremum => Combine(Of(extremum.Left), Of(extremum.Right), (a, b) => a.CompareTo(b) > 0 == extremum.IsMaximum ? a : b),
        SumNode sum => OfSum(Of(sum.From), Of(sum.To), Of(sum.Body)),
        ConditionalNode { IsOptional: true } taken => Of(taken.WhenFalse),
        ConditionalNode conditional => Choose(conditional),
        _ => Depending,
    };

    private bool IsOfRate(Symbol symbol) =>
        symbol.Name == rate.Name || rate.Steps?.Higher.Any(s => s.Bound.Name == symbol.Name || s.AtBound.Name == symbol.Name || s.Above.Name == symbol.Name) == true;

    private static Form Combine(BinaryOperator sign, Form left, Form right) => sign switch
    {
        BinaryOperator.Add => Combine(left, right, (a, b) => a + b),
        BinaryOperator.Subtract => Combine(left, right, (a, b) => a - b),
        BinaryOperator.Multiply when left.IsZero || right.IsZero => Zero,
        BinaryOperator.Multiply => Combine(left, right, (a, b) => a * b),
        _ when right.IsDepending => Depending,
        _ when right.IsZero => left.IsDepending ? Depending : Free,
        _ when left.IsZero => Zero,
        _ => Combine(left, right, (a, b) => a / b),
    };

    private static Form OfSum(Form from, Form to, Form body) =>
        from.IsDepending || to.IsDepending ? Depending
        : body.IsZero || (from.Value is { } first && to.Value is { } last && first.CompareTo(last) > 0) ? Zero
        : body.IsDepending ? Depending : Free;

    private Form Choose(ConditionalNode node)
    {
        var (left, right) = (Of(node.Left), Of(node.Right));
        if (left.IsZero && node is { Comparison: Comparison.LessOrEqual, Right: SymbolNode { Symbol.Part.Kind: StepPartKind.Bound } })
        {
            // No step begins below 0.
            return Of(node.WhenTrue);
        }

        if (left.Value is { } a && right.Value is { } b)
        {
            return Of(a.Is(node.Comparison, b) ? node.WhenTrue : node.WhenFalse);
        }

        var (then, otherwise) = (Of(node.WhenTrue), Of(node.WhenFalse));
        return then.Value is { } value && value.Equals(otherwise.Value) ? then
            : left.IsDepending || right.IsDepending || then.IsDepending || otherwise.IsDepending ? Depending
            : Free;
    }

    private static Form Map(Form form, Func<Rational, Rational> compute) => form.Value is { } value ? new Form(compute(value), false) : form;

    private static Form Combine(Form left, Form right, Func<Rational, Rational, Rational> compute) =>
        left.Value is { } a && right.Value is { } b ? new Form(compute(a, b), false)
        : left.IsDepending || right.IsDepending ? Depending
        : Free;

    /// <summary>What is known of an expression where the count is 0.</summary>
    /// <param name="Value">Its value, where it has one whatever else is.</param>
    /// <param name="IsDepending">It may be another one with another rate.</param>
    private sealed record Form(Rational? Value, bool IsDepending)
    {
        public bool IsZero => Value?.IsZero == true;
    }
}
