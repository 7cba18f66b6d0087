namespace RateCards.Compiler.Units;

/// <summary>The dimensions that are money, with their ISO 4217 codes.</summary>
public static class Currency
{
    public static IReadOnlyList<string> All { get; } = ["USD", "EUR", "GBP"];

    /// <summary>The code of the currency above the unit's line, or null where it is not money.</summary>
    public static string? Of(Unit unit)
    {
        foreach (var power in unit.Powers)
        {
            if (power.Power > 0 && Of(power.Dimension) is { } code)
            {
                return code;
            }
        }

        return null;
    }

    private static string? Of(Dimension dimension) => dimension switch
    {
        Dimension.Usd => "USD",
        Dimension.Eur => "EUR",
        Dimension.Gbp => "GBP",
        _ => null,
    };
}
