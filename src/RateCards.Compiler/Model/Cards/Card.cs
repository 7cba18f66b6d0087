using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Cards;

/// <summary>A price list of one provider: sources, meters, service paths, and the SKUs with their dated rates.</summary>
public sealed record Card
{
    /// <summary>Lower-case id such as <c>fireworks-serverless</c>; the first part of every rate's id.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Provider { get; init; }

    /// <summary>ISO 4217 code of every amount of money on the card.</summary>
    public required string Currency { get; init; }

    public string? Note { get; init; }

    public ValueList<Source> Sources { get; init; }

    public ValueList<Meter> Meters { get; init; }

    /// <summary>Service paths; the first is the default one. A card that names none has one without a name.</summary>
    public ValueList<ServicePath> Paths { get; init; }

    /// <summary>What the SKUs' bands measure, on a card of bands.</summary>
    public BandScale? Bands { get; init; }

    /// <summary>Rates that follow from other rates, where an SKU states none of its own.</summary>
    public ValueList<Factor> Factors { get; init; }

    public ValueList<Sku> Skus { get; init; }

    /// <summary>Rates that may only change along with new evidence.</summary>
    public ValueList<Pin> Pins { get; init; }

    public Origin Origin { get; init; }

    /// <summary>The id by which everything outside the card names one of its sources: <c>card.source</c>.</summary>
    public string IdOf(Source source) => $"{Id}.{source.Id}";
}

/// <summary>A rate that may only change along with new evidence.</summary>
/// <param name="RateId">Full id of the rate.</param>
/// <param name="Checked">Day on which somebody has seen the value.</param>
/// <param name="Source">Id of the card's source on which it was seen.</param>
public sealed record Pin(string RateId, RateValue Value, Date Checked, string Source, Origin Origin);

/// <summary>How far a source is to be believed.</summary>
public enum Trust
{
    /// <summary>The vendor's own page, or a verbatim copy of it.</summary>
    Vendor,

    /// <summary>Somebody's dated copy of the vendor's page.</summary>
    Transcribed,
}

/// <summary>Where figures were read, and when they were last seen there.</summary>
public sealed record Source(string Id, string Title, string Url, Date? Verified, Trust Trust, string? Note, Origin Origin);

/// <summary>What is counted and charged for (input, prefill, GPU-hour, …), with the unit of its rates.</summary>
/// <param name="Unit">Unit of the amounts; null for a meter that names an SKU of another card.</param>
/// <param name="ReferenceCard">Id of the card whose SKUs the values name, for such a meter.</param>
public sealed record Meter(string Id, string Label, Unit? Unit, string? ReferenceCard, string? Note, Origin Origin);

/// <summary>A way the same SKU is served at another price: standard, priority, fast, batch.</summary>
public sealed record ServicePath(string Id, string Label, string? Note, Origin Origin);

/// <summary>What bands divide: "Parameters" in <c>B</c>, "Historical spend" in <c>USD</c>.</summary>
public sealed record BandScale(string Title, string Unit, Origin Origin);

/// <summary>Something a provider sells: a model, a GPU, a band of model sizes, a plan, a tier.</summary>
public sealed record Sku
{
    /// <summary>Id within the card, such as <c>kimi-k2p6</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What readers call it; on a card of bands that gives none, made from the first band.</summary>
    public required string Label { get; init; }

    /// <summary>The label as the card gives it; null where it is made from the band.</summary>
    public string? StatedLabel { get; init; }

    /// <summary>Other names that readers and price lists use for it.</summary>
    public ValueList<Alias> Aliases { get; init; }

    /// <summary>Heading under which tables list it; bands are compared within one group only.</summary>
    public string? Group { get; init; }

    /// <summary>First day on which it can no longer be bought.</summary>
    public Date? Retired { get; init; }

    /// <summary>Properties that are not prices: context length, GPU memory, features.</summary>
    public ValueList<SkuAttribute> Attributes { get; init; }

    public string? Note { get; init; }

    /// <summary>Dated entries as written, oldest first.</summary>
    public ValueList<RateEntry> Entries { get; init; }

    public Origin Origin { get; init; }

    /// <summary>Whether it can no longer be bought on a day.</summary>
    public bool IsRetired(Date asOf) => Retired <= asOf;

    /// <summary>The band in force on a day; null before the first, and for an SKU without bands.</summary>
    public Band? BandAsOf(Date date)
    {
        Band? band = null;
        foreach (var entry in Entries)
        {
            if (entry.Since > date)
            {
                break;
            }

            band = entry.Band ?? band;
        }

        return band;
    }

