using RateCards.Cli.Terminals;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Interchange;
using RateCards.Interchange.Writing;

namespace RateCards.Cli.Export;

/// <summary>Cards of a project as a price list.</summary>
internal static class ListOutputs
{
    /// <summary>The formats whose projects are edited by other files than the list.</summary>
    public static string Having { get; } = string.Join(", ", PriceLists.All.Where(f => f.WriteFiles is not null).Select(f => f.Name));

    /// <param name="cards">Ids of the cards; all where there are none.</param>
    /// <param name="asFiles">As the files that the list's project is edited by.</param>
    /// <exception cref="CallException">There is no such card, or there are no such files.</exception>
    public static ListExport Of(Project project, PriceListFormat format, IReadOnlyCollection<string> cards, bool asFiles)
    {
        if (asFiles && format.WriteFiles is null)
        {
            throw new CallException($"'{format.Name}' has no other files than the list itself: leave --files out. Those that have: {Having}.");
        }

        foreach (var id in cards.Where(id => project.FindCard(id) is null))
        {
            throw new CallException($"There is no card '{id}'.{Suggestion.DidYouMean(id, project.Cards.Select(c => c.Id))}");
        }

        return PriceLists.Write(format, project, project.Cards.Where(c => cards.Count == 0 || cards.Contains(c.Id)), asFiles);
    }
}
