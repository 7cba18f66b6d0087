using System.CommandLine;
using RateCards.Cli.Commands;
using RateCards.Cli.Files;
using RateCards.Cli.Lists;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Interchange.Terms;

namespace RateCards.Cli.Import;

/// <summary><c>ratecards import FORMAT FILE</c>: a price list of others as cards.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal, Option<string?> projectOption, CancellationToken cancellation)
    {
        var format = new Argument<string>("FORMAT") { Description = string.Join(", ", ListInput.Formats) };
        var file = new Argument<string>("FILE") { Description = "The price list; of llm-prices also the folder with all of them" };
        var card = new Option<string?>("--card") { Description = "Id of the card; by default made of the provider's name in the list", HelpName = "ID" };
        var provider = new Option<string?>("--provider") { Description = "Of a list of many, the only provider to import; else whose prices they are", HelpName = "NAME" };
        var source = new Option<string?>("--source") { Description = "Address of the list, where it names none", HelpName = "URL" };
        var verified = SharedOptions.Day("--verified", "Day on which the prices were seen; by default the project's as-of date");
        var ledger = new Option<string?>("--ledger") { Description = "File to write every number to that was left out or changed, with its reason", HelpName = "FILE" };
        var columns = new Option<string[]>("--column") { Description = "What a CSV file calls a column: model, and input, output, … or meter and price", HelpName = "NAME=COLUMN" };
        var command = new DescribedCommand(
            "import",
            "Make cards of a public price list, or bring cards that are there up to date with it",
            ("import litellm model_prices_and_context_window.json", "A card for each provider"),
            ("import models-dev api.json --provider groq --card groq --ledger ledger.txt", "Writes cards/groq.yaml, and what it leaves out"),
            ("import tinker models.json --card tinker --provider Tinker --source https://example.com/models.json", "A list that does not say whose it is"),
            ("import csv prices.csv --card acme --provider Acme --source https://acme.example/prices --column model=Name --column input=\"Input $/1M\"", "A table with columns of any name"))
        {
            format, file, card, provider, source, verified, ledger, columns,
        };
        command.SetAction(call =>
        {
            var name = ListInput.FormatOf(call.GetValue(format)!, ListInput.Formats);
            var input = new ListInput(name, call.GetValue(file)!) { Columns = ListInput.ColumnsOf(call.GetValue(columns) ?? []) };
            if (!ListInput.NamesProviders(name))
            {
                var id = Given(card);
                input = input with
                {
                    Provider = ListIds.IdOf(id) == id
                        ? new ListedProvider(id, Given(provider), Given(source))
                        : throw new CallException($"'{id}' is not an id. Write one of lower-case letters, digits and hyphens, such as '{ListIds.IdOf("Kimi-K2.6")}'."),
                };
            }

            var folder = ProjectFolder.Find(terminal, call.GetValue(projectOption));
            return new CardImport(terminal, folder, call.GetValue(verified), cancellation)
                .Run(input, input.Provider is null ? call.GetValue(provider) : null, call.GetValue(card), call.GetValue(ledger));

            string Given(Option<string?> option) =>
                call.GetValue(option) ?? throw new CallException($"The list of {name} does not say it: give {option.Name} {option.HelpName}.");
        });
        return command;
    }
}
