using RateCards.Compiler.Model.Formulas;

namespace RateCards.Targets.Sql;

/// <summary>The databases that SQL is written for. To add one, describe it here and add it to <see cref="All"/>.</summary>
internal static class SqlDialects
{
    public static SqlDialect PostgreSql { get; } = new()
    {
        Id = "postgresql",
        Title = "PostgreSQL 14 or later",
        Trial = SqlTrial.Run,
        Text = "text",
        Real = "double precision",
        Moment = "timestamptz",
        // By seconds: a cast of a timestamptz would give the day in the session's time zone, and either type may be there.
        DayOf = moment => $"DATE '1970-01-01' + CAST(FLOOR({FiniteSeconds(moment)} / 86400) AS integer)",
        Total = cost => $"SUM(CAST({cost} AS numeric))",
        SecondsOf = FiniteSeconds,
        Number = digits => $"float8 '{digits}'",
        Money = _ => "numeric",
        // Bound where it is made, so that it may be called from any schema.
        Function = (name, parameters, expression) =>
            $"CREATE OR REPLACE FUNCTION {name}({Typed(parameters, "double precision")}) RETURNS double precision\n"
            + $"  LANGUAGE sql IMMUTABLE PARALLEL SAFE\n  RETURN {expression};\n",
        Sum = RowAfterRow,
        Transaction = ("BEGIN;\n\n" + SqlPostgres.Schema, "COMMIT;\n"),
        Guard = SqlPostgres.Guard,
        Adapt = SqlPostgres.Adapt,
        HasKeys = true,
        HasIndexes = true,
        HasComments = true,
        ReplacesViews = true,
    };

    public static SqlDialect DuckDb { get; } = new()
    {
        Id = "duckdb",
        Title = "DuckDB 1.3 or later",
        Trial = SqlTrial.Run,
        Moment = "TIMESTAMPTZ",
        DayOf = moment => $"DATE '1970-01-01' + CAST(floor(epoch({moment}) / 86400) AS INTEGER)",
        SecondsOf = moment => $"epoch({moment})",
        Like = LikeWithEscape,
        Number = WithExponent,
        Function = (name, parameters, expression) => $"CREATE OR REPLACE MACRO {name}({string.Join(", ", parameters)}) AS {expression};\n",
        // A macro finds what it calls in the schema of whoever calls it.
        FunctionsCallEachOther = false,
        Transaction = ("BEGIN TRANSACTION;\n\n", "COMMIT;\n"),
        Guard = SqlGuards.InDuckDb,
        HasKeys = true,
        HasComments = true,
        ReplacesViews = true,
        Sum = sum =>
            $"list_reduce(list_transform(list_transform(range(CAST(floor(greatest({sum.Steps}, -1)) AS BIGINT) + 1), lambda step: {sum.From} + step), "
            + $"lambda {sum.Index}: {sum.Body}), lambda total, term: total + term, 0e0)",
    };

    public static SqlDialect Sqlite { get; } = new()
    {
        Id = "sqlite",
        Title = "SQLite 3.40 or later",
        Trial = SqlTrial.Run,
        Text = "TEXT",
        Whole = "INTEGER",
        Real = "REAL",
        Day = "TEXT",
        Moment = "TEXT",
        SecondsOf = moment => $"CAST(strftime('%s', {moment}) AS INTEGER)",
        Like = LikeWithEscape,
        Number = WithPoint,
        DayLiteral = day => $"'{day}'",
        DayOf = moment => $"date({moment})",
        Total = cost => $"SUM({cost})",
        Money = _ => "REAL",
        Exact = WithPoint,
        Sum = RowAfterRow,
        Transaction = ("BEGIN;\n\n", "COMMIT;\n"),
        Guard = SqlGuards.InSqlite,
        HasKeys = true,
        HasIndexes = true,
    };

    public static SqlDialect Spark { get; } = new()
    {
        Id = "spark",
        Title = "Spark SQL 3.5 or later",
        Exact = digits => digits + "BD",
        Text = "STRING",
        Quote = '`',
        EscapesWithBackslash = true,
        DayOf = moment => $"DATE_FROM_UNIX_DATE(CAST(FLOOR(UNIX_SECONDS({moment}) / 86400) AS INT))",
        SecondsOf = moment => $"UNIX_SECONDS({moment})",
        Number = digits => digits + "D",
        RoundToWhole = (function, value) => $"CAST({function}({value}) AS DOUBLE)",
        Truncate = value => $"CAST(CASE WHEN {value} < 0 THEN CEIL({value}) ELSE FLOOR({value}) END AS DOUBLE)",
        Function = (name, parameters, expression) => $"CREATE OR REPLACE TEMPORARY FUNCTION {name}({Typed(parameters, "DOUBLE")})\n  RETURNS DOUBLE RETURN {expression};\n",
    };

