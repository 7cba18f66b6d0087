using System.CommandLine;
using RateCards.Cli.Commands;
using RateCards.Cli.Files;
using RateCards.Cli.Lists;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Interchange;
using RateCards.Interchange.Cards;
using RateCards.Interchange.Terms;
using RateCards.Interchange.Writing;

namespace RateCards.Cli.Export;

/// <summary><c>ratecards export FORMAT</c>: cards as entries of a public price list.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal, Option<string?> projectOption, CancellationToken cancellation)
    {
        string[] formats = [.. PriceLists.All.Select(f => f.Name)];
        var format = new Argument<string>("FORMAT") { Description = string.Join(", ", formats) };
        var card = new Option<string[]>("--card") { Description = "A card to export; all that have prices where none is named", HelpName = "ID" };
        var output = new Option<string?>("--output") { Description = "Folder to write the list's files to; without it they are printed", HelpName = "DIR" };
        var files = new Option<bool>("--files") { Description = $"Write the files that the list's project is edited by, in place of what it publishes: {ListOutputs.Having}" };
        var ledger = new Option<string?>("--ledger") { Description = "File to write every price to that the list has no place for, and every field that a new file lacks", HelpName = "FILE" };
        var asOf = SharedOptions.AsOf();
        var command = new DescribedCommand(
            "export",
            "Write cards as entries of a public price list, in its own order and style",
            ("export litellm --card acme", "Prints the entries that a pull request to LiteLLM needs"),
            ("export llm-prices --output lists", "A file a vendor"),
            ("export models-dev --files --card acme --output models.dev", "Puts prices into a checkout of models.dev, into its files of TOML"))
        {
            format, card, files, output, ledger, asOf,
        };
        command.SetAction(terminal, (call, stages) =>
        {
            var list = PriceLists.Find(ListInput.FormatOf(call.GetValue(format)!, formats))!;
            var folder = ProjectFolder.Find(terminal, call.GetValue(projectOption));
            if (ProjectLoader.Load(terminal, folder, call.GetValue(asOf), stages, cancellation) is not { } project)
            {
                return ExitCode.InputWrong;
            }

            var export = stages.Run("export", () => ListOutputs.Of(project, list, call.GetValue(card) ?? [], call.GetValue(files)));
            var lacking = Write(terminal, export, call.GetValue(output), call.GetValue(files));
            Tell(terminal, export.LeftOut, lacking, call.GetValue(ledger));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Writes or prints the files; which fields new ones lack.</summary>
    private static IReadOnlyList<LedgerLine> Write(Terminal terminal, ListExport export, string? output, bool asFiles)
    {
        if (output is null)
        {
            if (export.Files.Count > 1)
            {
                throw new CallException($"These are {Counts.Of(export.Files.Count, "file")}: give --output DIR{(asFiles ? "" : ", or one card with --card ID")}.");
            }

            terminal.Data.Write(export.Files is [var file] ? file.Text : "");
            return ListFolder.TellLacking(terminal, export.Files.Select(f => (f.Path, f)));
        }

        return ListFolder.Write(terminal, Path.GetFullPath(output, terminal.CurrentDirectory), export.Files);
    }

    private static void Tell(Terminal terminal, IReadOnlyList<LedgerLine> leftOut, IReadOnlyList<LedgerLine> lacking, string? ledger)
    {
        if (ledger is not null)
        {
            LedgerText.WriteFile(Path.GetFullPath(ledger, terminal.CurrentDirectory), leftOut.Concat(lacking));
        }

        foreach (var reason in leftOut.GroupBy(l => l.Reason).OrderByDescending(g => g.Count()))
        {
            terminal.Error.WriteLine($"{Counts.Of(reason.Count(), "price")} left out: {reason.Key}{(ledger is null ? " (--ledger FILE tells which)" : "")}");
        }
    }
}
