using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Printing;

/// <summary>
/// Writes bound trees in a language with infix operators, with as few parentheses as keep the tree: arithmetic is not
/// associative, so <c>a + (b + c)</c> keeps them. A target says how its leaves, calls and conditions are written.
/// </summary>
internal abstract class InfixPrinter
{
    /// <summary>The expression, with nothing around it.</summary>
    public string Print(Node node) => Print(node, Precedence.Lowest);

    /// <summary>The expression as an operand that has to hold at least as tightly as <paramref name="place"/>.</summary>
    protected string Print(Node node, Precedence place)
    {
        var (text, precedence) = Write(node);
        return precedence < place ? Parenthesize(text) : text;
    }

    protected virtual (string Text, Precedence Precedence) Write(Node node) => node switch
    {
        NumberNode number => (Number(number), Precedence.Primary),
        SymbolNode symbol => (Symbol(symbol.Symbol), Precedence.Primary),
        IndexNode index => (Index(index.Name), Precedence.Primary),
        FormulaNode formula => (Reference(formula), Precedence.Primary),
        NegateNode negate => (Sign(BinaryOperator.Subtract).Trim() + Print(negate.Operand, Precedence.Primary), Precedence.Unary),
        BinaryNode binary => WriteBinary(binary),
        ExtremumNode extremum => (Extremum(extremum), Precedence.Primary),
        RoundingNode rounding => Rounded(rounding),
        SumNode sum => Sum(sum),
        ConditionalNode conditional => Conditional(conditional),
        _ => throw new ArgumentException($"No way to write {node.GetType().Name}.", nameof(node)),
    };

    protected abstract string Number(NumberNode number);

    protected abstract string Symbol(Symbol symbol);

    protected abstract string Index(string name);

    protected abstract string Reference(FormulaNode formula);

    protected abstract string Extremum(ExtremumNode extremum);

    protected abstract (string Text, Precedence Precedence) Rounded(RoundingNode rounding);

    protected abstract (string Text, Precedence Precedence) Sum(SumNode sum);

    /// <summary>A condition and its two branches; as most languages write it where a target does not say otherwise.</summary>
    protected virtual (string Text, Precedence Precedence) Conditional(ConditionalNode conditional) => (
        $"{Condition(conditional)} ? {Print(conditional.WhenTrue, Precedence.Additive)} : {Print(conditional.WhenFalse)}",
        Precedence.Conditional);

    /// <summary>What decides between the branches.</summary>
    protected string Condition(ConditionalNode conditional) =>
        Operand(conditional.Left) + Sign(conditional.Comparison) + Operand(conditional.Right);

    /// <summary>One of the two that a condition compares.</summary>
    protected virtual string Operand(Node node) => Print(node, Precedence.Additive);

    /// <summary>The operator with the spaces around it.</summary>
    protected virtual string Sign(BinaryOperator sign) => sign switch
    {
        BinaryOperator.Add => " + ",
        BinaryOperator.Subtract => " - ",
        BinaryOperator.Multiply => " * ",
        _ => " / ",
    };

    /// <summary>The comparison with the spaces around it.</summary>
    protected virtual string Sign(Comparison sign) => sign switch
    {
        Comparison.Less => " < ",
        Comparison.LessOrEqual => " <= ",
        Comparison.Greater => " > ",
        Comparison.GreaterOrEqual => " >= ",
        Comparison.Equal => " == ",
        _ => " != ",
    };

    protected virtual string Parenthesize(string text) => $"({text})";

    private (string Text, Precedence Precedence) WriteBinary(BinaryNode node)
    {
        var isSum = node.Operator is BinaryOperator.Add or BinaryOperator.Subtract;
        var own = isSum ? Precedence.Additive : Precedence.Multiplicative;
        // A minus never follows an operator: a - (-b).
        var right = node.Right is NegateNode ? Precedence.Primary : own + 1;
        return (Print(node.Left, own) + Sign(node.Operator) + Print(node.Right, right), own);
    }
}
