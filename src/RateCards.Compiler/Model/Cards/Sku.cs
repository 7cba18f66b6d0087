using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Cards;

/// <summary>Something a provider sells: a model, a GPU, a band of model sizes, a plan, a tier.</summary>
internal sealed record Sku
{
    /// <summary>Id within the card, such as <c>kimi-k2p6</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What readers call it; on a card of bands that gives none, made from the first band.</summary>
    public required string Label { get; init; }

    /// <summary>The label as the card gives it; null where it is made from the band.</summary>
    public string? StatedLabel { get; init; }

    /// <summary>Other names that readers and price lists use for it.</summary>
    public ValueList<Alias> Aliases { get; init; }

    /// <summary>Names of models, as requests and logs write them, that mean it.</summary>
    public ValueList<MatchRule> Match { get; init; }

    /// <summary>What public price lists call it, where that is neither its first match rule nor its id.</summary>
    public ValueList<ListName> Lists { get; init; }

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

    /// <summary>The attribute with a name, or null.</summary>
    public SkuAttribute? FindAttribute(string name) => Attributes.FirstOrDefault(a => a.Name == name);

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
