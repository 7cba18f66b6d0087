using RateCards.Compiler.Base;

namespace RateCards.Interchange.Terms;

/// <summary>A model as a foreign list knows it, with everything that the list says of its price.</summary>
/// <param name="Id">What the list calls it.</param>
/// <param name="Match">Names that mean it, as match rules of cards.</param>
public sealed record ListedModel(string Provider, string Id, string Label, ValueList<string> Match, ValueList<PriceTerm> Prices);

/// <summary>One amount of a foreign list with all that it depends on.</summary>
/// <param name="Meter">What is counted, in the words of <c>ratecards price</c>: <c>input</c>, <c>cached-input</c>, ….</param>
/// <param name="Unit">Unit of the amount: <c>USD/Mtok</c>.</param>
/// <param name="Above">The count of the prompt above which it holds; 0 for the lowest step.</param>
/// <param name="Hours">When it holds, as <c>00:30–16:30</c> of UTC; null at every other hour.</param>
/// <param name="Since">First day; null where the list does not say.</param>
public sealed record PriceTerm(string Meter, string Unit, decimal Amount, decimal Above, (string From, string Until)? Hours, Date? Since);

/// <summary>What is left out of a foreign list, and why.</summary>
/// <param name="Place">Where it stands: <c>openai / gpt-5 / prices.input_mtok</c>.</param>
/// <param name="Numbers">How many numbers of the list are left out with it.</param>
public sealed record LeftOut(string Place, string Reason, int Numbers);

/// <summary>A foreign list, whole: every number of its prices is a term, or left out with a reason.</summary>
/// <param name="Numbers">How many numbers its prices have.</param>
/// <param name="Providers">By id: their names, and the ids of those whose prices hold where they have none of their own.</param>
public sealed record PriceListContent(
    ValueList<ListedModel> Models, ValueList<ListedProvider> Providers, ValueList<LeftOut> LeftOut, int Numbers)
{
    /// <summary>Whether what was taken and what was left out add up to what was read.</summary>
    public bool AddsUp => Models.Sum(m => m.Prices.Count) + LeftOut.Sum(l => l.Numbers) == Numbers;
}

/// <summary>A provider of a foreign list.</summary>
public sealed record ListedProvider(string Id, string Name, string Url, ValueList<string> Fallback);
