using RateCards.Compiler.Model;

namespace RateCards.Compiler.Units;

/// <summary>Products and quotients of units.</summary>
internal static class UnitAlgebra
{
    public static Unit Combine(Unit left, Unit right, int sign)
    {
        var powers = left.Powers.Concat(right.Powers.Select(p => p with { Power = p.Power * sign }))
            .GroupBy(p => p.Dimension)
            .Select(g => new DimensionPower(g.Key, g.Sum(p => p.Power)))
            .Where(p => p.Power != 0)
            .OrderBy(p => p.Dimension)
            .ToValueList();
        // The scales are kept unreduced, so that a conversion shows the numbers a reader knows (1,000,000 and 3,600).
        var (up, down) = sign > 0 ? (right.ScaleUp, right.ScaleDown) : (right.ScaleDown, right.ScaleUp);
        var scaleUp = checked(left.ScaleUp * up);
        var scaleDown = checked(left.ScaleDown * down);
        return new Unit(powers, scaleUp, scaleDown, Spell(left, right, sign, powers));
    }

    private static string Spell(Unit left, Unit right, int sign, ValueList<DimensionPower> powers)
    {
        if (powers.Count == 0)
        {
            return "1";
        }

        if (right.IsPlainNumber)
        {
            return left.Text;
        }

        if (left.IsPlainNumber && sign > 0)
        {
            return right.Text;
        }

        var above = powers.Where(p => p.Power > 0).SelectMany(p => Enumerable.Repeat(UnitNames.BaseName(p.Dimension, p.Power == 1), p.Power));
        var below = powers.Where(p => p.Power < 0).SelectMany(p => Enumerable.Repeat(UnitNames.BaseName(p.Dimension, true), -p.Power));
        var numerator = string.Join("·", above);
        var denominator = string.Join("·", below);
        return denominator.Length == 0 ? numerator : $"{(numerator.Length == 0 ? "1" : numerator)}/{denominator}";
    }
}
