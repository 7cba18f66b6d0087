using RateCards.Compiler.Formulas;
using RateCards.Compiler.Targets.Infix;

namespace RateCards.Compiler.Targets.CSharp;

/// <summary>Writes formulas as C# expressions over doubles.</summary>
internal sealed class CSharpExpression(FormulaLibrary library) : InfixPrinter
{
    /// <summary>The class within <see cref="CSharpNames.Formulas"/> whose functions compute over doubles.</summary>
    public const string Inner = "Numbers";

    /// <summary>Name of the functions that compute a formula.</summary>
    public static string FunctionOf(string formula) =>
        CSharpNames.OfMember(formula, CSharpNames.Formulas) is var name && name != Inner ? name : name + "_";

    protected override string Number(NumberNode number) => Literal.WithPoint(number.Value);

    protected override string Symbol(Symbol symbol) => CSharpNames.OfParameter(symbol.Name);

    protected override string Index(string name) => CSharpNames.OfParameter(name);

    protected override string Reference(FormulaNode formula) =>
        $"{FunctionOf(formula.Name)}({string.Join(", ", library.Find(formula.Name)!.Parameters.Select(Symbol))})";

    protected override string Extremum(ExtremumNode extremum) =>
        $"global::System.Math.{(extremum.IsMaximum ? "Max" : "Min")}({Print(extremum.Left)}, {Print(extremum.Right)})";

    protected override (string Text, Precedence Precedence) Sum(SumNode sum) =>
        ($"Sum({Print(sum.From)}, {Print(sum.To)}, {Index(sum.Index)} => {Print(sum.Body)})", Precedence.Primary);
}
