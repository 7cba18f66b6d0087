using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Estimating.Requests;

/// <summary>What requests to a model are charged by one card; or why it has no prices for them.</summary>
/// <param name="Provider">Whose prices they are: the card's provider, or one that falls back on the card.</param>
/// <param name="MatchedBy">What of the SKU has taken the model's name: its id, an alias or a match rule.</param>
/// <param name="Tariff">Null where there is none.</param>
/// <param name="Missing">Why; null where there is one.</param>
internal sealed record ModelTariff(string Provider, Card Card, Sku Sku, string MatchedBy, Tariff? Tariff, string? Missing);
