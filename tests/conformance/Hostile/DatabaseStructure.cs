using RateCards.Conformance.Tests.Engines;
using RateCards.Targets.Sql;

namespace RateCards.Conformance.Tests.Hostile;

/// <summary>What a script makes in a database: its tables with their columns, and every value in them.</summary>
internal static class DatabaseStructure
{
    public static Structure Of(SqlDialect dialect, string script)
    {
        var columns = SqlRunner.Query(dialect, script, dialect == SqlDialects.Sqlite
            ? "SELECT m.name, c.name, m.type FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type IN ('table', 'view') ORDER BY 1, c.cid"
            : "SELECT c.table_name, c.column_name, t.table_type FROM information_schema.columns c JOIN information_schema.tables t ON t.table_name = c.table_name AND t.table_schema = c.table_schema WHERE c.table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY c.table_name, c.ordinal_position");
        var tables = columns.Where(c => !c[2]!.Contains("view", StringComparison.OrdinalIgnoreCase)).GroupBy(c => c[0]!, c => c[1]!).ToList();
        tables.ShouldNotBeEmpty();
        var cells = SqlRunner.Query(dialect, script, string.Join(" UNION ALL ", tables.SelectMany(t => t.Select(column => $"SELECT '{t.Key}', {Cell(dialect, column)} FROM {t.Key}"))));
        return Structure.Of(
            columns.Select(c => "column of a " + c[2]).Concat(cells.Select(_ => "cell")),
            [.. cells.Select(c => c[1]).OfType<string>()]);
    }

    /// <summary>A value as text on one line.</summary>
    private static string Cell(SqlDialect dialect, string column) =>
        dialect == SqlDialects.Sqlite ? $"REPLACE(CAST(\"{column}\" AS TEXT), char(10), ' ')" : $"REPLACE(CAST(\"{column}\" AS VARCHAR), chr(10), ' ')";
}
