using System.Collections.Immutable;

namespace RateCards.Primitives;

/// <summary>What a request costs by one card; or why it has no price there.</summary>
/// <param name="Provider">Whose price it is: the card's provider, or one that falls back on the card.</param>
/// <param name="Sku">Id of the SKU, such as <c>tinker.kimi-k2p6</c>.</param>
/// <param name="MatchedBy">What of the SKU has taken the model's name: the name itself, or a match rule.</param>
/// <param name="Total">The price, or why there is none.</param>
/// <param name="Charges">What was charged, in the order of the card's meters; empty where there is no price.</param>
public sealed record RequestPrice(string Provider, string Sku, string MatchedBy, RequestTotal Total, ImmutableArray<RequestCharge> Charges);
