namespace RateCards.Compiler.Units;

/// <summary>The dimensions that are money, with their ISO 4217 codes.</summary>
public static class Currency
{
    /// <summary>Every code, in the order of the alphabet.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Enumerable.Range(0, (int)Dimension.Token).Select(currency => ((Dimension)currency).ToString().ToUpperInvariant())];

    /// <summary>The code of the currency above the unit's line, or null where it is not money.</summary>
    public static string? Of(Unit unit)
    {
        foreach (var power in unit.Powers)
        {
            if (power.Power > 0 && power.Dimension < Dimension.Token)
            {
                return All[(int)power.Dimension];
            }
        }

        return null;
    }
}
