using RateCards.Cli.Terminals;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using Spectre.Console;

namespace RateCards.Cli.Rates;

/// <summary>The rates in force, for people: one table, under the titles of the cards.</summary>
internal static class RatesText
{
    public static void Write(Terminal terminal, Project project)
    {
        var rates = project.Rates.InForce(project.AsOf).ToList();
        var table = RateRows.CreateTable();
        foreach (var ofCard in rates.GroupBy(r => r.Rate.Card.Id))
        {
            var card = ofCard.First().Rate.Card;
            if (table.Rows.Count > 0)
            {
                table.AddEmptyRow();
            }

            table.AddRow(new Text($"{card.Title} ({card.Provider})", new Style(decoration: Decoration.Bold)));
            foreach (var (rate, value) in ofCard)
            {
                table.AddRate(rate, value, project.AsOf);
            }
        }

        if (rates.Count > 0)
        {
            Tables.Write(terminal, table);
            terminal.Output.WriteLine();
        }

        terminal.Output.WriteLine($"{Counts.Of(rates.Count, "rate")} in force on {project.AsOf}");
    }
}
