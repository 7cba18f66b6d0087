using System.Globalization;
using System.Text.Json;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Targets.Sql;
using RateCards.Compiler.Text;

namespace RateCards.Cli.Replaying;

/// <summary>Reads a file and prices its requests in DuckDB, in one pass over the file.</summary>
internal sealed class DuckDbPricing(DuckDbCommand duckDb, RequestFile file)
{
    /// <summary>Types in the order of the columns. Counts are read as doubles, because a whole number would be rounded to.</summary>
    private static readonly string[] Types = ["TIMESTAMP", "VARCHAR", "DOUBLE", "DOUBLE", "DOUBLE"];

    /// <param name="pricing">The script that makes the view, for DuckDB.</param>
    /// <returns>The rows; null where something is wrong with the file, which is reported.</returns>
    public IReadOnlyList<PricedTraffic>? Price(string pricing, Terminal terminal, RequestProblems problems, CancellationToken cancellation)
    {
        terminal.Progress("DuckDB reads the file");
        var (results, error) = duckDb.Run($"{Traffic()}\n{pricing}\nSELECT count(*) AS bad FROM traffic WHERE bad > 0;\n{PricedTraffic.Query};\n", cancellation);
        terminal.Progress("");
        if (results is [var bad, ..] && bad[0].GetProperty("bad").GetInt64() == 0)
        {
            return results.Count > 1 ? [.. results[1].EnumerateArray().Select(Row)] : [];
        }

        ReportBadRows(terminal, problems, cancellation);
        if (problems.Count == 0)
        {
            problems.Report(TrafficDiagnostics.DuckDbFailed, error);
        }

        return null;
    }

    /// <summary>The text is read once more for the places; Parquet has rows alone.</summary>
    private void ReportBadRows(Terminal terminal, RequestProblems problems, CancellationToken cancellation)
    {
        if (file.Format != RequestFormat.Parquet)
        {
            file.Read(terminal, problems, cancellation);
            return;
        }

        // A whole number in a column of doubles is one without its ".0".
        var values = file.Columns.Names.Select((name, i) => $"regexp_replace(CAST({Name(name)} AS VARCHAR), '[.]0$', '') AS v{i}");
        var rows = $"SELECT file_row_number + 1 AS row, {string.Join(", ", values)} FROM read_parquet({Literal(file.Path)}, file_row_number = true)";
        var bad = file.Columns.Names.Select((_, i) => i == 1 ? $"coalesce(v{i}, '') = ''" : $"TRY_CAST(v{i} AS {Types[i]}) IS NULL");
        var limit = $"{string.Join(" OR ", bad)} OR NOT ({IsGood("CAST(v{0} AS DOUBLE)")})";
        var (results, _) = duckDb.Run($"SELECT * FROM ({rows}) WHERE {limit} ORDER BY row LIMIT 100;", cancellation);
        var checker = new RequestChecker(problems);
        foreach (var row in results is [var found] ? found.EnumerateArray() : default)
        {
            var place = new LinePosition((int)row.GetProperty("row").GetInt64(), 1);
            checker.Check([.. Types.Select((_, i) => new RawValue(row.GetProperty($"v{i}").GetString() ?? "", place))]);
        }
    }

    private string Traffic()
    {
        var names = file.Columns.Names.Select(Name).ToArray();
        var types = string.Join(", ", file.Columns.Names.Select((name, i) => $"{Literal(name)}: '{Types[i]}'"));
        var source = file.Format switch
        {
            RequestFormat.Csv => $"read_csv({Literal(file.Path)}, header = true, delim = ',', quote = '\"', escape = '\"', types = {{{types}}})",
            RequestFormat.JsonLines => $"read_json({Literal(file.Path)}, format = 'newline_delimited', columns = {{{types}}})",
            _ => $"read_parquet({Literal(file.Path)})",
        };
        var columns = names.Select((name, i) => $"CAST({name} AS {Types[i]}) AS v{i}");
        return $"""
            SET TimeZone = 'UTC';
            CREATE TABLE traffic AS
            SELECT v1 AS model, CAST(v0 AS DATE) AS requested_on, count(*) AS requests, 
              sum(CAST(v2 AS BIGINT)) AS prompt, sum(CAST(v3 AS BIGINT)) AS cached, sum(CAST(v4 AS BIGINT)) AS generated,
              count(*) FILTER (WHERE v0 IS NULL OR coalesce(v1, '') = '' OR NOT coalesce({IsGood("v{0}")}, false)) AS bad
            FROM (SELECT {string.Join(", ", columns)} FROM {source})
            GROUP BY ALL;
            """;
    }

    /// <summary>What <see cref="RequestChecker"/> asks of counts.</summary>
    /// <param name="value">A column of a number, as a format.</param>
    private static string IsGood(string value)
    {
        string Of(int column) => string.Format(CultureInfo.InvariantCulture, value, column);
        string[] counts = [Of(2), Of(3), Of(4)];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(" AND ", counts.Select(c => $"{c} BETWEEN 0 AND {RequestChecker.MostTokens} AND {c} = floor({c})"))} AND {Of(3)} <= {Of(2)}");
    }

    private static PricedTraffic Row(JsonElement row)
    {
        string? Text(string name) => row.GetProperty(name) is { ValueKind: not JsonValueKind.Null } value ? value.ToString() : null;
        double Number(string name) => double.Parse(Text(name)!, CultureInfo.InvariantCulture);
        return new PricedTraffic(
            Text("offer"), Text("model")!, Text("valid_from"), Text("valid_to"), long.Parse(Text("requests")!, CultureInfo.InvariantCulture),
            Number("prompt"), Number("cached"), Number("generated"), Text("cost") is null ? null : Number("cost"), Text("missing"));
    }

    private static string Literal(string text) => SqlDialects.DuckDb.Literal(text);

    /// <summary>A column of somebody's file may have any name.</summary>
    private static string Name(string name) => SqlDialects.DuckDb.Name(name.Replace("\"", "\"\"", StringComparison.Ordinal));
}
