using System.Collections.Immutable;

namespace RateCards.Primitives;

/// <summary>What a card charges for a meter of a model; or why it charges nothing.</summary>
/// <param name="Provider">Whose rate it is: the card's provider, or one that falls back on the card.</param>
/// <param name="Sku">Id of the SKU, such as <c>tinker.kimi-k2p6</c>.</param>
/// <param name="MatchedBy">What of the SKU has taken the model's name: the name itself, or a match rule.</param>
/// <param name="Rates">The rate, and behind it those of higher steps; empty where there is none.</param>
/// <param name="Missing">Why there is none; null where there is one.</param>
public sealed record FoundRate(string Provider, string Sku, string MatchedBy, ImmutableArray<RateRecord> Rates, string? Missing);
