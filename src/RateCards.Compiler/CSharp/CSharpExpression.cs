using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;

namespace RateCards.Compiler.CSharp;

/// <summary>Writes formulas as C# expressions.</summary>
/// <param name="literal">Numbers of the type that is computed in.</param>
internal sealed class CSharpExpression(FormulaLibrary library, Func<decimal, string> literal) : InfixPrinter
{
    protected override string Number(NumberNode number) => literal(number.Value);

    protected override string Symbol(Symbol symbol) => CSharpNames.OfParameter(symbol.Name);

    protected override string Index(string name) => CSharpNames.OfParameter(name);

    protected override string Reference(FormulaNode formula) =>
        $"{CSharpNames.OfFormula(formula.Name)}({string.Join(", ", library.Find(formula.Name)!.Parameters.Select(Symbol))})";

    protected override string Extremum(ExtremumNode extremum) =>
        $"global::System.Math.{(extremum.IsMaximum ? "Max" : "Min")}({Print(extremum.Left)}, {Print(extremum.Right)})";

    protected override (string Text, Precedence Precedence) Rounded(RoundingNode rounding) => (
        rounding.Rounding switch
        {
            Rounding.Up => $"global::System.Math.Ceiling({Print(rounding.Operand)})",
            Rounding.Down => $"global::System.Math.Floor({Print(rounding.Operand)})",
            _ => $"global::System.Math.Round({Print(rounding.Operand)}, global::System.MidpointRounding.AwayFromZero)",
        },
        Precedence.Primary);

    protected override (string Text, Precedence Precedence) Sum(SumNode sum) =>
        ($"Sum({Print(sum.From)}, {Print(sum.To)}, {Index(sum.Index)} => {Print(sum.Body)})", Precedence.Primary);
}
