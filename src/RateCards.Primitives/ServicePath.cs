namespace RateCards.Primitives;

/// <summary>A way the same SKU is served at another price: priority, fast, batch.</summary>
public sealed record ServicePath(string Id, string Label);
