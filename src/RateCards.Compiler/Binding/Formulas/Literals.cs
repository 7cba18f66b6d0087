using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Binding.Formulas;

/// <summary>Expressions of numbers alone. They have no unit of their own and take the one that is needed where they stand.</summary>
internal static class Literals
{
    public static bool IsLiteral(Node node) => node switch
    {
        NumberNode number => !number.IsQuantity,
        NegateNode negate => IsLiteral(negate.Operand),
        RoundingNode rounding => IsLiteral(rounding.Operand),
        BinaryNode binary => IsLiteral(binary.Left) && IsLiteral(binary.Right),
        ExtremumNode extremum => IsLiteral(extremum.Left) && IsLiteral(extremum.Right),
        _ => false,
    };

    /// <summary>The literal with a unit.</summary>
    public static Node Adopt(Node literal, Unit unit) => literal switch
    {
        NumberNode number => number with { Unit = unit },
        NegateNode negate => new NegateNode(Adopt(negate.Operand, unit)),
        RoundingNode rounding => new RoundingNode(rounding.Rounding, Adopt(rounding.Operand, unit)),
        BinaryNode { Operator: BinaryOperator.Add or BinaryOperator.Subtract } sum =>
            sum with { Left = Adopt(sum.Left, unit), Right = Adopt(sum.Right, unit), Unit = unit },
        BinaryNode product => product with { Left = Adopt(product.Left, unit), Unit = unit },
        ExtremumNode extremum => new ExtremumNode(extremum.IsMaximum, Adopt(extremum.Left, unit), Adopt(extremum.Right, unit)),
        _ => throw new ArgumentException("Not a literal.", nameof(literal)),
    };
}
