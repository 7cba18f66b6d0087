using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;

namespace RateCards.Targets.Sql;

/// <summary>
/// Every rate over all time: <c>rates</c>, a row for each period. <c>valid_to</c> is the day after the last one, null where
/// the rate still holds. What has no amount has no value, and its words say why; only what is free is 0.
/// </summary>
internal sealed class SqlRates
{
    /// <summary>Digits behind the point that are always kept, so that a finer price seldom changes the type.</summary>
    private const int UsualDigits = 12;

    private readonly List<SqlValue[]> _rows;
    private readonly int _digits;

    public SqlRates(Project project)
    {
        var periods = project.Rates.All.SelectMany(r => r.Periods.Select(p => (Rate: r, p.Value, p.Until))).ToList();
        _rows = periods.Select(p => Row(p.Rate, p.Value, p.Until)).ToList();
        _digits = periods.Select(p => Amount(p.Value) is { } amount ? (decimal.GetBits(amount)[3] >> 16) & 0xff : 0).Append(UsualDigits).Max();
    }

    public SqlTable Table(SqlDialect dialect)
    {
        SqlColumn Text(string name, string? comment = null) => new(name, dialect.Text, comment);
        SqlColumn Maybe(string name, string? comment = null) => new(name, dialect.Nullable(dialect.Text), comment);
        return new SqlTable(
            "rates",
            "every rate over all time, a row for each period in which it has one value.",
            [
                Text("id", "Card, SKU, meter and path, with points between them."), Text("card", "The price list that it is in."), Text("provider", "Who sells it."), Text("sku", "What is sold, by its id on the card."),
                Text("label", "What readers call the SKU."), Text("meter", "What is counted."), Maybe("path", "How it is served, where that makes a difference."),
                new("value", dialect.Nullable(dialect.Money(_digits)), "The amount with the digits published; 0 for what is free, null where there is none."),
                Maybe("currency", "ISO 4217 code; null where the value is not money."), Maybe("unit", "Of the value, such as USD/Mtok: US dollars per 1M tokens."),
                new("valid_from", dialect.Day, "The first day, in UTC."), new("valid_to", dialect.Nullable(dialect.Day), "The day after the last; null while it lasts."),
                Text("words", "The value as it was published; or why there is none: not offered, not published, on request."),
                Text("source", "Where it was read."), Text("source_url", "The address of that."), Text("trust", "Whose words the source has: the vendor's, transcribed by somebody else, or own."),
            ],
            ["id", "valid_from"],
            _rows);
    }

    private static decimal? Amount(DatedValue value) =>
        value.Value.Kind is RateKind.Amount or RateKind.Free ? OfferPricing.AmountOf(value.Value) : null;

    private static SqlValue[] Row(Rate rate, DatedValue value, Compiler.Base.Date? until) =>
    [
        SqlValue.Of(rate.Id),
        SqlValue.Of(rate.Card.Id),
        SqlValue.Of(rate.Card.Provider),
        SqlValue.Of(rate.Sku.Id),
        SqlValue.Of(rate.Sku.LabelAsOf(value.Since, rate.Card.Bands)),
        SqlValue.Of(rate.Meter.Id),
        SqlValue.Of(rate.Path?.Id),
        SqlValue.Exact(Amount(value)),
        SqlValue.Of(rate.Meter.Unit is { } unit ? Currency.Of(unit) : null),
        SqlValue.Of(rate.Meter.Unit?.Text),
        SqlValue.Of(value.Since),
        SqlValue.Of(until),
        SqlValue.Of(value.Value.Words),
        SqlValue.Of(value.Source.Title),
        SqlValue.Of(value.Source.Url),
        SqlValue.Of(RateTexts.TrustWord(value.Source.Trust)),
    ];
}
