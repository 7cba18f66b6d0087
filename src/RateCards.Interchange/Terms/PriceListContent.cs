using RateCards.Compiler.Base;

namespace RateCards.Interchange.Terms;

/// <summary>A price list, whole: every number of it is a term, a property of a model, or left out with a reason.</summary>
/// <param name="Format">The list's format: <c>litellm</c>.</param>
/// <param name="Numbers">How many numbers the list has, counted apart from what was taken.</param>
internal sealed record PriceListContent(string Format, ValueList<ListedProvider> Providers, ValueList<ListedModel> Models, ValueList<LedgerLine> Ledger, int Numbers)
{
    /// <summary>Prices in cards.</summary>
    public int Prices => Models.Sum(m => m.Prices.Count);

    /// <summary>Numbers in cards that are not prices of their own: limits, bounds of steps, factors.</summary>
    public int Properties => Models.Sum(m => m.Properties);

    /// <summary>Numbers that are in no card.</summary>
    public int LeftOut => Ledger.Count(l => l.Kind == LedgerKind.LeftOut);

    /// <summary>Whether what was taken and what was left out add up to what the list has.</summary>
    public bool AddsUp => Prices + Properties + LeftOut == Numbers;

    /// <summary>The same with providers called as another list calls them: <c>fireworks-ai</c> is <c>fireworks_ai</c> where that is one of the names.</summary>
    public PriceListContent Spelled(IReadOnlyCollection<string> providers)
    {
        var spellings = Providers.Where(p => !providers.Contains(p.Id)).Select(p => (p.Id, Other: providers.FirstOrDefault(o => ListIds.IdOf(o) == p.Id)))
            .Where(p => p.Other is not null).ToDictionary(p => p.Id, p => p.Other!, StringComparer.Ordinal);
        return spellings.Count == 0 ? this : this with
        {
            Providers = Providers.Select(p => p with { Id = spellings.GetValueOrDefault(p.Id, p.Id) }).ToValueList(),
            Models = Models.Select(m => m with { Provider = spellings.GetValueOrDefault(m.Provider, m.Provider) }).ToValueList(),
        };
    }

    /// <summary>The part of some providers.</summary>
    public PriceListContent Of(IReadOnlyCollection<string> providers)
    {
        var models = Models.Where(m => providers.Contains(m.Provider)).ToValueList();
        var ledger = Ledger.Where(l => providers.Contains(l.Provider)).ToValueList();
        var part = this with { Providers = Providers.Where(p => providers.Contains(p.Id)).ToValueList(), Models = models, Ledger = ledger };
        return part with { Numbers = part.Prices + part.Properties + part.LeftOut };
    }
}
