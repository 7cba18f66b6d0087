using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Cards;

/// <summary>A property of an SKU: a quantity with a unit (<c>131072 tokens</c>), or plain text.</summary>
internal sealed record SkuAttribute(string Name, string Text, decimal? Amount, Unit? Unit, Origin Origin);
