using RateCards.Cli.Terminals;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;
using RateCards.Interchange.Comparison;
using RateCards.Interchange.Terms;
using Spectre.Console;

namespace RateCards.Cli.Reconcile;

/// <summary>A comparison for people: a row a difference, then what the list lacks, then the counts.</summary>
internal static class ComparisonText
{
    public static void Write(Terminal terminal, ListComparison comparison, Project project, decimal tolerance)
    {
        var table = Tables.Create(Tables.Left("Rate"), Tables.Right("Cards"), Tables.Right("List"), Tables.Left("Where"));
        foreach (var difference in comparison.Differences.Where(d => d.Listed is not null))
        {
            var (listed, ours) = (difference.Listed!, difference.Ours);
            var rate = project.Rates.Find(ours?.Field ?? listed.Field);
            table.AddRow(
                new Text(rate?.Id ?? (difference.Subject.Length == 0 ? difference.Model : $"{difference.Model} {difference.Subject}")),
                new Text(ours is not null ? Shown(ours, project.Units) : rate is null ? "no such rate" : "not in force"),
                new Text(Shown(listed, project.Units)),
                new Text(listed.Place is { } place ? $"{terminal.Display(place.Path)}:{place.Start.Line}" : listed.Field));
        }

        if (table.Rows.Count > 0)
        {
            Tables.Write(terminal, table);
        }

        var missing = comparison.Differences.Where(d => d.Kind == DifferenceKind.NotInList).Select(d => d.Ours!.Field).ToList();
        if (missing.Count > 0)
        {
            terminal.Output.WriteLine($"not in the list: {string.Join(", ", missing)}");
        }

        var (differ, unknown) = (comparison.CountOf(DifferenceKind.Differs), comparison.CountOf(DifferenceKind.NotInCards));
        terminal.Output.WriteLine(
            $"{Counts.Of(comparison.Compared, "price")} compared on {project.AsOf}{(tolerance == 0 ? "" : $", within {FormattableString.Invariant($"{tolerance * 100:0.####}")}%")}: {Differ(differ)}"
            + (unknown > 0 ? $"; {Counts.Of(unknown, "price")} of the list not in the cards" : "")
            + (missing.Count > 0 ? $"; {Counts.Of(missing.Count, "price")} of the cards not in the list" : ""));
    }

    private static string Differ(int number) => number == 1 ? "1 differs" : $"{number} differ";

    private static string Shown(PriceTerm price, UnitTable units) => RateText.Of(
        price.Amount == 0 ? RateValue.Free : RateValue.Of(price.Amount), units.TryParse(price.Unit, out var unit, out _) ? unit : null);
}
