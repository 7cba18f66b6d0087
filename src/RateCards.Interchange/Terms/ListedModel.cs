using RateCards.Compiler.Base;

namespace RateCards.Interchange.Terms;

/// <summary>A model as a foreign list knows it, with everything that the list says of its price.</summary>
/// <param name="Id">What the list calls it.</param>
/// <param name="Match">Names that mean it, as match rules of cards.</param>
public sealed record ListedModel(string Provider, string Id, string Label, ValueList<string> Match, ValueList<PriceTerm> Prices);