    public static SqlDialect Trino { get; } = new()
    {
        Id = "trino",
        Title = "Trino 440 or later",
        Trial = SqlTrial.ParsedAndTranslated,
        Exact = digits => $"DECIMAL '{digits}'",
        DayOf = moment => $"CAST(from_unixtime(to_unixtime({moment}), 'UTC') AS DATE)",
        SecondsOf = moment => $"to_unixtime({moment})",
        Like = LikeWithEscape,
        Number = WithExponent,
        Truncate = value => $"TRUNCATE({value})",
        Function = (name, parameters, expression) => $"CREATE OR REPLACE FUNCTION {name}({Typed(parameters, "DOUBLE")})\n  RETURNS DOUBLE DETERMINISTIC RETURN {expression};\n",
    };

    public static SqlDialect BigQuery { get; } = new()
    {
        Id = "bigquery",
        Title = "BigQuery",
        Money = _ => "BIGNUMERIC",
        Exact = digits => $"BIGNUMERIC '{digits}'",
        Text = "STRING",
        Whole = "INT64",
        Real = "FLOAT64",
        Moment = "DATETIME",
        Quote = '`',
        EscapesWithBackslash = true,
        Total = cost => $"SUM(CAST({cost} AS BIGNUMERIC))",
        Modulo = (number, divisor) => $"MOD({number}, {divisor})",
        SecondsOf = moment => $"DATETIME_DIFF({moment}, DATETIME '1970-01-01', SECOND)",
        Number = WithPoint,
        Function = (name, parameters, expression) => $"CREATE OR REPLACE FUNCTION {name}({Typed(parameters, "FLOAT64")})\n  RETURNS FLOAT64 AS ({expression});\n",
    };

    public static SqlDialect ClickHouse { get; } = new()
    {
        Id = "clickhouse",
        Title = "ClickHouse 24.12 or later",
        Money = digits => $"Decimal(38, {digits})",
        Exact = digits => $"'{digits}'",
        Trial = SqlTrial.Run,
        Text = "String",
        Whole = "Int64",
        Real = "Float64",
        Day = "Date32",
        Moment = "DateTime64(3, 'UTC')",
        Nullable = type => $"Nullable({type})",
        TableEnd = " ENGINE = MergeTree ORDER BY tuple()",
        EscapesWithBackslash = true,
        SecondsOf = moment => $"toUnixTimestamp({moment})",
        Number = WithPoint,
        DayLiteral = day => $"toDate32('{day}')",
        DayOf = moment => $"toDate32(toTimeZone({moment}, 'UTC'))",
        Total = cost => $"SUM(toDecimal128({cost}, 15))",
        Function = (name, parameters, expression) => $"CREATE OR REPLACE FUNCTION {name} AS ({string.Join(", ", parameters)}) ->\n  {expression};\n",
        Sum = InOrder,
    };

    public static IReadOnlyList<SqlDialect> All { get; } = [PostgreSql, DuckDb, Sqlite, Spark, Trino, BigQuery, ClickHouse];

    private static string Typed(IEnumerable<string> parameters, string type) => string.Join(", ", parameters.Select(p => $"{p} {type}"));

    /// <summary>
    /// The terms first, then their running sums, of which the last is the whole: a fold takes 60 µs a term. Names with a space
    /// are not a symbol's.
    /// </summary>
    private static string InOrder(SqlSum sum)
    {
        var steps = $"range(toUInt64(ifNull(floor(least(greatest({sum.Steps}, -1), {SumNode.MaximumTerms})), -1) + 1))";
        var terms = $"arrayMap({sum.Index} -> {sum.Body}, arrayMap(\"a step\" -> {sum.From} + \"a step\", {steps}))";
        return $"arrayMap(\"all terms\" -> if(arrayExists(term -> isNull(term), \"all terms\"), NULL, arrayCumSum(term -> assumeNotNull(term), \"all terms\")[-1]), [{terms}])[1]";
    }

    /// <summary>The seconds of a moment, and null of infinity, which is one of PostgreSQL's and no whole number.</summary>
    private static string FiniteSeconds(string moment) => $"CASE WHEN ISFINITE({moment}) THEN DATE_PART('epoch', {moment}) END";

    /// <summary>By recursion, a row for each term.</summary>
    private static string RowAfterRow(SqlSum sum) =>
        $"(WITH RECURSIVE terms(step, {sum.Index}, total) AS (SELECT 0, {sum.From}, ({sum.From}) - ({sum.From}) UNION ALL "
        + $"SELECT step + 1, {sum.From} + (step + 1), total + {sum.Body} FROM terms WHERE step <= {sum.Steps}) SELECT total FROM terms ORDER BY step DESC LIMIT 1)";

    private static string LikeWithEscape(string text, string pattern) => $"{text} LIKE {pattern} ESCAPE '\\'";

    /// <summary>With an exponent a literal is a double; without one it would be a decimal.</summary>
    private static string WithExponent(string digits) => digits.Contains('E') ? digits : digits + "e0";

    /// <summary>With a point a literal is a double; without one it would be whole.</summary>
    private static string WithPoint(string digits) => digits.Contains('E') || digits.Contains('.') ? digits : digits + ".0";
}
