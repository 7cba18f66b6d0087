using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Targets.Data;

/// <summary>
/// Bound trees as JSON, for calculators that bring an evaluator of their own: <c>{"op":"+","args":[…]}</c>,
/// <c>{"symbol":"turns"}</c>, <c>{"formula":"prompt_tokens"}</c>, <c>{"number":8}</c>, <c>{"index":"t"}</c>,
/// <c>{"op":"sum","index":"t","from":…,"to":…,"body":…}</c>,
/// <c>{"op":"if","compare":"&gt;","args":[…, …],"then":…,"else":…}</c>.
/// </summary>
internal static class FormulaTree
{
    public static JsonNode Of(Node node) => node switch
    {
        NumberNode number => JsonObject.Of(
            ("number", new JsonWord(NumberLiteral.Digits(number.Value))),
            ("conversion", number.IsConversion ? true : null)),
        SymbolNode symbol => JsonObject.Of(("symbol", symbol.Symbol.Name)),
        IndexNode index => JsonObject.Of(("index", index.Name)),
        FormulaNode formula => JsonObject.Of(("formula", formula.Name)),
        NegateNode negate => Operation("negate", negate.Operand),
        RoundingNode rounding => Operation(rounding.Rounding switch { Rounding.Up => "ceil", Rounding.Down => "floor", _ => "round" }, rounding.Operand),
        BinaryNode binary => Operation(Sign(binary.Operator), binary.Left, binary.Right),
        ExtremumNode extremum => Operation(extremum.IsMaximum ? "max" : "min", extremum.Left, extremum.Right),
        SumNode sum => JsonObject.Of(("op", "sum"), ("index", sum.Index), ("from", Of(sum.From)), ("to", Of(sum.To)), ("body", Of(sum.Body))),
        ConditionalNode conditional => JsonObject.Of(
            ("op", "if"),
            ("compare", Sign(conditional.Comparison)),
            ("args", JsonArray.Of([Of(conditional.Left), Of(conditional.Right)])),
            ("then", Of(conditional.WhenTrue)),
            ("else", Of(conditional.WhenFalse))),
        _ => throw new ArgumentException($"No way to write {node.GetType().Name}.", nameof(node)),
    };

    private static JsonObject Operation(string name, params Node[] arguments) =>
        JsonObject.Of(("op", name), ("args", JsonArray.Of(arguments.Select(Of))));

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
