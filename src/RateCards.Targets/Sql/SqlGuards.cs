namespace RateCards.Targets.Sql;

/// <summary>Statements that stop a script before it replaces a table of somebody else's.</summary>
internal static class SqlGuards
{
    /// <summary>The columns of <c>rates</c> before scripts marked what they make, by which an older one's tables are known.</summary>
    public const string OlderRates = "id,provider,sku,meter,path,value,unit,valid_from,valid_to,words";

    /// <summary>The names of tables as SQL texts.</summary>
    public static string Names(IEnumerable<SqlTable> tables) => string.Join(", ", tables.Select(t => $"'{t.Name}'"));

    public static string InDuckDb(IReadOnlyList<SqlTable> tables) => $"""
        -- Tables of somebody else's are left alone: make a schema, USE it, and run this there.
        SELECT CASE WHEN count(*) > 0 THEN error('Schema "' || current_schema() || '" has tables of its own: ' || string_agg(t.table_name, ', ') || '. Make another, USE it, and run this again.') END AS guard
        FROM duckdb_tables() AS t
        WHERE t.database_name = current_database() AND t.schema_name = current_schema() AND COALESCE(t.comment, '') NOT LIKE '{SqlDialect.Mark}%'
          AND t.table_name IN ({Names(tables)})
          AND COALESCE((SELECT string_agg(c.column_name, ',' ORDER BY c.column_index) FROM duckdb_columns() AS c
            WHERE c.database_name = current_database() AND c.schema_name = current_schema() AND c.table_name = 'rates'), '') <> '{OlderRates}';


        """;

    /// <summary>Tables that the reader fills are not replaced, and one that an older script made has no mark.</summary>
    public static string InSqlite(IReadOnlyList<SqlTable> tables) => $"""
        -- Tables of somebody else's are left alone: load this into a file of its own. Run it with sqlite3 -bail, which stops at an error.
        CREATE TEMP TABLE ratecards_guard (others INTEGER CONSTRAINT "This file has tables of its own that are called as these are" CHECK (others = 0));
        INSERT INTO ratecards_guard
        SELECT COUNT(*) FROM sqlite_master
        WHERE type = 'table' AND name IN ({Names(tables.Where(t => t.Rows is not null))}) AND sql NOT LIKE '%{SqlDialect.Mark}%'
          AND COALESCE((SELECT group_concat(name) FROM pragma_table_info('rates')), '') <> '{OlderRates}';
        DROP TABLE ratecards_guard;


        """;
}
