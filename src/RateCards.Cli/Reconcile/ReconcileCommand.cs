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
using RateCards.Interchange.Terms;
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
        if (project.Cards.All(c => c.Id != card))
        {
            throw new CallException($"There is no card '{card}'.{Suggestion.DidYouMean(card, project.Cards.Select(c => c.Id))}");
        }

        var diagnostics = new DiagnosticBag();
        var prices = PriceLists.Read(format, list, project, card, diagnostics);
        if (diagnostics.HasErrors)
        {
            DiagnosticText.Write(terminal, folder, diagnostics.ToList());
            return ExitCode.InputWrong;
        }

        if (prices.Count == 0)
        {
            terminal.Error.WriteLine($"{Ansi.Paint("error", Ansi.Red)}: {terminal.Display(list.Path)} has no price in it that could be compared: is it a list in the format '{format}'?");
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

        // A list by our ids may be an invoice, which has only what was used.
        var missing = format == "csv" ? [] : MissingFrom(prices, project, card);
        if (missing.Count > 0)
        {
            terminal.Output.WriteLine($"not in the list: {string.Join(", ", missing)}");
        }

        terminal.Output.WriteLine(
            $"{Counts.Of(prices.Count, "price")} compared on {project.AsOf}, {Counts.Of(table.Rows.Count, "difference")}"
            + (missing.Count > 0 ? $"; {Counts.Of(missing.Count, "price")} of the cards not in the list" : ""));
        return table.Rows.Count > 0 ? ExitCode.InputWrong : ExitCode.Done;
    }

    /// <summary>A card's prices in force that the list lacks, of the meters that it has.</summary>
    private static List<string> MissingFrom(IReadOnlyList<ForeignPrice> prices, Project project, string card)
    {
        var listed = prices.Select(p => p.Rate?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var meters = prices.Select(p => p.Rate?.Meter.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
        [
            .. project.Rates.InForce(project.AsOf)
                .Where(r => r.Value is { Value.IsAmount: true, Derivation: null } && !r.Rate.Sku.IsRetired(project.AsOf))
                .Where(r => r.Rate.Card.Id == card && meters.Contains(r.Rate.Meter.Id) && !listed.Contains(r.Rate.Id))
                .Select(r => r.Rate.Id),
        ];
    }
}
