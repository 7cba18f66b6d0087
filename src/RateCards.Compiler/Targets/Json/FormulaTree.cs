using RateCards.Compiler.Formulas;
using RateCards.Compiler.Targets.Infix;

namespace RateCards.Compiler.Targets.Json;

/// <summary>
/// Bound trees as JSON, for calculators that bring an evaluator of their own: <c>{"op":"+","args":[…]}</c>,
/// <c>{"symbol":"turns"}</c>, <c>{"formula":"prompt_tokens"}</c>, <c>{"number":8}</c>, <c>{"index":"t"}</c>,
/// <c>{"op":"sum","index":"t","from":…,"to":…,"body":…}</c>,
/// <c>{"op":"if","compare":"&gt;","args":[…, …],"then":…,"else":…}</c>.
/// </summary>
public static class FormulaTree
{
    /// <summary>The tree on one line. Names are ids, so nothing in it needs escaping.</summary>
    public static string Write(Node node) => node switch
    {
        NumberNode { IsConversion: true } number => $$"""{"number":{{Literal.Digits(number.Value)}},"conversion":true}""",
        NumberNode number => $$"""{"number":{{Literal.Digits(number.Value)}}}""",
        SymbolNode symbol => $$"""{"symbol":"{{symbol.Symbol.Name}}"}""",
        IndexNode index => $$"""{"index":"{{index.Name}}"}""",
        FormulaNode formula => $$"""{"formula":"{{formula.Name}}"}""",
        NegateNode negate => Operation("negate", negate.Operand),
        BinaryNode binary => Operation(Sign(binary.Operator), binary.Left, binary.Right),
        ExtremumNode extremum => Operation(extremum.IsMaximum ? "max" : "min", extremum.Left, extremum.Right),
        SumNode sum => $$"""{"op":"sum","index":"{{sum.Index}}","from":{{Write(sum.From)}},"to":{{Write(sum.To)}},"body":{{Write(sum.Body)}}}""",
        ConditionalNode c =>
            $$"""{"op":"if","compare":"{{Sign(c.Comparison)}}","args":[{{Write(c.Left)}},{{Write(c.Right)}}],"then":{{Write(c.WhenTrue)}},"else":{{Write(c.WhenFalse)}}}""",
        _ => throw new ArgumentException($"No way to write {node.GetType().Name}.", nameof(node)),
    };

    private static string Operation(string name, params Node[] arguments) =>
        $$"""{"op":"{{name}}","args":[{{string.Join(",", arguments.Select(Write))}}]}""";

    private static string Sign(BinaryOperator sign) => sign switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        _ => "/",
    };

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        Comparison.Equal => "==",
        _ => "!=",
    };
}
