using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Printing;

/// <summary>Writes formulas as a person types mathematics in Unicode: <c>Σ_{t=1..T} (P₁ + (t − 1)·Δ)</c>.</summary>
internal sealed class PlainTextExpression : InfixPrinter
{
    protected override string Number(NumberNode number)
    {
        var digits = PowerOfTen.ExponentOf(number.Value) is { } exponent ? "10" + Superscript(exponent) : NumberLiteral.Digits(number.Value);
        return number.IsQuantity ? $"{digits} {number.Unit.TextFor(number.Value)}" : digits;
    }

    protected override string Symbol(Symbol symbol) => Notation.ToPlainText(symbol.Notation);

    protected override string Index(string name) => name;

    protected override string Reference(FormulaNode formula) => Notation.ToPlainText(formula.Notation);

    protected override string Sign(BinaryOperator sign) => sign switch
    {
        BinaryOperator.Subtract => " − ",
        BinaryOperator.Multiply => "·",
        _ => base.Sign(sign),
    };

    protected override string Sign(Comparison sign) => sign switch
    {
        Comparison.LessOrEqual => " ≤ ",
        Comparison.GreaterOrEqual => " ≥ ",
        Comparison.Equal => " = ",
        Comparison.NotEqual => " ≠ ",
        _ => base.Sign(sign),
    };

    protected override string Extremum(ExtremumNode extremum) =>
        $"{(extremum.IsMaximum ? "max" : "min")}({Print(extremum.Left)}, {Print(extremum.Right)})";

    protected override (string Text, Precedence Precedence) Rounded(RoundingNode rounding)
    {
        var operand = Print(rounding.Operand);
        return (rounding.Rounding switch { Rounding.Up => $"⌈{operand}⌉", Rounding.Down => $"⌊{operand}⌋", _ => $"round({operand})" }, Precedence.Primary);
    }

    protected override (string Text, Precedence Precedence) Sum(SumNode sum) =>
        ($"Σ_{{{sum.Index}={Print(sum.From)}..{Print(sum.To)}}} {Print(sum.Body, Precedence.Multiplicative)}", Precedence.Sum);

    protected override (string Text, Precedence Precedence) Conditional(ConditionalNode conditional) =>
        conditional.IsOptional ? Write(conditional.WhenFalse)
        : ($"if({Condition(conditional)}, {Print(conditional.WhenTrue)}, {Print(conditional.WhenFalse)})", Precedence.Primary);

    private static string Superscript(int exponent) =>
        string.Concat(NumberLiteral.Digits(exponent).Select(d => "⁰¹²³⁴⁵⁶⁷⁸⁹"[d - '0']));
}
