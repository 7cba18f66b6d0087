using System.CommandLine;
using RateCards.Cli.Commands;
using RateCards.Cli.Files;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Interchange;
using RateCards.Interchange.GenaiPrices;
using RateCards.Interchange.Terms;

namespace RateCards.Cli.Import;

/// <summary><c>ratecards import FORMAT FILE</c>: a foreign price list as new cards.</summary>
internal static class ImportCommand
{
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
            var import = new CardImport(terminal, ProjectFolder.Find(terminal, call.GetValue(projectOption)), cancellation);
            return name == Tinker
                ? import.One(new ImportedCard(Given(card), Given(provider), Given(source), call.GetValue(verified)!), Tinker, list)
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
}
