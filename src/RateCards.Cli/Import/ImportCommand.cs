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

namespace RateCards.Cli.Import;

/// <summary><c>ratecards import FORMAT FILE</c>: a foreign price list as a new card.</summary>
internal static class ImportCommand
{
    private const string Refusal = "nothing was written";

    /// <summary>The formats that name what is sold. Lists of our own ids are of rates that cards have already.</summary>
    private static readonly string[] Formats = ["tinker"];

    public static Command Create(Terminal terminal, Option<string?> projectOption, CancellationToken cancellation)
    {
        var format = new Argument<string>("FORMAT") { Description = "tinker (its models.json)" };
        var file = new Argument<string>("FILE") { Description = "The price list" };
        var card = new Option<string>("--card") { Description = "Id of the card to make", HelpName = "ID", Required = true };
        var provider = new Option<string>("--provider") { Description = "Whose prices they are", HelpName = "NAME", Required = true };
        var source = new Option<string>("--source") { Description = "Address of the list", HelpName = "URL", Required = true };
        var verified = SharedOptions.Day("--verified", "Day on which the prices were seen", isRequired: true);
        var command = new DescribedCommand(
            "import",
            "Make a card of a foreign price list",
            ("import tinker models.json --card tinker --provider Tinker --source https://example.com/models.json --verified 2026-07-02", "Writes cards/tinker.yaml"))
        {
            format, file, card, provider, source, verified,
        };
        command.SetAction(call =>
        {
            if (!Formats.Contains(call.GetValue(format)!))
            {
                throw new CallException($"There is no format '{call.GetValue(format)}' to import. The formats are: {string.Join(", ", Formats)}.");
            }

            var path = NamedFile.Find(terminal, call.GetValue(file)!);
            var imported = new ImportedCard(call.GetValue(card)!, call.GetValue(provider)!, call.GetValue(source)!, call.GetValue(verified)!);
            return Run(terminal, ProjectFolder.Find(terminal, call.GetValue(projectOption)), imported, new SourceText(path, File.ReadAllText(path)), cancellation);
        });
        return command;
    }

    private static int Run(Terminal terminal, ProjectFolder folder, ImportedCard card, SourceText list, CancellationToken cancellation)
    {
        if (card.Id.Length == 0 || ImportedCard.IdOf(card.Id) != card.Id)
        {
            throw new CallException($"'{card.Id}' is not an id. Write one of lower-case letters, digits and hyphens, such as '{ImportedCard.IdOf("Kimi-K2.6")}'.");
        }

        var version = ProjectVersion.OfWorkingTree(folder);
        var shared = new SharedFiles();
        var before = ProjectBuild.Compile(version, shared, cancellation);
        if (before is not { HasErrors: false, Project: { } project })
        {
            return DiagnosticText.Refuse(terminal, folder, before.Diagnostics, Refusal);
        }

        var path = $"cards/{card.Id}.yaml";
        if (project.Cards.Any(c => c.Id == card.Id) || version.Files.Any(f => f.Path == path))
        {
            throw new CallException($"There is a card '{card.Id}' already. Compare it with 'ratecards reconcile', and change its prices with 'ratecards set'.");
        }

        var diagnostics = new DiagnosticBag();
        var prices = PriceLists.Read(Formats[0], list, project, card.Id, diagnostics);
        if (diagnostics.HasErrors)
        {
            return DiagnosticText.Refuse(terminal, folder, diagnostics.ToList(), Refusal);
        }

        var text = card.Write(prices);
        var after = ProjectBuild.Compile(version with { Files = [.. version.Files, new SourceText(path, text)] }, shared, cancellation);
        if (after.HasErrors)
        {
            return DiagnosticText.Refuse(terminal, folder, after.Diagnostics, Refusal);
        }

        var target = folder.FullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
        terminal.Output.WriteLine($"{Counts.Of(prices.Count, "price")} in {terminal.Display(target)}");
        return ExitCode.Done;
    }
}
