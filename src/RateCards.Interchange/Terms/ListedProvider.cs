using RateCards.Compiler.Base;

namespace RateCards.Interchange.Terms;

/// <summary>A provider of a price list.</summary>
/// <param name="Id">What the list calls it.</param>
/// <param name="Url">Where its prices stand.</param>
internal sealed record ListedProvider(string Id, string Name, string Url)
{
    /// <summary>Providers whose prices hold where it has none of its own.</summary>
    public ValueList<string> Fallback { get; init; }
}
