using System.Data.Common;
using DuckDB.NET.Data;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Calculators;
using RateCards.Targets.Sql;

namespace RateCards.Cli.Replay;

/// <summary>Reads a file and prices its requests in DuckDB, in one pass over the file.</summary>
internal sealed class DuckDbPricing(RequestFile file)
{
    /// <summary>
    /// The longest text of a moment without an offset. DuckDB drops an offset where it is to read a TIMESTAMP, and takes twice
    /// as long to read a TIMESTAMPTZ, so only texts that may have one are read as such.
    /// </summary>
    private const int LongestWithoutOffset = 19;

    /// <summary>Columns beside those of counts and axes, whose names have no blanks.</summary>
    private const string IsBad = "\"is bad\"", Longest = "\"longest moment\"";

    /// <summary>Types in the order of the columns. Counts are read as doubles, because a whole number would be rounded to.</summary>
    private readonly string[] _types = ["TIMESTAMPTZ", "VARCHAR", .. file.Columns.Counts.Select(_ => "DOUBLE"), .. file.Columns.Axes.Select(_ => "VARCHAR"), .. file.Columns.HasId ? ["VARCHAR"] : Array.Empty<string>()];

    /// <param name="pricing">For DuckDB.</param>
    /// <returns>How many rows the file has, and what they cost; null where something is wrong with it, which is reported.</returns>
    public (long Read, PricedRequests? Priced) Price(SqlPricing pricing, Terminal terminal, RequestProblems problems, CancellationToken cancellation)
    {
        terminal.Progress("DuckDB reads the file");
        var error = "";
        try
        {
            using var database = new DuckDbDatabase(cancellation);
            var table = ReadInto(database, pricing);
            if (database.Query($"SELECT count(*) FROM {table} WHERE {IsBad} OR requested_on IS NULL OR {IsOutside("requested_on")} OR coalesce(model, '') = ''", row => row.GetInt64(0)) is [0])
            {
                database.Execute(pricing.Script(ofRows: pricing.NeedsRows));
                var read = database.Query($"SELECT CAST(coalesce(sum(requests), 0) AS BIGINT) FROM {table}", row => row.GetInt64(0))[0];
                return (read, PricedRequests.Read(file.Columns.Counts, SqlDialects.DuckDb, pricing, database));
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

        var rows = ReportBadRows(pricing, terminal, problems, cancellation);
        if (problems.Count == 0)
        {
            problems.Report(TrafficDiagnostics.DuckDbFailed, error);
        }

        return (rows, null);
    }

    /// <returns>The name of the table that the requests are in.</returns>
    private string ReadInto(DuckDbDatabase database, SqlPricing pricing)
    {
        var table = pricing.NeedsRows ? "checked_requests" : "traffic";
        var mayHaveOffsets = file.Format == RequestFormat.Parquet || file.FirstMoment().Length > LongestWithoutOffset;
        string Requests(bool mayHaveOffsets) => pricing.NeedsRows ? Rows(pricing, mayHaveOffsets) : Traffic(pricing, mayHaveOffsets);
        database.Execute(Requests(mayHaveOffsets));
        if (!mayHaveOffsets && database.Query($"SELECT count(*) FROM {table} WHERE {Longest} > {LongestWithoutOffset}", row => row.GetInt64(0)) is not [0])
        {
            database.Execute($"DROP TABLE {table}; {Requests(mayHaveOffsets: true)}");
        }

        return table;
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

    /// <summary>The ids that several rows of a Parquet file have.</summary>
    public IReadOnlyList<DuplicateId> Duplicates(CancellationToken cancellation)
    {
        using var database = new DuckDbDatabase(cancellation);
        return database.Query(
            $"""
            SELECT min(row) FILTER (nth = 2), id, count(*)
            FROM (SELECT file_row_number + 1 AS row, id, row_number() OVER (PARTITION BY id ORDER BY file_row_number) AS nth
              FROM (SELECT file_row_number, CAST({Name(file.Columns.Names[^1])} AS VARCHAR) AS id FROM {ParquetRows}) WHERE id <> '')
            GROUP BY id HAVING count(*) > 1 ORDER BY 1
            """,
            row => new DuplicateId(row.GetString(1), PlaceOf(row), row.GetInt64(2)));
    }

    /// <summary>The text is read once more for the places; Parquet has rows alone.</summary>
    /// <returns>How many rows the file has.</returns>
    private long ReportBadRows(SqlPricing pricing, Terminal terminal, RequestProblems problems, CancellationToken cancellation)
    {
        if (file.Format != RequestFormat.Parquet)
        {
            return file.Read(terminal, problems, _ => { }, cancellation);
        }

        // A whole number in a column of doubles is one without its ".0".
        var texts = file.Columns.Names.Select((name, i) => $"regexp_replace(CAST({Name(name)} AS VARCHAR), '[.]0$', '') AS v{i}");
        var source = $"SELECT file_row_number + 1 AS row, {string.Join(", ", texts)} FROM {ParquetRows}";
        string[] bad =
        [
            .. _types.Take(file.Columns.BeforeAxes).Select((type, i) => $"TRY_CAST(v{i} AS {type}) IS NULL"), "v1 = ''",
            IsOutside(SqlDialects.DuckDb.DayOf($"TRY_CAST(v0 AS {_types[0]})")),
            .. Places.Select(i => $"TRY_CAST(v{i} AS UBIGINT) IS NULL OR contains(v{i}, '.') OR TRY_CAST(v{i} AS UBIGINT) > {RequestCounts.Most}"),
            .. UnknownValues(pricing),
            .. Parts.Select(p => $"TRY_CAST(v{p.Part} AS UBIGINT) > TRY_CAST(v{p.Whole} AS UBIGINT)"),
        ];
        var checker = new RequestChecker(file.Columns, problems);
        try
        {
            using var database = new DuckDbDatabase(cancellation);
            var rows = database.Query(
                $"SELECT *, count(*) OVER () FROM ({source}) WHERE {string.Join(" OR ", bad)} ORDER BY row LIMIT 100",
                row => (
                    Values: _types.Select((_, i) => new RawValue(row.IsDBNull(i + 1) ? "" : row.GetString(i + 1), PlaceOf(row))).ToArray(),
                    Refused: row.GetInt64(_types.Length + 1)));
            foreach (var (values, refused) in rows)
            {
                checker.Check(values);
                problems.RefusedRows = refused;
            }

            return database.Query($"SELECT count(*) FROM {ParquetRows}", row => row.GetInt64(0))[0];
        }
        catch (DuckDBException)
        {
            // It is not a row that DuckDB refuses, and what it is has been said.
            return 0;
        }
    }

    /// <summary>The places of counts that are part of another, and of that one.</summary>
    private IEnumerable<(int Part, int Whole)> Parts => file.Columns.Counts
        .Where(c => c.PartOf is not null)
        .Select(c => (RequestColumns.BeforeCounts + file.Columns.IndexOf(c.Name), RequestColumns.BeforeCounts + file.Columns.IndexOf(c.PartOf!)));

    /// <summary>Whether requests are not made on a day, infinity being one of DuckDB's moments.</summary>
    private static string IsOutside(string day) =>
        $"({day} < {SqlDialects.DuckDb.DayLiteral(RequestDays.First.ToString())} OR {day} >= {SqlDialects.DuckDb.DayLiteral(RequestDays.End.ToString())})";

    private string ParquetRows => $"read_parquet({Pattern}, hive_partitioning = false, file_row_number = true)";

    /// <summary>Of a row whose first column is its number.</summary>
    private static LinePosition PlaceOf(DbDataReader row) => new((int)row.GetInt64(0), 1);

    /// <summary>
    /// The counts of each model and day, of each step for itself, and whether one of their rows is bad. Of the ways to say that, this is the quickest:
    /// LEAST, GREATEST, FLOOR or a condition of each row take longer than all else but reading the file. A count below
    /// zero, or a part that is more than the whole, is not a whole number from zero on, and ends the query.
    /// </summary>
    private string Traffic(SqlPricing pricing, bool mayHaveOffsets)
    {
        var sums = file.Columns.Counts.Select((count, i) => Place(i) is var part && count.PartOf is null
            ? $"sum(n{part}) AS {Name(count.Name)}"
            : $"sum(n{Whole(i)}) - sum(n{Whole(i)} - n{part}) AS {Name(count.Name)}");
        return $"""
            CREATE TABLE traffic AS
            SELECT v1 AS model, day AS requested_on, {Conditions(pricing)}{string.Concat(pricing.StepsOf(Value).Select(s => $"{s.Value} AS {s.Name}, "))}CAST(NULL AS VARCHAR) AS refused, count(*) AS requests,
              {string.Join(", ", sums)}, max(length) AS {Longest},
              count(fractions) < count(*) OR max(fractions) > 0{string.Concat(Places.Select(i => $" OR max(n{i}) > {RequestCounts.Most}"))}{string.Concat(UnknownValues(pricing).Select(c => $" OR bool_or({c})"))} AS {IsBad}
            FROM ({pricing.WithHours(Values(mayHaveOffsets))})
            GROUP BY ALL;
            """;
    }

    /// <summary>The requests themselves, and whether each is bad.</summary>
    private string Rows(SqlPricing pricing, bool mayHaveOffsets) => $"""
        CREATE TABLE checked_requests AS
        SELECT v1 AS model, day AS requested_on, {Conditions(pricing)}CAST(NULL AS VARCHAR) AS refused, 1 AS requests,
          {string.Join(", ", file.Columns.Counts.Select((count, i) => $"CAST(n{Place(i)} AS BIGINT) AS {Name(count.Name)}"))}, length AS {Longest},
          fractions IS NULL OR fractions > 0{string.Concat(Places.Select(i => $" OR n{i} > {RequestCounts.Most}"))}{string.Concat(Parts.Select(p => $" OR n{p.Part} > n{p.Whole}"))}{string.Concat(UnknownValues(pricing).Select(c => $" OR {c}"))} AS {IsBad}
        FROM ({pricing.WithHours(Values(mayHaveOffsets))});
        """;

    /// <summary>What requests name that no offer has.</summary>
    private IEnumerable<string> UnknownValues(SqlPricing pricing) =>
        file.Columns.Axes.Select((axis, i) => $"{pricing.ValueOf(axis, $"v{file.Columns.BeforeAxes + i}")} NOT IN ({string.Join(", ", axis.Values.Select(Literal))})");

    /// <summary>The columns of conditions: what a log says, by its place, and hours by their names.</summary>
    private string Conditions(SqlPricing pricing) => string.Concat(pricing.Conditions.Select((column, i) =>
        i < file.Columns.Axes.Count ? $"{pricing.ValueOf(file.Columns.Axes[i], $"v{file.Columns.BeforeAxes + i}")} AS {column}, " : $"{column}, "));

    /// <summary>A count, or what is left of one, as it is read.</summary>
    private string Value(string name)
    {
        var counts = file.Columns.Counts;
        return counts.FirstOrDefault(c => c.Rest == name) is { } part
            ? $"(v{Place(file.Columns.IndexOf(part.PartOf!))} - v{Place(file.Columns.IndexOf(part.Name))})"
            : $"v{Place(file.Columns.IndexOf(name))}";
    }

    private IEnumerable<int> Places => file.Columns.Counts.Select((_, i) => Place(i));

    private static int Place(int count) => RequestColumns.BeforeCounts + count;

    private int Whole(int count) => Place(file.Columns.IndexOf(file.Columns.Counts[count].PartOf!));

    /// <summary>
    /// A query of a request's values <c>v0, v1, …</c>, of its counts as whole numbers <c>n2, …</c> and of what those are off by,
    /// of its day and minute, and of the length of the moment's text where that may not have an offset.
    /// </summary>
    private string Values(bool mayHaveOffsets)
    {
        string[] all = [mayHaveOffsets ? _types[0] : "VARCHAR", .. _types.Skip(1)];
        var types = string.Join(", ", file.Columns.Names.Select((name, i) => $"{Literal(name)}: '{all[i]}'"));
        var source = file.Format switch
        {
            RequestFormat.Csv => $"read_csv({Pattern}, hive_partitioning = false, header = true, delim = ',', quote = '\"', escape = '\"', types = {{{types}}})",
            RequestFormat.JsonLines => $"read_json({Pattern}, hive_partitioning = false, format = 'newline_delimited', columns = {{{types}}})",
            _ => $"read_parquet({Pattern}, hive_partitioning = false)",
        };
        var columns = string.Join(", ", file.Columns.Names.Select((name, i) => $"CAST({Name(name)} AS {all[i]}) AS v{i}"));
        var counts = string.Concat(Places.Select(i => $", CAST(v{i} AS UBIGINT) AS n{i}"));
        var fractions = string.Join(" + ", Places.Select(i => $"abs(v{i} - n{i})"));
        var moment = mayHaveOffsets
            ? $"{SqlDialects.DuckDb.DayOf("v0")} AS day, {SqlDialects.DuckDb.MinuteOf("v0")} AS requested_minute, 0 AS length"
            : $"CAST(CAST(v0 AS TIMESTAMP) AS DATE) AS day, {SqlDialects.DuckDb.MinuteOf("CAST(v0 AS TIMESTAMP)")} AS requested_minute, strlen(v0) AS length";
        return $"SELECT *, {moment}, {fractions} AS fractions FROM (SELECT *{counts} FROM (SELECT {columns} FROM {source}))";
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