    /// <summary>What readers call it on a day: a label made from bounds follows them.</summary>
    public string LabelAsOf(Date date, BandScale? scale) =>
        StatedLabel is null && BandAsOf(date) is { } band ? BandLabel.Of(band, scale) : Label;
}

/// <summary>Another name of an SKU.</summary>
public sealed record Alias(string Name, Origin Origin);

/// <summary>A property of an SKU: a quantity with a unit (<c>131072 tokens</c>), or plain text.</summary>
public sealed record SkuAttribute(string Name, string Text, decimal? Amount, Unit? Unit, Origin Origin);

/// <summary>What changed for an SKU on a date. Meters that an entry does not name go on as they were.</summary>
public sealed record RateEntry
{
    public required Date Since { get; init; }

    /// <summary>The date is not known exactly (<c>~2024-05-01</c>).</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Id of the card's source that says so.</summary>
    public required string Source { get; init; }

    /// <summary>Days on which the figures were seen in force, ascending; the source's own where the entry names none.</summary>
    public ValueList<Date> Verified { get; init; }

    /// <summary>Day by which an announced entry is to be verified again; null where it has been seen in force.</summary>
    public Date? VerifyBy { get; init; }

    /// <summary>Why an entry already in force was edited, where it was.</summary>
    public string? Correction { get; init; }

    /// <summary>Why figures that look like slips are right, where the card says so.</summary>
    public Expectation? Expected { get; init; }

    public string? Note { get; init; }

    /// <summary>The band from this date on, on a card of bands.</summary>
    public Band? Band { get; init; }

    public ValueList<StatedRate> Rates { get; init; }

    public Origin Origin { get; init; }
}

/// <summary>A value as an entry states it.</summary>
/// <param name="Path">Service path id; null on a card without paths.</param>
public sealed record StatedRate(string? Path, string Meter, RateValue Value, Origin Origin);

/// <summary>An interval; each bound says whether it belongs to the band.</summary>
public sealed record Band(decimal? Lower, bool IncludesLower, decimal? Upper, bool IncludesUpper, Origin Origin)
{
    /// <summary>Nothing can be in it: a slip, which is reported.</summary>
    public bool IsEmpty => Lower > Upper || (Lower == Upper && Lower is not null && !(IncludesLower && IncludesUpper));

    public bool Contains(decimal value) =>
        (Lower is not { } low || value > low || (IncludesLower && value == low))
        && (Upper is not { } high || value < high || (IncludesUpper && value == high));
}

/// <summary>A dated rule that derives rates: <c>batch is 50% of standard on input and output</c>.</summary>
public sealed record Factor
{
    public required string Id { get; init; }

    /// <summary>Service path that it makes; null where it makes a meter within each path.</summary>
    public string? Path { get; init; }

    /// <summary>Path whose rates it multiplies, where <see cref="Path"/> is set.</summary>
    public string? OfPath { get; init; }

    /// <summary>Meters that it applies to.</summary>
    public ValueList<string> Meters { get; init; }

    /// <summary>Meter whose rates it multiplies, where it makes a meter.</summary>
    public string? OfMeter { get; init; }

    /// <summary>Paths in which it makes that meter; all where empty.</summary>
    public ValueList<string> InPaths { get; init; }

    /// <summary>SKUs that it applies to; all where empty.</summary>
    public ValueList<string> Skus { get; init; }

    public ValueList<FactorEntry> Entries { get; init; }

    public string? Note { get; init; }

    public Origin Origin { get; init; }
}

/// <summary>The factor from a date on: 0.5 for "50%".</summary>
/// <param name="Verified">Days on which it was seen in force, ascending; the source's own where the entry names none.</param>
/// <param name="VerifyBy">Day by which an announced factor is to be verified again; null where it has been seen in force.</param>
/// <param name="Correction">Why an entry already in force was edited, where it was.</param>
public sealed record FactorEntry(
    Date Since, bool IsApproximate, decimal Value, string Source, ValueList<Date> Verified, Date? VerifyBy, string? Correction, string? Note, Origin Origin)
{
    /// <summary>It looked like a slip as soon as it was read, and was reported.</summary>
    public bool IsDoubted { get; init; }

    /// <summary>Why a factor that looks like a slip is right, where the card says so.</summary>
    public Expectation? Expected { get; init; }
}
