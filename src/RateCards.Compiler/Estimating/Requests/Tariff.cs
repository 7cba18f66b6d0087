using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Estimating.Requests;

/// <summary>
/// What requests to one SKU are charged at one combination of the axes' values, in one period: everything that a price
/// depends on but the counts of the request itself. Every target prices requests by these.
/// </summary>
/// <param name="Coordinates">The values, in the order of the card's axes; empty on a card without axes.</param>
/// <param name="Path">The combination as the card has it; at hours that have no price of their own, that of the other hours.</param>
/// <param name="Until">The day after the last; null where it still holds.</param>
/// <param name="Lines">What is charged for, in the order of the card's meters.</param>
internal sealed record Tariff(Sku Sku, ValueList<Coordinate> Coordinates, ServicePath? Path, Date Since, Date? Until, ValueList<TariffLine> Lines);

/// <summary>What one meter charges.</summary>
/// <param name="Counts">What is counted with it: first what the meter counts, then what has no meter of its own and is a part of that.</param>
/// <param name="Steps">The steps of its price from the lowest on; one where there are no steps.</param>
internal sealed record TariffLine(Meter Meter, ValueList<string> Counts, ValueList<TariffStep> Steps)
{
    /// <summary>How many counted units a price is for: a million for <c>USD/Mtok</c>, as what can be counted is counted singly; else one.</summary>
    public decimal UnitsPerPrice => Meter.Unit is { Powers: [_, { Dimension.IsTime: false, Power: -1 }] } unit ? (decimal)unit.ScaleDown : 1;
}

/// <summary>The price from a count on.</summary>
/// <param name="From">Where the step begins; null for the lowest.</param>
/// <param name="Value">What the rate says in the period.</param>
/// <param name="Missing">Why it is not an amount; null where it is one, or free.</param>
internal sealed record TariffStep(StepBound? From, Rate Rate, DatedValue Value, string? Missing)
{
    /// <summary>What a unit costs: nothing where it is free.</summary>
    public decimal Amount => OfferPricing.AmountOf(Value.Value);

    /// <summary>Units that are below the step: of "above 1000" the first thousand, of "from 1000" one less.</summary>
    public decimal UnitsBefore => From?.UnitsBefore ?? 0;
}
