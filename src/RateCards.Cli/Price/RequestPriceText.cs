using System.Globalization;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating.Requests;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;
using Spectre.Console;

namespace RateCards.Cli.Price;

/// <summary>The price of a request for people: each provider's, with what was charged at which rate.</summary>
internal static class RequestPriceText
{
    public static void Write(Terminal terminal, PriceRequest request, IReadOnlyList<RequestPrice> prices)
    {
        terminal.Output.WriteLine(
            $"{Ansi.Paint(request.Model, Ansi.Bold)}, {request.At.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC");
        foreach (var price in prices)
        {
            terminal.Output.WriteLine();
            var path = price.Path is { } served && served != price.Card.Paths[0] ? $", {served.Label}" : "";
            var total = price.Total is { } amount ? FigureText.Price(amount, price.Card.Currency) : "no price";
            terminal.Output.WriteLine(
                $"  {Ansi.Paint(total, Ansi.Bold)}  {(price.Provider == price.Card.Provider ? "" : $"{price.Provider}, by ")}{price.Card.Title}: {price.Sku.Label}{path}{(price.MatchedBy == price.Sku.Id ? "" : $" (by '{price.MatchedBy}')")}");
            if (price.Missing is { } missing)
            {
                terminal.Output.WriteLine($"  {missing}");
            }
            else if (price.Charges.Count > 0)
            {
                Tables.Write(terminal, Charges(price));
            }
        }
    }

    private static Table Charges(RequestPrice price)
    {
        var table = Tables.Create(
            Tables.Left("Charged"), Tables.Right("Count"), Tables.Right("Rate"), Tables.Left("Unit"), Tables.Right("Amount"), Tables.Left("Rate's id"), Tables.Left("Since"));
        foreach (var charge in price.Charges)
        {
            table.AddRow(
                new Text(charge.IncludedIn.Count == 0 ? charge.Rate.Meter.Label : $"{charge.Rate.Meter.Label}, with {string.Join(" and ", charge.IncludedIn)}"),
                new Text(charge.Count.ToString("#,0.############", CultureInfo.InvariantCulture)),
                new Text(RateText.Of(charge.Value.Value, charge.Rate.Meter.Unit)),
                new Text(charge.Rate.Meter.Unit is { } unit ? UnitWords.Of(unit) : ""),
                new Text(FigureText.Price(charge.Amount, price.Card.Currency)),
                new Text(charge.Rate.Id),
                new Text(charge.Value.Since.ToString()));
        }

        return table;
    }
}
