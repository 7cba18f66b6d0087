using System.Text;
using RateCards.Compiler.Model.Calculators;

namespace RateCards.Targets.Sql;

/// <summary>
/// The table <c>requests</c>, which the reader fills, and views that price it: <c>priced_requests</c> each request by
/// itself, <c>priced_traffic</c> the whole by offer, model and period. Tokens are added up as whole numbers before they
/// are priced, so that a total does not depend on the order of rows.
/// </summary>
internal static class SqlTraffic
{
    /// <summary>The table, where it is not there yet.</summary>
    public static void WriteTable(StringBuilder code, SqlDialect dialect)
    {
        SqlTables.Create(
            code, dialect, "CREATE TABLE IF NOT EXISTS requests",
            [
                new("id", dialect.Text), new("requested_at", dialect.Moment), new("model", dialect.Text),
                new(TokenCounts.Prompt, dialect.Whole), new(TokenCounts.Cached, dialect.Whole), new(TokenCounts.Generated, dialect.Whole),
            ]);
        code.Append('\n');
    }

    /// <summary>The tokens of each model and day, and those of each offer, model and period.</summary>
    public static void WriteTotals(StringBuilder code, SqlDialect dialect, SqlOffers offers)
    {
        code.Append($"""
            CREATE VIEW traffic AS
            SELECT model, {dialect.DayOf("requested_at")} AS requested_on, COUNT(*) AS requests,
              SUM(prompt) AS prompt, SUM(cached) AS cached, SUM(generated) AS generated
            FROM requests
            GROUP BY model, {dialect.DayOf("requested_at")};


            """);
        WritePricedTraffic(code, dialect, offers);
    }

    /// <summary>Prices what <c>traffic</c> has: <c>model, requested_on, requests, prompt, cached, generated</c>.</summary>
    public static void WritePricedTraffic(StringBuilder code, SqlDialect dialect, SqlOffers offers)
    {
        var symbols = string.Concat(offers.Symbols.Select(s => $", o.{dialect.Name(s)}"));
        code.Append($"""
            CREATE VIEW priced_traffic AS
            SELECT offer, model, valid_from, valid_to, requests, prompt, cached, generated,
              {offers.Cost(dialect, offers.TrafficColumns(dialect))} AS cost,
              missing
            FROM (
              SELECT o.offer, o.model, o.valid_from, o.valid_to, o.formula, o.missing{symbols}, SUM(t.requests) AS requests,
                {Counts(dialect, count => $"SUM(t.{count})")}
              FROM traffic AS t
              JOIN models AS m ON m.name = t.model
              JOIN offers AS o ON o.model = m.model
              WHERE o.valid_from <= t.requested_on AND (o.valid_to IS NULL OR t.requested_on < o.valid_to)
              GROUP BY o.offer, o.model, o.valid_from, o.valid_to, o.formula, o.missing{symbols}
            ) AS p
            UNION ALL
            SELECT NULL, model, NULL, NULL, SUM(requests), {Counts(dialect, count => $"SUM({count})", withUncached: false)}, NULL, {Unknown(dialect)}
            FROM traffic
            WHERE model NOT IN (SELECT name FROM models)
            GROUP BY model;


            """);
    }

    /// <summary>Every request under every offer.</summary>
    public static void WriteRequests(StringBuilder code, SqlDialect dialect, SqlOffers offers)
    {
        var symbols = string.Concat(offers.Symbols.Select(s => $", o.{dialect.Name(s)}"));
        var day = dialect.DayOf("r.requested_at");
        code.Append($"""
            CREATE VIEW priced_requests AS
            SELECT id, requested_at, model, offer,
              {offers.Cost(dialect, offers.TrafficColumns(dialect))} AS cost,
              missing
            FROM (
              SELECT r.id, r.requested_at, r.model, o.offer, o.formula, o.missing{symbols},
                {Counts(dialect, count => $"r.{count}")}
              FROM requests AS r
              JOIN models AS m ON m.name = r.model
              JOIN offers AS o ON o.model = m.model
              WHERE o.valid_from <= {day} AND (o.valid_to IS NULL OR {day} < o.valid_to)
            ) AS p
            UNION ALL
            SELECT id, requested_at, model, NULL, NULL, {Unknown(dialect)}
            FROM requests
            WHERE model NOT IN (SELECT name FROM models);


            """);
    }

    /// <summary>The counts as doubles; every whole number below 2^53 is one exactly.</summary>
    private static string Counts(SqlDialect dialect, Func<string, string> read, bool withUncached = true)
    {
        string Column(string value, string name) => $"CAST({value} AS {dialect.Real}) AS {name}";
        var columns = new List<string> { Column(read(TokenCounts.Prompt), TokenCounts.Prompt) };
        if (withUncached)
        {
            columns.Add(Column($"{read(TokenCounts.Prompt)} - {read(TokenCounts.Cached)}", TokenCounts.Uncached));
        }

        columns.Add(Column(read(TokenCounts.Cached), TokenCounts.Cached));
        columns.Add(Column(read(TokenCounts.Generated), TokenCounts.Generated));
        return string.Join(", ", columns);
    }

    private static string Unknown(SqlDialect dialect) => dialect.Literal("No offer lists this model.");
}
