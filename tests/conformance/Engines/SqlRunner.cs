using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;
using RateCards.Targets.Sql;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>Runs a script and then one query in a database of its own; gives the query's rows, each value as text or null.</summary>
internal static class SqlRunner
{
    /// <param name="fill">Statements that follow the script, such as every database takes.</param>
    public static IReadOnlyList<string?[]> Query(SqlDialect dialect, string script, string query, string fill = "") =>
        dialect == SqlDialects.PostgreSql ? InPostgreSql(script + fill, query)
        : dialect == SqlDialects.DuckDb ? InDuckDb(script + fill, query)
        : dialect == SqlDialects.Sqlite ? InSqlite(script + fill, query)
        : dialect == SqlDialects.ClickHouse ? ClickHouseServer.Query(script + fill, query)
        : InDuckDb(SqlTranslator.ToDuckDb(dialect, script) + fill, query);

    /// <summary>Runs the script of a file in a database of its own.</summary>
    public static void RunInDuckDb(string path)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        Execute(connection, File.ReadAllText(path));
    }

    /// <summary>Moments of the tests are in UTC, where nothing else is said.</summary>
    private const string InUtc = "SET TimeZone = 'UTC';\n";

    /// <summary>What is made stands in a schema of its own.</summary>
    private static List<string?[]> InPostgreSql(string script, string query) =>
        [.. WithFile($"{InUtc}SET search_path = ratecards, public;\n{script}\n\\pset format unaligned\n\\pset tuples_only on\n\\pset fieldsep '\\x1f'\n\\pset null '\\x1e'\n{query};\n", PostgresServer.Run)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\u001f').Select(v => v == "\u001e" ? null : v).ToArray())];

    private static List<string?[]> InDuckDb(string script, string query)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        return InProcess(connection, InUtc + script, query);
    }

    private static List<string?[]> InSqlite(string script, string query)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        return InProcess(connection, script, query);
    }

    private static List<string?[]> InProcess(DbConnection connection, string script, string query)
    {
        connection.Open();
        Execute(connection, script);
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))]);
        }

        return rows;
    }

    private static void Execute(DbConnection connection, string script)
    {
        using var command = connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }

    private static string WithFile(string text, Func<string, string> use)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            return use(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
