using RateCards.Changes.Editing;
using RateCards.Changes.Rules;
using RateCards.Cli.Diagnostics;
using RateCards.Cli.Files;
using RateCards.Cli.Lists;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Interchange.Cards;
using RateCards.Interchange.Terms;
using RateCards.Interchange.Tinker;
using RateCards.Interchange.Updating;

namespace RateCards.Cli.Import;

/// <summary>Makes cards of a price list, and dated entries of those that are there, where the project, with them, has no errors.</summary>
/// <param name="seen">Day on which the prices were seen; null for the project's as-of date.</param>
internal sealed class CardImport(Terminal terminal, ProjectFolder folder, Date? seen, CancellationToken cancellation)
{
    private const string Refusal = "nothing was written";

    /// <param name="provider">Of a list of many, the only one to import; null for all.</param>
    /// <param name="cardId">The card's id, where there is one provider.</param>
    /// <param name="ledger">File to write the ledger to; null for none.</param>
    public int Run(ListInput input, string? provider, string? cardId, string? ledger)
    {
        CardFile.ClearLeftovers(folder);
        var version = ProjectVersion.OfWorkingTree(folder);
        var shared = new SharedFiles();
        var before = ProjectBuild.Compile(version, shared, cancellation);
        if (before is not { HasErrors: false, Project: { } project })
        {
            return DiagnosticText.Refuse(terminal, folder, before.Diagnostics, Refusal);
        }

        var diagnostics = new DiagnosticBag();
        var list = ProviderChoice.Of((input with { Units = project.Units }).Read(terminal, diagnostics), provider, cardId);
        if (diagnostics.HasErrors)
        {
            return DiagnosticText.Refuse(terminal, folder, diagnostics.ToList(), Refusal);
        }

        if (list.Models.Count == 0)
        {
            throw new CallException($"{input.Path} has no model in it: is it a list in the format '{input.Format}'?");
        }

        var day = seen ?? project.AsOf;
        List<ListedCard> listed = [.. ListedCards.Of(list, cardId, day).Select(c => input.Format == TinkerList.Format ? c with { Trust = "vendor" } : c)];
        var names = new ListedNames(input.Format);
        var there = listed.ToDictionary(c => c.Id, c => project.FindCard(c.Id) ?? project.Cards.FirstOrDefault(x => cardId is null && names.NameOf(x) == c.Provider.Id), StringComparer.Ordinal);
        var cards = listed.FindAll(c => there[c.Id] is null);
        if (cards.Find(c => version.Files.Any(f => f.Path == PathOf(c.Id))) is { } taken)
        {
            throw new CallException($"There is a file {PathOf(taken.Id)} already, with another card in it. Name the new one with --card ID.");
        }

        List<(ListedCard Listed, CardUpdate Update)> updates =
        [
            .. listed.Where(c => there[c.Id] is not null).Select(c => (c, CardUpdater.Update(project, there[c.Id]!, list.Of([c.Provider.Id]), day))),
        ];
        var edits = updates.SelectMany(u => CardUpdates.EditsOf(u.Update, u.Listed, version.Files)).ToLookup(e => e.Path, StringComparer.Ordinal);
        List<SourceText> texts =
        [
            .. cards.Select(c => new SourceText(PathOf(c.Id), c.Write())),
            .. TextEdit.Apply(version.Files.Where(f => edits.Contains(f.Path)), edits.SelectMany(e => e)),
        ];
        var (after, suspect) = SuspectPrices.CompileWithMarks(
            texts, marked => ProjectBuild.Compile(version with { Files = [.. version.Files.Where(f => !edits.Contains(f.Path)), .. marked] }, shared, cancellation), version.Files);
        var history = after.Project is { } changed ? HistoryRules.Check(project, changed) : [];
        if (after.HasErrors || history.Any(d => d.Severity == DiagnosticSeverity.Error))
        {
            return DiagnosticText.Refuse(terminal, folder, after.Diagnostics.Concat(history), Refusal);
        }

        foreach (var card in texts)
        {
            var target = folder.FullPath(card.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            CardFile.Write(target, card.Content);
        }

        if (ledger is not null)
        {
            LedgerText.WriteFile(Path.GetFullPath(ledger, terminal.CurrentDirectory), [.. list.Ledger, .. cards.SelectMany(CollisionsOf), .. suspect.Select(SuspicionOf), .. updates.SelectMany(u => u.Update.Ledger)]);
        }

        var report = new ImportReport(terminal, folder);
        report.Write(list, cards, updates.ConvertAll(u => u.Update), ledger is not null);
        report.Write(suspect, before, after);
        return ExitCode.Done;
    }

    private static LedgerLine SuspicionOf(Diagnostic suspect) => new(LedgerKind.Remark, "", $"{suspect.Location.Path}:{suspect.Location.Start.Line}", "", "", $"a price that looks like a slip: {suspect.Message}");

    private static IEnumerable<LedgerLine> CollisionsOf(ListedCard card) =>
        card.Collisions.Select(c => new LedgerLine(LedgerKind.Remark, card.Provider.Id, c.Name, "", "", $"its name comes out as the id of another model, and the id is '{c.Id}'"));

    internal static string PathOf(string id) => $"cards/{id}.yaml";
}
