using RateCards.Cli.Terminals;
using RateCards.Compiler.Diagnostics;
using RateCards.Interchange.Terms;

namespace RateCards.Cli.Lists;

/// <summary>The providers of a list that a call is about.</summary>
internal static class ProviderChoice
{
    /// <param name="named">What the call calls the only provider, by its id or name in the list; null for all.</param>
    /// <param name="cardId">The card that the call names, which has room for one.</param>
    /// <exception cref="CallException">There is no such provider, or there are several for one card.</exception>
    public static PriceListContent Of(PriceListContent list, string? named, string? cardId)
    {
        if (named is null && (cardId is null || list.Providers.Count < 2))
        {
            return list;
        }

        if (named is null)
        {
            throw new CallException($"The list has {Counts.Of(list.Providers.Count, "provider")}, and '{cardId}' is one card: say which with --provider NAME.");
        }

        var chosen = list.Providers.Where(p => p.Id == named || string.Equals(p.Name, named, StringComparison.OrdinalIgnoreCase)).Select(p => p.Id).ToList();
        return chosen.Count > 0
            ? list.Of(chosen)
            : throw new CallException($"The list has no provider '{named}'.{Suggestion.DidYouMean(named, list.Providers.Select(p => p.Id))}");
    }
}
