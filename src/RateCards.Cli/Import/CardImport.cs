using RateCards.Cli.Diagnostics;
using RateCards.Cli.Files;
using RateCards.Cli.Lists;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Interchange.Cards;
using RateCards.Interchange.Terms;
using RateCards.Interchange.Tinker;

namespace RateCards.Cli.Import;

/// <summary>Makes cards of a price list where the project, with them, has no errors.</summary>
/// <param name="seen">Day on which the prices were seen; null for the project's as-of date.</param>
internal sealed class CardImport(Terminal terminal, ProjectFolder folder, Date? seen, CancellationToken cancellation)
{
    private const string Refusal = "nothing was written";

    /// <param name="provider">Of a list of many, the only one to import; null for all.</param>
    /// <param name="cardId">The card's id, where there is one provider.</param>
    /// <param name="ledger">File to write the ledger to; null for none.</param>
    public int Run(ListInput input, string? provider, string? cardId, string? ledger)
    {
        var diagnostics = new DiagnosticBag();
        var list = ProviderChoice.Of(input.Read(terminal, diagnostics), provider, cardId);
        if (diagnostics.HasErrors)
        {
            return DiagnosticText.Refuse(terminal, folder, diagnostics.ToList(), Refusal);
        }

        if (list.Models.Count == 0)
        {
            throw new CallException($"{input.Path} has no model in it: is it a list in the format '{input.Format}'?");
        }

        CardFile.ClearLeftovers(folder);
        var version = ProjectVersion.OfWorkingTree(folder);
        var shared = new SharedFiles();
        var before = ProjectBuild.Compile(version, shared, cancellation);
        if (before is not { HasErrors: false, Project: { } project })
        {
            return DiagnosticText.Refuse(terminal, folder, before.Diagnostics, Refusal);
        }

        List<ListedCard> cards =
        [
            .. ListedCards.Of(list, cardId, seen ?? project.AsOf).Select(c => input.Format == TinkerList.Format ? c with { Trust = "vendor" } : c),
        ];
        if (cards.FirstOrDefault(c => project.FindCard(c.Id) is not null || version.Files.Any(f => f.Path == PathOf(c.Id))) is { } taken)
        {
            throw new CallException($"There is a card '{taken.Id}' already. Compare it with 'ratecards reconcile', and change its prices with 'ratecards set'.");
        }

        List<SourceText> texts = [.. cards.Select(c => new SourceText(PathOf(c.Id), c.Write()))];
        var (after, suspect) = SuspectPrices.CompileWithMarks(texts, marked => ProjectBuild.Compile(version with { Files = [.. version.Files, .. marked] }, shared, cancellation));
        if (after.HasErrors)
        {
            return DiagnosticText.Refuse(terminal, folder, after.Diagnostics, Refusal);
        }

        foreach (var card in texts)
        {
            var target = folder.FullPath(card.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            CardFile.Write(target, card.Content);
        }

        if (ledger is not null)
        {
            LedgerText.WriteFile(Path.GetFullPath(ledger, terminal.CurrentDirectory), [.. list.Ledger, .. cards.SelectMany(CollisionsOf), .. suspect.Select(SuspicionOf)]);
        }

        Tell(list, cards, before, after, suspect, ledger is not null);
        return ExitCode.Done;
    }

    private void Tell(PriceListContent list, List<ListedCard> cards, Compilation before, Compilation after, IReadOnlyList<Diagnostic> suspect, bool hasLedger)
    {
        var places = cards.Count == 1 ? terminal.Display(folder.FullPath(PathOf(cards[0].Id))) : Counts.Of(cards.Count, "card");
        terminal.Output.WriteLine($"{Counts.Of(list.Prices, "price")} of {Counts.Of(list.Models.Count, "model")} in {places}");
        LedgerText.Write(terminal, list, hasLedger);
        var collisions = cards.SelectMany(c => c.Collisions).ToList();
        if (collisions.Count > 0)
        {
            terminal.Output.WriteLine(
                $"{Counts.Of(collisions.Count, "name")} came out as an id that another one has, and got a number: {string.Join(", ", collisions.Take(3).Select(c => $"'{c.Name}' is {c.Id}"))}{(collisions.Count > 3 ? ", …" : "")}");
        }

        if (suspect.Count > 0)
        {
            terminal.Output.WriteLine($"{Counts.Of(suspect.Count, "price")} of the list look like slips; their entries say so with 'expected': {suspect[0].Message}{(suspect.Count > 1 ? " …" : "")}");
        }

        var known = before.Diagnostics.ToHashSet();
        var news = after.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Warning && !known.Contains(d)).ToList();
        if (news.Count > 0)
        {
            terminal.Output.WriteLine(
                $"'ratecards check' has {Counts.Of(news.Count, "warning")} about them: {string.Join(", ", news.GroupBy(d => d.Id).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Count()} {g.Key}"))}");
        }
    }

    private static LedgerLine SuspicionOf(Diagnostic suspect) => new(LedgerKind.Remark, "", $"{suspect.Location.Path}:{suspect.Location.Start.Line}", "", "", $"a price that looks like a slip: {suspect.Message}");

    private static IEnumerable<LedgerLine> CollisionsOf(ListedCard card) =>
        card.Collisions.Select(c => new LedgerLine(LedgerKind.Remark, card.Provider.Id, c.Name, "", "", $"its name comes out as the id of another model, and the id is '{c.Id}'"));

    private static string PathOf(string id) => $"cards/{id}.yaml";
}
