using RateCards.Changes.Comparison;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Rules;

/// <summary>What an entry says of one thing from a day on: a rate, a factor, a band's bounds.</summary>
/// <param name="Value">Equal to another where they say the same.</param>
/// <param name="Words">The value as a person writes it.</param>
internal sealed record ProtectedEntry(Date Since, ValueList<Date> Verified, string? Correction, object Value, string Words, Origin Origin)
{
    /// <summary>The first day on which it no longer holds, where the card states an end.</summary>
    public Date? Until { get; init; }

    /// <summary>In force on the project's date, or seen in force later, which no as-of date undoes.</summary>
    public bool IsInForce(Date asOf) => Since <= asOf || Verified is [.., var last] && last >= Since;

    /// <summary>What the card states of a rate; an amount is taken in base units, so that another way to write it is not an edit.</summary>
    public static IEnumerable<ProtectedEntry> Of(Rate rate) =>
        from value in rate.History
        where value.Derivation is null
        let comparable = rate.Meter.Unit is { } unit && value.Value.IsAmount ? (unit.Powers, BaseUnits.Of(value.Value.Amount, unit)) : (object)value.Value
        select new ProtectedEntry(value.Since, value.Verified, value.Correction, comparable, value.Value.Words, value.Origin) { Until = value.Until };

    public static IEnumerable<ProtectedEntry> Of(Factor factor) =>
        factor.Entries.Select(e => new ProtectedEntry(e.Since, e.Verified, e.Correction, e.Value, FigureText.ExactPercent(e.Value), e.Origin));

    /// <summary>The bounds of an SKU on a card of bands.</summary>
    public static IEnumerable<ProtectedEntry> Of(Sku sku, BandScale? scale) =>
        from entry in sku.Entries
        let band = entry.Band
        where band is not null
        select new ProtectedEntry(entry.Since, entry.Verified, entry.Correction, band, BandLabel.Of(band, scale), entry.Origin);
}
