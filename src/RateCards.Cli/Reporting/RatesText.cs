using RateCards.Cli.Terminals;
using RateCards.Compiler.Model;
using Spectre.Console;

namespace RateCards.Cli.Reporting;

/// <summary>Rates for people: a table a card.</summary>
internal static class RatesText
{
    /// <summary>Rates in force at the project's date, in the order of the cards; all of <paramref name="words"/> must occur in each.</summary>
    public static void Write(Terminal terminal, Project project, IReadOnlyCollection<string> words)
    {
        var rates = project.Rates.All
            .Select(rate => (Rate: rate, Value: InForce(rate, project.AsOf)))
            .Where(r => r.Value is not null && words.All(word => Mentions(r.Rate, r.Value, word)))
            .ToList();
        foreach (var card in rates.GroupBy(r => r.Rate.Card.Id))
        {
            var about = card.First().Rate.Card;
            terminal.Output.WriteLine(Ansi.Paint($"{about.Title} ({about.Provider})", Ansi.Bold, terminal.ColoursOutput));
            var table = Tables.Create(
                Tables.Left("Rate"), Tables.Right("Value"), Tables.Left("Unit"), Tables.Right("Since"), Tables.Left("Verified"), Tables.Left("Source"));
            foreach (var (rate, value) in card)
            {
                table.AddRow(
                    new Text(rate.Id),
                    new Text(value!.Value.Words),
                    new Text(rate.Meter.Unit?.Text ?? ""),
                    new Text((value.IsApproximate ? "~" : "") + value.Since),
                    new Text(value.VerifiedAsOf(project.AsOf)?.ToString() ?? ""),
                    new Text(value.Source.Title));
            }

            Tables.Write(terminal, table);
            terminal.Output.WriteLine();
        }

        terminal.Output.WriteLine($"{Counts.Of(rates.Count, "rate")} in force on {project.AsOf}");
    }

    private static DatedValue? InForce(Rate rate, Date asOf) => rate.Sku.IsRetired(asOf) ? null : rate.AsOf(asOf);

    private static bool Mentions(Rate rate, DatedValue value, string word) =>
        rate.Sku.Aliases.Select(alias => alias.Name)
            .Concat([rate.Id, rate.Sku.Label, rate.Card.Title, rate.Card.Provider, value.Source.Title, value.Value.Words])
            .Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
