using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Targets.Sql;

/// <summary>
/// Every rate over all time: <c>rates(id, provider, sku, meter, path, value, unit, valid_from, valid_to, words)</c>, a row
/// for each period. <c>valid_to</c> is the day after the last one, null where the rate still holds. What has no amount has
/// no value, and its words say why; only what is free is 0.
/// </summary>
internal static class SqlRates
{
    public static void Write(StringBuilder code, Project project, SqlDialect dialect)
    {
        SqlColumn[] columns =
        [
            new("id", dialect.Text), new("provider", dialect.Text), new("sku", dialect.Text), new("meter", dialect.Text), new("path", dialect.Nullable(dialect.Text)),
            new("value", dialect.Nullable(dialect.Real)), new("unit", dialect.Nullable(dialect.Text)),
            new("valid_from", dialect.Day), new("valid_to", dialect.Nullable(dialect.Day)), new("words", dialect.Text),
        ];
        SqlTables.Write(code, dialect, "rates", columns, project.Rates.All.SelectMany(r => Rows(r, dialect)).ToList());
    }

    private static IEnumerable<string> Rows(Rate rate, SqlDialect dialect)
    {
        foreach (var (value, until) in rate.Periods)
        {
            yield return string.Join(
                ", ",
                dialect.Literal(rate.Id),
                dialect.Literal(rate.Card.Provider),
                dialect.Literal(rate.Sku.Id),
                dialect.Literal(rate.Meter.Id),
                dialect.Literal(rate.Path?.Id),
                value.Value.Kind is RateKind.Amount or RateKind.Free
                    ? SqlExpression.Number(dialect, NearestDouble.To(OfferPricing.AmountOf(value.Value)))
                    : "NULL",
                dialect.Literal(rate.Meter.Unit?.Text),
                dialect.DayLiteral(value.Since.ToString()),
                until is { } day ? dialect.DayLiteral(day.ToString()) : "NULL",
                dialect.Literal(value.Value.Words));
        }
    }
}
