using RateCards.Compiler.Base;

namespace RateCards.Interchange.Terms;

/// <summary>A provider of a foreign list.</summary>
public sealed record ListedProvider(string Id, string Name, string Url, ValueList<string> Fallback);
