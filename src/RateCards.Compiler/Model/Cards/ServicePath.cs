using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Cards;

/// <summary>A way the same SKU is served at another price: standard, priority, fast, batch.</summary>
public sealed record ServicePath(string Id, string Label, string? Note, Origin Origin);
