using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;

namespace RateCards.Targets.Mathematics;

/// <summary>Writes formulas as MathML Core, the part that browsers set by themselves.</summary>
internal sealed class MathMlExpression : InfixPrinter
{
    /// <summary>A space at which no browser breaks a line, and which none leaves out: the second line of an index would not be drawn.</summary>
    private const string Space = "&#160;";

    /// <summary>A notation with its sub- and superscripts.</summary>
    public static string OfNotation(string notation)
    {
        var (parts, scripts) = Notation.Parse(notation);
        return scripts.Aggregate(Row(parts), (text, script) => script.IsSuperscript ? $"<msup>{text}{Row(script.Parts)}</msup>" : $"<msub>{text}{Row(script.Parts)}</msub>");
    }

    protected override (string Text, Precedence Precedence) Write(Node node) => node is BinaryNode { Operator: BinaryOperator.Divide } division
        ? ($"<mfrac>{Grouped(Print(division.Left))}{Grouped(Print(division.Right))}</mfrac>", Precedence.Primary)
        : base.Write(node);

    protected override string Number(NumberNode number)
    {
        var digits = PowerOfTen.ExponentOf(number.Value) is { } exponent
            ? $"<msup><mn>10</mn><mn>{NumberLiteral.Digits(exponent)}</mn></msup>"
            : $"<mn>{NumberLiteral.Digits(number.Value)}</mn>";
        return number.IsQuantity ? $"{digits}<mspace width=\"0.2em\"/><mtext>{Escape(number.Unit.TextFor(number.Value))}</mtext>" : digits;
    }

    protected override string Symbol(Symbol symbol) => OfNotation(symbol.Notation);

    protected override string Index(string name) => $"<mi>{Escape(name)}</mi>";

    protected override string Reference(FormulaNode formula) => OfNotation(formula.Notation);

    protected override string Sign(BinaryOperator sign) => sign switch
    {
        BinaryOperator.Add => "<mo>+</mo>",
        BinaryOperator.Subtract => "<mo>−</mo>",
        BinaryOperator.Multiply => "<mo>⋅</mo>",
        _ => "<mo>/</mo>",
    };

    protected override string Sign(Comparison sign) => sign switch
    {
        Comparison.Less => "<mo>&lt;</mo>",
        Comparison.LessOrEqual => "<mo>≤</mo>",
        Comparison.Greater => "<mo>&gt;</mo>",
        Comparison.GreaterOrEqual => "<mo>≥</mo>",
        Comparison.Equal => "<mo>=</mo>",
        _ => "<mo>≠</mo>",
    };

    protected override string Extremum(ExtremumNode extremum) =>
        $"<mi>{(extremum.IsMaximum ? "max" : "min")}</mi>{Parenthesize($"{Print(extremum.Left)}<mo separator=\"true\">,</mo>{Print(extremum.Right)}")}";

    protected override (string Text, Precedence Precedence) Rounded(RoundingNode rounding)
    {
        var operand = Print(rounding.Operand);
        return (
            rounding.Rounding switch
            {
                Rounding.Up => $"<mrow><mo>⌈</mo>{operand}<mo>⌉</mo></mrow>",
                Rounding.Down => $"<mrow><mo>⌊</mo>{operand}<mo>⌋</mo></mrow>",
                _ => $"<mi>round</mi>{Parenthesize(operand)}",
            },
            Precedence.Primary);
    }

    protected override (string Text, Precedence Precedence) Sum(SumNode sum) => (
        $"<munderover><mo>∑</mo><mrow>{Index(sum.Index)}<mo>=</mo>{Print(sum.From)}</mrow>{Grouped(Print(sum.To))}</munderover>{Print(sum.Body, Precedence.Multiplicative)}",
        Precedence.Sum);

    protected override (string Text, Precedence Precedence) Conditional(ConditionalNode conditional)
    {
        if (conditional.IsOptional)
        {
            return Write(conditional.WhenFalse);
        }

        var condition = $"<mtext>if{Space}</mtext>{Condition(conditional)}";
        var cases = $"<mtr><mtd>{Print(conditional.WhenTrue)}</mtd><mtd>{condition}</mtd></mtr><mtr><mtd>{Print(conditional.WhenFalse)}</mtd><mtd><mtext>otherwise</mtext></mtd></mtr>";
        return ($"<mrow><mo>{{</mo><mtable class=\"cases\">{cases}</mtable></mrow>", Precedence.Conditional);
    }

    protected override string Parenthesize(string text) => $"<mrow><mo>(</mo>{text}<mo>)</mo></mrow>";

    private static string Row(ValueList<NotationPart> parts) => Grouped(string.Concat(parts.Select(PartOf)), parts.Count > 1);

    private static string PartOf(NotationPart part) =>
        part.IsWords ? $"<mtext>{Escape(part.Text).Replace(" ", Space, StringComparison.Ordinal)}</mtext>" : part.Text[0] is >= '0' and <= '9' ? $"<mn>{part.Text}</mn>" : part.Text == "," ? "<mo separator=\"true\">,</mo>" : $"<mi>{part.Text}</mi>";

    private static string Grouped(string text, bool isNeeded = true) => isNeeded ? $"<mrow>{text}</mrow>" : text;

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
