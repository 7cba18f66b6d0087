using RateCards.Compiler.Units;

namespace RateCards.Changes.Comparison;

/// <summary>Amounts that were written in two units of the same kind, brought together.</summary>
internal static class BaseUnits
{
    public static decimal Of(decimal amount, Unit unit) => amount * (decimal)unit.ScaleUp / (decimal)unit.ScaleDown;
}
