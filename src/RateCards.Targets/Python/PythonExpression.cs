using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;

namespace RateCards.Targets.Python;

/// <summary>Writes formulas as Python expressions over floats.</summary>
/// <param name="nameOf">The variable that has the value of another formula.</param>
/// <param name="valueOf">The variable that has the value of a symbol.</param>
internal sealed class PythonExpression(Func<string, string> nameOf, Func<string, string> valueOf) : InfixPrinter
{
    /// <summary>What decides between the branches of a condition.</summary>
    public string Test(ConditionalNode conditional) => Condition(conditional);

    /// <summary>Python refuses to divide by zero: only what cannot be zero is divided by with its own operator.</summary>
    protected override (string Text, Precedence Precedence) Write(Node node) =>
        node is BinaryNode { Operator: BinaryOperator.Divide, Right: not NumberNode { Value: not 0 } } division
            ? ($"_divide({Print(division.Left)}, {Print(division.Right)})", Precedence.Primary)
            : base.Write(node);

    protected override string Number(NumberNode number) => NumberLiteral.WithPoint(number.Value);

    protected override string Symbol(Symbol symbol) => valueOf(symbol.Name);

    protected override string Index(string name) => PythonNames.Of(name);

    protected override string Reference(FormulaNode formula) => nameOf(formula.Name);

    protected override string Extremum(ExtremumNode extremum) =>
        $"_{(extremum.IsMaximum ? "max" : "min")}({Print(extremum.Left)}, {Print(extremum.Right)})";

    protected override (string Text, Precedence Precedence) Rounded(RoundingNode rounding) =>
        ($"{(rounding.Rounding switch { Rounding.Up => "_round_up", Rounding.Down => "_round_down", _ => "_round_to" })}({Print(rounding.Operand)})", Precedence.Primary);

    protected override (string Text, Precedence Precedence) Sum(SumNode sum) =>
        ($"_sum({Print(sum.From)}, {Print(sum.To)}, lambda {Index(sum.Index)}: {Print(sum.Body)})", Precedence.Primary);

    protected override (string Text, Precedence Precedence) Conditional(ConditionalNode conditional) => (
        $"{Print(conditional.WhenTrue, Precedence.Additive)} if {Condition(conditional)} else {Print(conditional.WhenFalse)}",
        Precedence.Conditional);
}
