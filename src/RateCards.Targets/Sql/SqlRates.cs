using System.Text;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Targets.Sql;

/// <summary>
/// Every rate over all time: <c>rates(id, provider, sku, meter, path, value, unit, valid_from, valid_to, words)</c>, a row
/// for each period. <c>valid_to</c> is the day after the last one, null where the rate still holds. What has no amount has
/// no value, and its words say why; only what is free is 0.
/// </summary>
internal sealed class SqlRates(Project project)
{
    private readonly List<SqlValue[]> _rows = [.. project.Rates.All.SelectMany(Rows)];

    public void Write(StringBuilder code, SqlDialect dialect)
    {
        SqlColumn[] columns =
        [
            new("id", dialect.Text), new("provider", dialect.Text), new("sku", dialect.Text), new("meter", dialect.Text), new("path", dialect.Nullable(dialect.Text)),
            new("value", dialect.Nullable(dialect.Real)), new("unit", dialect.Nullable(dialect.Text)),
            new("valid_from", dialect.Day), new("valid_to", dialect.Nullable(dialect.Day)), new("words", dialect.Text),
        ];
        SqlTables.Write(code, dialect, "rates", columns, _rows);
    }

    private static IEnumerable<SqlValue[]> Rows(Rate rate)
    {
        foreach (var (value, until) in rate.Periods)
        {
            yield return
            [
                SqlValue.Of(rate.Id),
                SqlValue.Of(rate.Card.Provider),
                SqlValue.Of(rate.Sku.Id),
                SqlValue.Of(rate.Meter.Id),
                SqlValue.Of(rate.Path?.Id),
                SqlValue.Of(value.Value.Kind is RateKind.Amount or RateKind.Free ? OfferPricing.AmountOf(value.Value) : null),
                SqlValue.Of(rate.Meter.Unit?.Text),
                SqlValue.Of(value.Since),
                SqlValue.Of(until),
                SqlValue.Of(value.Value.Words),
            ];
        }
    }
}
