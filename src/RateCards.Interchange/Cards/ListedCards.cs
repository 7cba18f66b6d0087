using RateCards.Compiler.Base;
using RateCards.Interchange.Terms;

namespace RateCards.Interchange.Cards;

/// <summary>The cards of a price list: one for each provider that has models.</summary>
internal static class ListedCards
{
    /// <param name="id">The card's id, where there is one provider; null to make ids of the providers' names.</param>
    /// <param name="seen">Day on which the prices were seen.</param>
    public static IReadOnlyList<ListedCard> Of(PriceListContent list, string? id, Date seen)
    {
        var models = list.Models.ToLookup(m => m.Provider, StringComparer.Ordinal);
        var providers = list.Providers.Where(p => models[p.Id].Any()).ToList();
        var ids = id is null ? ListIds.Distinct(providers.Select(p => p.Id), new HashSet<string>(StringComparer.Ordinal)) : [id];
        var known = providers.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return [.. providers.Zip(ids, (provider, card) =>
            new ListedCard(list.Format, provider with { Fallback = provider.Fallback.Where(known.Contains).ToValueList() }, [.. models[provider.Id]], card, seen))];
    }
}
