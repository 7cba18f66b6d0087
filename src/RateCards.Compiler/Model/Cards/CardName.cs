using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Cards;

/// <summary>The id of another card, as a card names it.</summary>
internal sealed record CardName(string Id, Origin Origin);
