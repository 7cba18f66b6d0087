using RateCards.Cli.Terminals;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Interchange;
using RateCards.Interchange.Writing;

namespace RateCards.Cli.Export;

/// <summary>Cards of a project as a price list.</summary>
internal static class ListOutputs
{
    /// <param name="cards">Ids of the cards; all where there are none.</param>
    /// <exception cref="CallException">There is no such card.</exception>
    public static ListExport Of(Project project, PriceListFormat format, IReadOnlyCollection<string> cards)
    {
        foreach (var id in cards.Where(id => project.FindCard(id) is null))
        {
            throw new CallException($"There is no card '{id}'.{Suggestion.DidYouMean(id, project.Cards.Select(c => c.Id))}");
        }

        return PriceLists.Write(format, project, project.Cards.Where(c => cards.Count == 0 || cards.Contains(c.Id)));
    }
}
