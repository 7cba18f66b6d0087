using RateCards.Changes.Editing;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Interchange.Cards;
using RateCards.Interchange.Terms;
using RateCards.Interchange.Updating;
using RateCards.Targets.Data;

namespace RateCards.Cli.Import;

/// <summary>Puts what a price list brings into the file of a card that is there.</summary>
internal static class CardUpdates
{
    /// <param name="listed">The provider in the list, with the day on which its prices were seen.</param>
    /// <exception cref="CallException">The card's file cannot be added to.</exception>
    public static IReadOnlyList<TextEdit> EditsOf(CardUpdate update, ListedCard listed, IReadOnlyList<SourceText> files)
    {
        var seen = listed.Seen;
        if (update.Entries.Count == 0 && update.NewModels.Count == 0)
        {
            return [];
        }

        try
        {
            var card = new CardAdditions(files.First(f => f.Path == update.Card.Origin.Location!.Path), update.Card);
            var source = new NamedSource(listed.Provider.Url, $"{listed.Provider.Name}, price list", listed.Trust == "vendor" ? Trust.Vendor : Trust.Transcribed);
            var (sourceId, added) = card.Source(source, seen);
            var isSeen = added is not null || update.Card.FindSource(sourceId)!.Verified == seen;
            List<TextEdit> edits = added is null ? [] : [added];
            edits.AddRange(MetersOf(update).Select(m => card.Meter(m.Id, m.Pairs)));
            edits.AddRange(update.Entries.Select(e => card.Entry(e.Sku, PairsOf(e.Entry))));
            if (update.NewModels.Count > 0)
            {
                edits.Add(card.Skus(SkusOf(update, listed.Format, sourceId, seen).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(WithDay)));
            }

            return edits;

            IReadOnlyList<(string Key, string Value)> PairsOf(ListedEntry entry)
            {
                var pairs = ListedEntries.Pairs(entry, sourceId, seen, update.Places.PathOf).ToList();
                if (!isSeen && entry.Since <= seen)
                {
                    pairs.Insert(2, ("verified", seen.ToString()));
                }

                return pairs;
            }

            // An entry of the list's source that was looked at on another day says when it was seen.
            string WithDay(string line) => isSeen || !line.StartsWith("      - {", StringComparison.Ordinal) || line.Contains(", verify-by: ", StringComparison.Ordinal)
                ? line
                : line.Replace($", source: {sourceId}, ", $", source: {sourceId}, verified: {seen}, ", StringComparison.Ordinal);
        }
        catch (EditException error)
        {
            throw new CallException(error.Message);
        }
    }

    private static IEnumerable<(string Id, IReadOnlyList<(string Key, string Value)> Pairs)> MetersOf(CardUpdate update)
    {
        foreach (var (id, unit) in update.Places.NewMeters)
        {
            List<(string, string)> pairs = [("label", new JsonText(NameCase.Heading(id)).ToString()), ("unit", unit)];
            if (ListMeters.Find(id)?.Counts is { } counts && counts != id)
            {
                pairs.Add(("counts", counts));
            }

            yield return (id, pairs);
        }
    }

    private static string SkusOf(CardUpdate update, string format, string sourceId, Date seen)
    {
        var names = new ListedNames(format);
        names.Take(update.Card.Skus.SelectMany(s => s.Match).Select(m => m.Pattern));
        var taken = update.Card.Skus.Select(s => ListIds.InCSharp(s.Id)).ToHashSet(StringComparer.Ordinal);
        var ids = ListIds.Distinct(update.NewModels.Select(m => m.Model.Name), taken);
        return string.Concat(update.NewModels.Zip(ids, (model, id) => ListedSku.Write(model.Model, id, names, model.Entries, sourceId, seen, update.Places.PathOf)));
    }
}
