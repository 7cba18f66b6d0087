using RateCards.Cli.Files;
using RateCards.Cli.Lists;
using RateCards.Cli.Terminals;
using RateCards.Compiler;
using RateCards.Compiler.Diagnostics;
using RateCards.Interchange.Cards;
using RateCards.Interchange.Terms;
using RateCards.Interchange.Updating;

namespace RateCards.Cli.Import;

/// <summary>What an import tells: where prices are now, the ledger's counts, and what is worth a look.</summary>
internal sealed class ImportReport(Terminal terminal, ProjectFolder folder)
{
    private const int MostExamples = 3;

    public void Write(PriceListContent list, List<ListedCard> cards, List<CardUpdate> updates, bool hasLedger)
    {
        var created = list.Models.Where(m => cards.Exists(c => c.Provider.Id == m.Provider)).ToList();
        if (created.Count > 0)
        {
            var places = cards.Count == 1 ? terminal.Display(folder.FullPath(CardImport.PathOf(cards[0].Id))) : Counts.Of(cards.Count, "card");
            terminal.Output.WriteLine($"{Counts.Of(created.Sum(m => m.Prices.Count), "price")} of {Counts.Of(created.Count, "model")} in {places}");
        }

        if (updates.Count > 0)
        {
            var places = updates.Count == 1 ? terminal.Display(folder.FullPath(updates[0].Card.Origin.Location!.Path)) : $"{Counts.Of(updates.Count, "card")} that are there";
            terminal.Output.WriteLine(
                $"{places}: {Counts.Of(updates.Sum(u => u.Changed), "price")} changed, {updates.Sum(u => u.New)} new, of {Counts.Of(updates.Sum(u => u.NewModels.Count), "new model")} among others; "
                + $"{Counts.Of(updates.Sum(u => u.Vanished), "price")} of the cards not in the list, left as they are");
        }

        foreach (var reason in updates.SelectMany(u => u.Ledger).GroupBy(l => l.Reason))
        {
            terminal.Output.WriteLine($"{Counts.Of(reason.Count(), "price")} not written: {reason.Key} ({string.Join(", ", reason.Take(MostExamples).Select(l => l.Place))}{(reason.Count() > MostExamples ? ", …" : "")})");
        }

        LedgerText.Write(terminal, list, hasLedger);
        WriteCollisions([.. cards.SelectMany(c => c.Collisions)]);
    }

    /// <summary>Prices that look like slips, and the warnings that are new.</summary>
    public void Write(IReadOnlyList<Diagnostic> suspect, Compilation before, Compilation after)
    {
        if (suspect.Count > 0)
        {
            terminal.Output.WriteLine($"{Counts.Of(suspect.Count, "price")} of the list look like slips; their entries say so with 'expected': {suspect[0].Message}{(suspect.Count > 1 ? " …" : "")}");
        }

        var known = before.Diagnostics.ToHashSet();
        var news = after.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Warning && !known.Contains(d)).ToList();
        if (news.Count > 0)
        {
            var byId = news.GroupBy(d => d.Id).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Count()} {g.Key}");
            terminal.Output.WriteLine($"'ratecards check' has {Counts.Of(news.Count, "warning")} about them: {string.Join(", ", byId)}");
        }
    }

    private void WriteCollisions(List<(string Name, string Id)> collisions)
    {
        if (collisions.Count > 0)
        {
            var examples = collisions.Take(MostExamples).Select(c => $"'{c.Name}' is {c.Id}");
            terminal.Output.WriteLine(
                $"{Counts.Of(collisions.Count, "name")} came out as an id that another one has, and got a number: {string.Join(", ", examples)}{(collisions.Count > MostExamples ? ", …" : "")}");
        }
    }
}
