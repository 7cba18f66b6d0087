using System.Data.Common;
using DuckDB.NET.Data;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Targets.Sql;

namespace RateCards.Cli.Replay;

/// <summary>Reads a file and prices its requests in DuckDB, in one pass over the file.</summary>
internal sealed class DuckDbPricing(RequestFile file)
{
    /// <summary>Types in the order of the columns. Counts are read as doubles, because a whole number would be rounded to.</summary>
    private static readonly string[] Types = ["TIMESTAMP", "VARCHAR", "DOUBLE", "DOUBLE", "DOUBLE"];

    private const string BadTraffic = "SELECT count(*) FROM traffic WHERE bad OR requested_on IS NULL OR coalesce(model, '') = ''";

    /// <param name="pricing">The script that makes the view, for DuckDB.</param>
    /// <returns>The rows; null where something is wrong with the file, which is reported.</returns>
    public IReadOnlyList<PricedTraffic>? Price(string pricing, Terminal terminal, RequestProblems problems, CancellationToken cancellation)
    {
        terminal.Progress("DuckDB reads the file");
        var error = "";
        try
        {
            using var database = new DuckDbDatabase(cancellation);
            database.Execute(Traffic());
            if (database.Query(BadTraffic, row => row.GetInt64(0)) is [0])
            {
                database.Execute(pricing);
                return database.Query(PricedTraffic.Query, PricedTraffic.Read);
            }
        }
        catch (DuckDBException e)
        {
            error = e.Message.Split('\n')[0];
        }
        finally
        {
            terminal.Progress("");
        }

        ReportBadRows(terminal, problems, cancellation);
        if (problems.Count == 0)
        {
            problems.Report(TrafficDiagnostics.DuckDbFailed, error);
        }

        return null;
    }

    /// <summary>The rows of a Parquet file that name models first.</summary>
    public IReadOnlyDictionary<string, LinePosition> FirstRows(IEnumerable<string> models, CancellationToken cancellation)
    {
        using var database = new DuckDbDatabase(cancellation);
        return database
            .Query(
                $"""
                SELECT min(file_row_number) + 1, CAST({Name(file.Columns.Names[1])} AS VARCHAR) AS model FROM {ParquetRows}
                WHERE model IN ({string.Join(", ", models.Select(Literal))}) GROUP BY ALL
                """,
                row => (Model: row.GetString(1), Place: PlaceOf(row)))
            .ToDictionary(r => r.Model, r => r.Place, StringComparer.Ordinal);
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
        var source = $"SELECT file_row_number + 1 AS row, {string.Join(", ", values)} FROM {ParquetRows}";
        string[] bad =
        [
            .. Types.Select((type, i) => $"TRY_CAST(v{i} AS {type}) IS NULL"), "v1 = ''",
            .. Types.Select((type, i) => $"TRY_CAST(v{i} AS UBIGINT) IS NULL OR contains(v{i}, '.') OR TRY_CAST(v{i} AS UBIGINT) > {RequestChecker.MostTokens}").Skip(2),
            "TRY_CAST(v3 AS UBIGINT) > TRY_CAST(v2 AS UBIGINT)",
        ];
        var checker = new RequestChecker(problems);
        try
        {
            using var database = new DuckDbDatabase(cancellation);
            var rows = database.Query(
                $"SELECT * FROM ({source}) WHERE {string.Join(" OR ", bad)} ORDER BY row LIMIT 100",
                row => Types.Select((_, i) => new RawValue(row.IsDBNull(i + 1) ? "" : row.GetString(i + 1), PlaceOf(row))).ToArray());
            foreach (var row in rows)
            {
                checker.Check(row);
            }
        }
        catch (DuckDBException)
        {
            // It is not a row that DuckDB refuses, and what it is has been said.
        }
    }

    private string ParquetRows => $"read_parquet({Pattern}, hive_partitioning = false, file_row_number = true)";

    /// <summary>Of a row whose first column is its number.</summary>
    private static LinePosition PlaceOf(DbDataReader row) => new((int)row.GetInt64(0), 1);

    /// <summary>
    /// The tokens of each model and day, and whether one of their rows is bad. Of the ways to say that, this is the quickest:
    /// LEAST, GREATEST, FLOOR or a condition of each row take longer than all else but reading the file. A count below
    /// zero, or more cached tokens than the prompt has, is not a whole number from zero on, and ends the query.
    /// </summary>
    private string Traffic()
    {
        var names = file.Columns.Names.Select(Name).ToArray();
        var types = string.Join(", ", file.Columns.Names.Select((name, i) => $"{Literal(name)}: '{Types[i]}'"));
        var source = file.Format switch
        {
            RequestFormat.Csv => $"read_csv({Pattern}, hive_partitioning = false, header = true, delim = ',', quote = '\"', escape = '\"', types = {{{types}}})",
            RequestFormat.JsonLines => $"read_json({Pattern}, hive_partitioning = false, format = 'newline_delimited', columns = {{{types}}})",
            _ => $"read_parquet({Pattern}, hive_partitioning = false)",
        };
        var columns = names.Select((name, i) => $"CAST({name} AS {Types[i]}) AS v{i}");
        return $"""
            CREATE TABLE traffic AS
            SELECT v1 AS model, CAST(v0 AS DATE) AS requested_on, count(*) AS requests,
              sum(n2) AS prompt, sum(n2) - sum(n2 - n3) AS cached, sum(n4) AS generated,
              count(fractions) < count(*) OR max(fractions) > 0 OR max(n2) > {RequestChecker.MostTokens} OR max(n4) > {RequestChecker.MostTokens} AS bad
            FROM (
              SELECT v0, v1, n2, n3, n4, abs(v2 - n2) + abs(v3 - n3) + abs(v4 - n4) AS fractions
              FROM (
                SELECT *, CAST(v2 AS UBIGINT) AS n2, CAST(v3 AS UBIGINT) AS n3, CAST(v4 AS UBIGINT) AS n4
                FROM (SELECT {string.Join(", ", columns)} FROM {source})
              )
            )
            GROUP BY ALL;
            """;
    }

    /// <summary>
    /// The file, by a pattern that no other has. A folder such as <c>model=a</c> says nothing of its requests either, hence
    /// <c>hive_partitioning</c> above.
    /// </summary>
    private string Pattern => Literal(string.Concat(file.Path.Select(c => c is '[' or '*' or '?' ? $"[{c}]" : c.ToString())));

    private static string Literal(string text) => SqlDialects.DuckDb.Literal(text);

    /// <summary>A column of somebody's file may have any name.</summary>
    private static string Name(string name) => SqlDialects.DuckDb.Name(name.Replace("\"", "\"\"", StringComparison.Ordinal));
}
