using System.Numerics;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Binding.Formulas;

/// <summary>
/// Changes of unit by a whole factor: one multiplication, one division, or first the one and then the other, with the
/// numbers that people know (× 1,000,000 ÷ 3,600 is not shortened to × 2,500 ÷ 9).
/// </summary>
internal static class Conversion
{
    private static readonly BigInteger Largest = (BigInteger)decimal.MaxValue;

    /// <summary>
    /// The node in another unit of the same dimensions; null where the factor is too large to write. A conditional is
    /// converted in its branches, where the factor belongs to what it scales; zero is zero in every unit.
    /// </summary>
    public static Node? Convert(Node node, Unit from, Unit to)
    {
        if (node is NumberNode { Value: 0 } zero)
        {
            return zero with { Unit = to };
        }

        if (node is ConditionalNode conditional)
        {
            return Convert(conditional.WhenTrue, from, to) is { } then && Convert(conditional.WhenFalse, from, to) is { } otherwise
                ? new ConditionalNode(conditional.Comparison, conditional.Left, conditional.Right, then, otherwise) { IsOptional = conditional.IsOptional }
                : null;
        }

        var up = from.ScaleUp * to.ScaleDown;
        var down = from.ScaleDown * to.ScaleUp;
        if (up % down == 0)
        {
            (up, down) = (up / down, 1);
        }
        else if (down % up == 0)
        {
            (up, down) = (1, down / up);
        }

        if (up > Largest || down > Largest)
        {
            return null;
        }

        var (factorUnit, divisorUnit) = down.IsOne ? (to / from, Unit.None) : (Unit.None, from / to);
        if (!up.IsOne)
        {
            node = new BinaryNode(BinaryOperator.Multiply, node, new NumberNode((decimal)up, factorUnit, IsConversion: true), from * factorUnit);
        }

        return down.IsOne
            ? node
            : new BinaryNode(BinaryOperator.Divide, node, new NumberNode((decimal)down, divisorUnit, IsConversion: true), to);
    }
}
