using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Cards;

/// <summary>A price list of one provider: sources, meters, service paths, and the SKUs with their dated rates.</summary>
internal sealed record Card
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

    /// <summary>What a price depends on beside the SKU and the meter. A card that names only paths has one axis of them.</summary>
    public ValueList<Axis> Axes { get; init; }

    /// <summary>
    /// Service paths: combinations of the axes' values that have a price, and the higher steps of prices; the first is the
    /// default one. A card without axes and steps has none.
    /// </summary>
    public ValueList<ServicePath> Paths { get; init; }

    /// <summary>A price depends on more than a path: on several axes, on hours, or on steps.</summary>
    public bool HasConditions => Axes.Count > 1 || Axes.Any(a => a.Id != Axis.Path) || Steps is not null;

    /// <summary>What the steps of prices go by; null where there are none.</summary>
    public StepRule? Steps { get; init; }

    /// <summary>What the SKUs' bands measure, on a card of bands.</summary>
    public BandScale? Bands { get; init; }

    /// <summary>Rates that follow from other rates, where an SKU states none of its own.</summary>
    public ValueList<Factor> Factors { get; init; }

    public ValueList<Sku> Skus { get; init; }

    /// <summary>Ids of cards whose prices hold for a request to this provider where this card does not know the model.</summary>
    public ValueList<CardName> Fallback { get; init; }

    /// <summary>What public price lists call the provider, where that is not the card's id.</summary>
    public ValueList<ListName> Lists { get; init; }

    /// <summary>Rates that may only change along with new evidence.</summary>
    public ValueList<Pin> Pins { get; init; }

    public Origin Origin { get; init; }

    /// <summary>The SKU with an id, or null; so are the others.</summary>
    public Sku? FindSku(string? id) => Skus.FirstOrDefault(s => s.Id == id);

    public Meter? FindMeter(string id) => Meters.FirstOrDefault(m => m.Id == id);

    public ServicePath? FindPath(string id) => Paths.FirstOrDefault(p => p.Id == id);

    public Axis? FindAxis(string id) => Axes.FirstOrDefault(a => a.Id == id);

    public Source? FindSource(string id) => Sources.FirstOrDefault(s => s.Id == id);

    /// <summary>The id by which everything outside the card names one of its sources: <c>card.source</c>.</summary>
    public string IdOf(Source source) => $"{Id}.{source.Id}";
}
