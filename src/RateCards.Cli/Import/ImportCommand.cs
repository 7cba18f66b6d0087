using System.CommandLine;
using RateCards.Cli.Commands;
using RateCards.Cli.Diagnostics;
using RateCards.Cli.Files;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Interchange;
using RateCards.Interchange.GenaiPrices;
using RateCards.Interchange.Terms;

namespace RateCards.Cli.Import;

/// <summary><c>ratecards import FORMAT FILE</c>: a foreign price list as new cards.</summary>
internal static class ImportCommand
{
    private const string Refusal = "nothing was written";
    private const string Tinker = "tinker";
    private const string Genai = "genai-prices";

    /// <summary>The formats that name what is sold. Lists of our own ids are of rates that cards have already.</summary>
    private static readonly string[] Formats = [Tinker, Genai];

    public static Command Create(Terminal terminal, Option<string?> projectOption, CancellationToken cancellation)
    {
        var format = new Argument<string>("FORMAT") { Description = "tinker (its models.json) or genai-prices (its data.json, of many providers)" };
        var file = new Argument<string>("FILE") { Description = "The price list" };
        var card = new Option<string?>("--card") { Description = "Id of the card to make; of a list of many providers each card has its provider's", HelpName = "ID" };
        var provider = new Option<string?>("--provider") { Description = "Whose prices they are; of a list of many, the only one to import", HelpName = "NAME" };
        var source = new Option<string?>("--source") { Description = "Address of the list, where it names none", HelpName = "URL" };
        var verified = SharedOptions.Day("--verified", "Day on which the prices were seen", isRequired: true);
        var ledger = new Option<string?>("--ledger") { Description = "File to write what was left out to, with its reason, a line each", HelpName = "FILE" };
        var command = new DescribedCommand(
            "import",
            "Make cards of a foreign price list",
            ("import tinker models.json --card tinker --provider Tinker --source https://example.com/models.json --verified 2026-07-02", "Writes cards/tinker.yaml"),
            ("import genai-prices data.json --verified 2026-08-21", "Writes a card for each provider"),
            ("import genai-prices data.json --provider deepseek --verified 2026-08-21", "Writes cards/deepseek.yaml"))
        {
            format, file, card, provider, source, verified, ledger,
        };
        command.SetAction(call =>
        {
            var name = call.GetValue(format)!;
            if (!Formats.Contains(name))
            {
                throw new CallException($"There is no format '{name}' to import.{Suggestion.DidYouMean(name, Formats)} The formats are: {string.Join(", ", Formats)}.");
            }

            var path = NamedFile.Find(terminal, call.GetValue(file)!);
            var list = new SourceText(path, File.ReadAllText(path));
            var import = new Import(terminal, ProjectFolder.Find(terminal, call.GetValue(projectOption)), cancellation);
            return name == Tinker
                ? import.One(new ImportedCard(Given(card), Given(provider), Given(source), call.GetValue(verified)!), list)
                : import.Many(ReadGenai(terminal, list), call.GetValue(provider), call.GetValue(verified)!, call.GetValue(ledger));

            string Given(Option<string?> option) =>
                call.GetValue(option) ?? throw new CallException($"The list of {name} does not say it: give {option.Name} {option.HelpName}.");
        });
        return command;
    }

    private static PriceListContent ReadGenai(Terminal terminal, SourceText list)
    {
        try
        {
            return GenaiPricesList.Read(list.Content);
        }
        catch (FormatException error)
        {
            throw new CallException($"{terminal.Display(list.Path)} {error.Message}.");
        }
    }

    /// <summary>Writes cards where the project, with them, has no errors.</summary>
    private sealed class Import(Terminal terminal, ProjectFolder folder, CancellationToken cancellation)
    {
        public int One(ImportedCard card, SourceText list)
        {
            if (card.Id.Length == 0 || ImportedCard.IdOf(card.Id) != card.Id)
            {
                throw new CallException($"'{card.Id}' is not an id. Write one of lower-case letters, digits and hyphens, such as '{ImportedCard.IdOf("Kimi-K2.6")}'.");
            }

            var prices = 0;
            return Write([card.Id], project =>
            {
                var diagnostics = new DiagnosticBag();
                var read = PriceLists.Read(Tinker, list, project, card.Id, diagnostics);
                prices = read.Count;
                return (diagnostics.HasErrors ? [] : [CardFile(card.Id, card.Write(read))], diagnostics.ToList());
            }) ? Tell($"{Counts.Of(prices, "price")} in {terminal.Display(folder.FullPath(PathOf(card.Id)))}") : ExitCode.InputWrong;
        }

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
            if (!Write([.. cards.Select(c => c.Id)], _ => ([.. cards.Select(c => CardFile(c.Id, c.Write()))], [])))
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
                File.WriteAllText(target, card.Content);
            }

            return true;
        }

        private static string PathOf(string id) => $"cards/{id}.yaml";

        private static SourceText CardFile(string id, string text) => new(PathOf(id), text);
    }
}
