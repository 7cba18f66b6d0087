using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;

namespace RateCards.Targets.Mathematics;

/// <summary>Writes formulas as LaTeX that KaTeX and MathJax set. A dollar sign never comes out of it.</summary>
/// <param name="isInline">Fractions are written with a slash, to stand in a line of text.</param>
internal sealed class LatexExpression(bool isInline) : InfixPrinter
{
    /// <summary>The index of a sum.</summary>
    public static string IndexOf(string name) => name.Length == 1 ? name : $@"\mathit{{{name.Replace("_", @"\_")}}}";

    protected override (string Text, Precedence Precedence) Write(Node node) => node is BinaryNode { Operator: BinaryOperator.Divide } division && !isInline
        ? ($@"\frac{{{Print(division.Left)}}}{{{Print(division.Right)}}}", Precedence.Primary)
        : base.Write(node);

    protected override string Number(NumberNode number)
    {
        var digits = PowerOfTen.ExponentOf(number.Value) is { } exponent ? $"10^{{{exponent}}}" : Group(NumberLiteral.Digits(number.Value));
        return number.IsQuantity ? $@"{digits}\,\text{{{number.Unit.TextFor(number.Value)}}}" : digits;
    }

    protected override string Symbol(Symbol symbol) => symbol.Notation;

    protected override string Index(string name) => IndexOf(name);

    protected override string Reference(FormulaNode formula) => formula.Notation;

    protected override string Sign(BinaryOperator sign) => sign == BinaryOperator.Multiply ? @" \cdot " : base.Sign(sign);

    protected override string Sign(Comparison sign) => sign switch
    {
        Comparison.LessOrEqual => @" \le ",
        Comparison.GreaterOrEqual => @" \ge ",
        Comparison.Equal => " = ",
        Comparison.NotEqual => @" \ne ",
        _ => base.Sign(sign),
    };

    protected override string Extremum(ExtremumNode extremum) =>
        $@"\{(extremum.IsMaximum ? "max" : "min")}{Parenthesize($"{Print(extremum.Left)},\\; {Print(extremum.Right)}")}";

    protected override (string Text, Precedence Precedence) Rounded(RoundingNode rounding)
    {
        var operand = Print(rounding.Operand);
        return (
            rounding.Rounding switch
            {
                Rounding.Up => $@"\left\lceil {operand}\right\rceil",
                Rounding.Down => $@"\left\lfloor {operand}\right\rfloor",
                _ => $@"\operatorname{{round}}\left({operand}\right)",
            },
            Precedence.Primary);
    }

    protected override (string Text, Precedence Precedence) Sum(SumNode sum) => (
        $@"\sum_{{{IndexOf(sum.Index)} = {Print(sum.From)}}}^{{{Print(sum.To)}}} {Print(sum.Body, Precedence.Multiplicative)}",
        Precedence.Sum);

    protected override (string Text, Precedence Precedence) Conditional(ConditionalNode conditional)
    {
        if (conditional.IsOptional)
        {
            return Write(conditional.WhenFalse);
        }

        var cases = $@"\begin{{cases}} {Print(conditional.WhenTrue)} & \text{{if }} {Condition(conditional)} \\ {Print(conditional.WhenFalse)} & \text{{otherwise}} \end{{cases}}";
        return (cases, Precedence.Conditional);
    }

    /// <summary>Parentheses that grow where something tall stands in them.</summary>
    protected override string Parenthesize(string text) =>
        text.Contains(@"\frac", StringComparison.Ordinal) || text.Contains(@"\sum", StringComparison.Ordinal) || text.Contains(@"\begin", StringComparison.Ordinal)
            ? $@"\left({text}\right)"
            : $"({text})";

    /// <summary>Thin spaces between thousands, from five digits on.</summary>
    private static string Group(string digits)
    {
        var end = digits.IndexOf('.') is >= 0 and var point ? point : digits.Length;
        var text = digits;
        for (var at = end - 3; end >= 5 && at > 0; at -= 3)
        {
            text = text.Insert(at, @"\,");
        }

        return text;
    }
}
