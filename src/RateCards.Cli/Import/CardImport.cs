using RateCards.Cli.Diagnostics;
using RateCards.Cli.Files;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Interchange;
using RateCards.Interchange.Terms;

namespace RateCards.Cli.Import;

/// <summary>Writes cards where the project, with them, has no errors.</summary>
internal sealed class CardImport(Terminal terminal, ProjectFolder folder, CancellationToken cancellation)
{
    private const string Refusal = "nothing was written";

    /// <summary>One card, of a list that is of one provider.</summary>
    public int One(ImportedCard card, string format, SourceText list)
    {
        if (card.Id.Length == 0 || ImportedCard.IdOf(card.Id) != card.Id)
        {
            throw new CallException($"'{card.Id}' is not an id. Write one of lower-case letters, digits and hyphens, such as '{ImportedCard.IdOf("Kimi-K2.6")}'.");
        }

        var prices = 0;
        return Write([card.Id], project =>
        {
            var diagnostics = new DiagnosticBag();
            var read = PriceLists.Read(format, list, project, card.Id, diagnostics);
            prices = read.Count;
            return (diagnostics.HasErrors ? [] : [TextOf(card.Id, card.Write(read))], diagnostics.ToList());
        }) ? Tell($"{Counts.Of(prices, "price")} in {terminal.Display(folder.FullPath(PathOf(card.Id)))}") : ExitCode.InputWrong;
    }

    /// <summary>A card for each provider of a list, or for one of them.</summary>
    /// <param name="provider">The only one to import; null for all.</param>
    /// <param name="ledger">File to write what was left out to; null for none.</param>
    public int Many(PriceListContent list, string? provider, Date seen, string? ledger)
    {
        var providers = list.Providers.Where(p => provider is null || p.Id == provider).ToList();
        if (providers.Count == 0)
        {
            throw new CallException($"The list has no provider '{provider}'.{Suggestion.DidYouMean(provider!, list.Providers.Select(p => p.Id))}");
        }

        var models = list.Models.Where(m => providers.Any(p => p.Id == m.Provider)).ToLookup(m => m.Provider, StringComparer.Ordinal);
        var cards = providers.Where(p => models[p.Id].Any())
            .Select(p => new ListedCard(provider is null ? p : p with { Fallback = [] }, [.. models[p.Id]], ImportedCard.IdOf(p.Id), seen)).ToList();
        if (!Write([.. cards.Select(c => c.Id)], _ => ([.. cards.Select(c => TextOf(c.Id, c.Write()))], [])))
        {
            return ExitCode.InputWrong;
        }

        var left = list.LeftOut.Where(l => provider is null || l.Place.StartsWith(provider + " /", StringComparison.Ordinal)).ToList();
        if (ledger is not null)
        {
            File.WriteAllLines(Path.Combine(terminal.CurrentDirectory, ledger), left.Select(l => $"{l.Place}: {l.Reason}"));
        }

        var prices = models.Sum(m => m.Sum(x => x.Prices.Count));
        return Tell(
            $"{Counts.Of(prices, "price")} of {Counts.Of(models.Sum(m => m.Count()), "model")} in {Counts.Of(cards.Count, "card")}; "
            + $"{Counts.Of(left.Sum(l => l.Numbers), "price")} left out{(left.Count > 0 && ledger is null ? " (--ledger FILE tells which, and what was changed)" : "")}");
    }

    private int Tell(string line)
    {
        terminal.Output.WriteLine(line);
        return ExitCode.Done;
    }

    private bool Write(IReadOnlyList<string> ids, Func<Project, (IReadOnlyList<SourceText> Cards, ValueList<Diagnostic> Diagnostics)> make)
    {
        CardFile.ClearLeftovers(folder);
        var version = ProjectVersion.OfWorkingTree(folder);
        var shared = new SharedFiles();
        var before = ProjectBuild.Compile(version, shared, cancellation);
        if (before is not { HasErrors: false, Project: { } project })
        {
            DiagnosticText.Refuse(terminal, folder, before.Diagnostics, Refusal);
            return false;
        }

        if (ids.FirstOrDefault(id => project.Cards.Any(c => c.Id == id) || version.Files.Any(f => f.Path == PathOf(id))) is { } taken)
        {
            throw new CallException($"There is a card '{taken}' already. Compare it with 'ratecards reconcile', and change its prices with 'ratecards set'.");
        }

        var (cards, diagnostics) = make(project);
        if (diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error))
        {
            DiagnosticText.Refuse(terminal, folder, diagnostics, Refusal);
            return false;
        }

        var after = ProjectBuild.Compile(version with { Files = [.. version.Files, .. cards] }, shared, cancellation);
        if (after.HasErrors)
        {
            DiagnosticText.Refuse(terminal, folder, after.Diagnostics, Refusal);
            return false;
        }

        foreach (var card in cards)
        {
            var target = folder.FullPath(card.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            CardFile.Write(target, card.Content);
        }

        return true;
    }

    private static string PathOf(string id) => $"cards/{id}.yaml";

    private static SourceText TextOf(string id, string text) => new(PathOf(id), text);
}
