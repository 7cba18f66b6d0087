using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Estimating.Requests;

/// <summary>One request to be priced: to which model, when, in which way it is served, and what was counted.</summary>
/// <param name="Model">A name that an SKU goes by: its id, an alias, or one that its match rules take.</param>
/// <param name="Provider">Only this provider's cards, by its name or the id of a card; null for every one that knows the model.</param>
/// <param name="At">The moment, in UTC.</param>
/// <param name="Choices">Values of axes; what is not named has its default. The hours follow from the moment.</param>
/// <param name="Counts">
/// Counts by what is counted (<see cref="Meter.Counts"/>), none of them a part of another: <c>input</c> without what was read
/// from the cache. Tokens, characters and the like are counted singly; what takes time in the unit that its price is per (hours, GB-hours).
/// </param>
internal sealed record PriceRequest(
    string Model, string? Provider, DateTime At, IReadOnlyDictionary<string, string> Choices, ValueList<CountedQuantity> Counts)
{
    /// <summary>Whether the request is to be priced by a card.</summary>
    public bool Asks(Card card) =>
        Provider is null || string.Equals(card.Provider, Provider, StringComparison.OrdinalIgnoreCase) || string.Equals(card.Id, Provider, StringComparison.OrdinalIgnoreCase);
}

/// <summary>How much was counted of something in a request.</summary>
internal sealed record CountedQuantity(string What, decimal Number);
