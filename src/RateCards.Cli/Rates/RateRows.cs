using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using Spectre.Console;

namespace RateCards.Cli.Rates;

/// <summary>A rate with its value, unit and provenance as a row of a table.</summary>
internal static class RateRows
{
    public static Table CreateTable() => Tables.Create(
        Tables.Left("Rate"), Tables.Right("Value"), Tables.Left("Unit"), Tables.Right("Since"), Tables.Left("Verified"), Tables.Left("Source"));

    public static Table AddRate(this Table table, Rate rate, DatedValue value, Date asOf) => table.AddRow(
        new Text(rate.Id),
        new Text(value.Value.Words),
        new Text(rate.Meter.Unit?.Text ?? ""),
        new Text((value.IsApproximate ? "~" : "") + value.Since),
        new Text(value.VerifiedAsOf(asOf)?.ToString() ?? ""),
        new Text(value.Source.Title));
}
