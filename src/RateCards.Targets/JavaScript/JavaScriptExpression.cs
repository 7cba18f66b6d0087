using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;

namespace RateCards.Targets.JavaScript;

/// <summary>Writes formulas as JavaScript expressions.</summary>
internal class JavaScriptExpression(FormulaLibrary library) : InfixPrinter
{
    /// <summary>What a function takes, taken apart: <c>{ turns, initial_prompt }</c>.</summary>
    public static string Parameters(Formula formula) => formula.Parameters.Count == 0
        ? "{}"
        : $"{{ {string.Join(", ", formula.Parameters.Select(p => JavaScriptNames.OfProperty(p.Name)))} }}";

    protected override string Number(NumberNode number) => NumberLiteral.Digits(number.Value);

    protected override string Symbol(Symbol symbol) => JavaScriptNames.OfVariable(symbol.Name);

    protected override string Index(string name) => JavaScriptNames.OfVariable(name);

    protected override string Reference(FormulaNode formula) =>
        $"{JavaScriptNames.OfFunction(formula.Name)}({Parameters(library.Find(formula.Name)!)})";

    protected override string Extremum(ExtremumNode extremum) =>
        $"Math.{(extremum.IsMaximum ? "max" : "min")}({Print(extremum.Left)}, {Print(extremum.Right)})";

    protected override (string Text, Precedence Precedence) Rounded(RoundingNode rounding) =>
        ($"{(rounding.Rounding switch { Rounding.Up => "Math.ceil", Rounding.Down => "Math.floor", _ => "roundTo" })}({Print(rounding.Operand)})", Precedence.Primary);

    protected override (string Text, Precedence Precedence) Sum(SumNode sum) =>
        ($"sum({Print(sum.From)}, {Print(sum.To)}, ({Index(sum.Index)}) => {Print(sum.Body)})", Precedence.Primary);

    protected override string Sign(Comparison sign) => sign switch
    {
        Comparison.Equal => " === ",
        Comparison.NotEqual => " !== ",
        _ => base.Sign(sign),
    };
}
