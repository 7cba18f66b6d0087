using RateCards.Targets.Sql;

namespace RateCards.Targets.Dbt;

/// <summary>The databases that a package for dbt writes SQL for.</summary>
internal static class DbtDatabases
{
    /// <summary>Nobody asked for a script for it; in dbt it is the most used of all.</summary>
    public static SqlDialect Snowflake { get; } = new()
    {
        Id = "snowflake",
        Title = "Snowflake",
        EscapesWithBackslash = true,
        Like = (text, pattern) => $"{text} LIKE {pattern} ESCAPE '\\\\'",
        DayOf = moment => $"DATEADD(day, FLOOR(DATE_PART(epoch_second, {moment}) / 86400), DATE '1970-01-01')",
        SecondsOf = moment => $"DATE_PART(epoch_second, {moment})",
        Number = digits => digits + "e0",
    };

    /// <summary>Each with what dbt calls it, and with the names of those that dbt has understand the same.</summary>
    public static IReadOnlyList<(string Adapter, SqlDialect Dialect, IReadOnlyList<string> Heirs)> All { get; } =
    [
        ("bigquery", SqlDialects.BigQuery, []),
        ("clickhouse", SqlDialects.ClickHouse, []),
        ("duckdb", SqlDialects.DuckDb, []),
        ("postgres", SqlDialects.PostgreSql, []),
        ("snowflake", Snowflake, []),
        ("spark", SqlDialects.Spark, ["databricks"]),
        ("sqlite", SqlDialects.Sqlite, []),
        ("trino", SqlDialects.Trino, []),
    ];
}
