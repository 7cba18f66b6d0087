using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Cards;

/// <summary>How well a rate's value on a day is known, and what the card knows of it afterwards.</summary>
/// <param name="Value">The value in force; null before the history begins.</param>
/// <param name="Latest">The last value that the card knows, where it is another one that comes into force later.</param>
/// <param name="Retired">The day from which the SKU can no longer be bought, where that lies ahead.</param>
/// <param name="Seen">The last day on which somebody saw the value itself; null where it follows from another rate, or was announced.</param>
/// <param name="IsStale">An amount that nobody has seen for longer than the project allows.</param>
internal sealed record RateStanding(DatedValue? Value, DatedValue? Latest, Date? Retired, Date? Seen, bool IsStale)
{
    /// <summary>It follows from another rate, and was not seen itself.</summary>
    public bool IsDerived => Value?.Derivation is not null;

    /// <summary>There is something to say of it beside its value.</summary>
    public bool IsRemarkable => Latest is not null || Retired is not null || IsDerived || IsAnnounced || IsStale;

    /// <summary>It is in force by what was announced, and nobody has seen it yet.</summary>
    public bool IsAnnounced => Value is { Derivation: null, IsReturn: false } && Seen is null;

    public static RateStanding Of(Rate rate, Date asOf, int? staleAfterDays)
    {
        var value = rate.AsOf(asOf);
        var seen = value is { Derivation: null } ? value.VerifiedAsOf(asOf) : null;
        var end = rate.Sku.Retired is { } day && day > asOf ? rate.Sku.Retired : null;
        var last = LastAfter(rate, asOf);
        return new RateStanding(
            value,
            last is not null && last.Value != value?.Value ? last : null,
            end,
            seen,
            value is { Value.IsAmount: true, Source.Trust: not Trust.Own } && seen is { } sighting && staleAfterDays is { } limit && asOf.DaysSince(sighting) > limit);
    }

    private static DatedValue? LastAfter(Rate rate, Date asOf)
    {
        for (var i = rate.History.Count - 1; i >= 0; i--)
        {
            if (rate.History[i].Since > asOf && !rate.Sku.IsRetired(rate.History[i].Since))
            {
                return rate.History[i];
            }
        }

        return null;
    }
}
