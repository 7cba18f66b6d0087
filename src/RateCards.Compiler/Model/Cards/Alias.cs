using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Cards;

/// <summary>Another name of an SKU.</summary>
internal sealed record Alias(string Name, Origin Origin);
