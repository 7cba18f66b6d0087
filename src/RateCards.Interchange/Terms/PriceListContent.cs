using RateCards.Compiler.Base;

namespace RateCards.Interchange.Terms;

/// <summary>A foreign list, whole: every number of its prices is a term, or left out with a reason.</summary>
/// <param name="Numbers">How many numbers its prices have.</param>
/// <param name="Providers">By id: their names, and the ids of those whose prices hold where they have none of their own.</param>
public sealed record PriceListContent(
    ValueList<ListedModel> Models, ValueList<ListedProvider> Providers, ValueList<LeftOut> LeftOut, int Numbers)
{
    /// <summary>Whether what was taken and what was left out add up to what was read.</summary>
    public bool AddsUp => Models.Sum(m => m.Prices.Count) + LeftOut.Sum(l => l.Numbers) == Numbers;
}
