using System.CommandLine;
using RateCards.Cli.Commands;
using RateCards.Cli.Diagnostics;
using RateCards.Cli.Files;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Interchange;
using Spectre.Console;

namespace RateCards.Cli.Reconcile;

/// <summary><c>ratecards reconcile FORMAT FILE</c>: compares the cards with another price list; changes nothing.</summary>
internal static class ReconcileCommand
{
    public static Command Create(Terminal terminal, Option<string?> projectOption, CancellationToken cancellation)
    {
        var format = new Argument<string>("FORMAT") { Description = "tinker (its models.json) or csv (id,value,unit)" };
        var file = new Argument<string>("FILE") { Description = "The price list" };
        var card = new Option<string>("--card") { Description = "Card that a list without our ids is about", HelpName = "ID", DefaultValueFactory = _ => "tinker" };
        var asOf = SharedOptions.AsOf();
        var command = new DescribedCommand(
            "reconcile",
            "Compare the cards with another price list, changing nothing",
            ("reconcile tinker models.json --as-of 2026-07-02", "The vendor's own list of that day"),
            ("reconcile csv invoice.csv", "A list of id,value,unit"))
        {
            format, file, card, asOf,
        };
        command.SetAction(terminal, (call, stages) =>
        {
            var name = call.GetValue(format)!;
            if (!PriceLists.Formats.Contains(name))
            {
                throw new CallException($"There is no format '{name}'. The formats are: {string.Join(", ", PriceLists.Formats)}.");
            }

            var folder = ProjectFolder.Find(terminal, call.GetValue(projectOption));
            if (ProjectLoader.Load(terminal, folder, call.GetValue(asOf), stages, cancellation) is not { } project)
            {
                return ExitCode.InputWrong;
            }

            var path = NamedFile.Find(terminal, call.GetValue(file)!);
            return stages.Run("compare", () => Run(terminal, folder, project, name, new SourceText(path, File.ReadAllText(path)), call.GetValue(card)!));
        });
        return command;
    }

    private static int Run(Terminal terminal, ProjectFolder folder, Project project, string format, SourceText list, string card)
    {
        var diagnostics = new DiagnosticBag();
        var prices = PriceLists.Read(format, list, project, card, diagnostics);
        if (diagnostics.HasErrors)
        {
            DiagnosticText.Write(terminal, folder, diagnostics.ToList());
            return ExitCode.InputWrong;
        }

        var table = Tables.Create(Tables.Left("Rate"), Tables.Right("Cards"), Tables.Right("List"), Tables.Left("Where"));
        foreach (var price in prices)
        {
            var value = price.Rate is { } rate && !rate.Sku.IsRetired(project.AsOf) ? rate.AsOf(project.AsOf)?.Value : null;
            if (value is not { IsAmount: true } ours || ours.Amount != price.Amount)
            {
                table.AddRow(
                    new Text(price.Rate?.Id ?? price.Name),
                    new Text(value is { } known ? RateText.Of(known, price.Rate!.Meter.Unit) : price.Rate is null ? "no such rate" : "not in force"),
                    new Text(RateText.Of(RateValue.Of(price.Amount), price.Rate?.Meter.Unit)),
                    new Text($"{terminal.Display(price.Location.Path)}:{price.Location.Start.Line}"));
            }
        }

        if (table.Rows.Count > 0)
        {
            Tables.Write(terminal, table);
        }

        terminal.Output.WriteLine($"{Counts.Of(prices.Count, "price")} compared on {project.AsOf}, {Counts.Of(table.Rows.Count, "difference")}");
        return table.Rows.Count > 0 ? ExitCode.InputWrong : ExitCode.Done;
    }
}
