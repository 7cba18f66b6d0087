namespace RateCards.Targets.Sql;

/// <summary>A column of a table.</summary>
/// <param name="Name">As it is written, quoted where it has to be.</param>
/// <param name="Comment">What it holds, where its name does not say so.</param>
internal sealed record SqlColumn(string Name, string Type, string? Comment = null);

/// <summary>A table.</summary>
/// <param name="Comment">What a row is.</param>
/// <param name="Key">The columns by which a row is known; empty where the reader fills it, who may have none.</param>
/// <param name="Rows">Values in the order of the columns; null where the reader fills it.</param>
internal sealed record SqlTable(string Name, string Comment, IReadOnlyList<SqlColumn> Columns, IReadOnlyList<string> Key, IReadOnlyList<SqlValue[]>? Rows);

/// <summary>Writes tables.</summary>
internal static class SqlTables
{
    /// <summary>Rows of one INSERT, which some databases bound.</summary>
    private const int RowsAtATime = 500;

    public static void Write(OutputText code, SqlDialect dialect, SqlTable table)
    {
        if (table.Rows is null || dialect.Adapt is not null)
        {
            Create(code, dialect, "CREATE TABLE IF NOT EXISTS", table);
        }
        else
        {
            code.Append("DROP TABLE IF EXISTS ").Append(table.Name).Append(";\n");
            Create(code, dialect, "CREATE TABLE", table);
        }

        // With the columns' names, since an older script's table may have them in another order.
        Insert(code, dialect, $"{table.Name} ({string.Join(", ", table.Columns.Select(c => c.Name))})", table.Rows ?? []);
        Comment(code, dialect, table);
        code.Append('\n');
    }

    private static void Insert(OutputText code, SqlDialect dialect, string target, IReadOnlyList<SqlValue[]> rows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            code.Append(row % RowsAtATime == 0 ? $"INSERT INTO {target} VALUES\n" : "").Append("  (");
            for (var value = 0; value < rows[row].Length; value++)
            {
                rows[row][value].Write(code.Append(value == 0 ? "" : ", "), dialect);
            }

            code.Append(row % RowsAtATime == RowsAtATime - 1 || row == rows.Count - 1 ? ");\n" : "),\n");
        }
    }

    private static void Comment(OutputText code, SqlDialect dialect, SqlTable table)
    {
        code.Append(dialect.Comment("TABLE", table.Name, table.Comment));
        foreach (var column in table.Columns.Where(c => c.Comment is not null))
        {
            code.Append(dialect.Comment("COLUMN", $"{table.Name}.{column.Name}", column.Comment!));
        }
    }

    /// <summary>A comment within the statement goes where there is no statement for comments: SQLite keeps it.</summary>
    private static void Create(OutputText code, SqlDialect dialect, string head, SqlTable table)
    {
        var key = dialect.HasKeys && table.Key.Count > 0 ? $",\n  PRIMARY KEY ({string.Join(", ", table.Key)})" : "";
        var within = dialect.HasComments ? "" : $" -- {SqlDialect.Mark}{table.Comment}";
        code.Append(head).Append(' ').Append(table.Name).Append(" (").Append(within).Append("\n  ")
            .Append(string.Join(",\n  ", table.Columns.Select(c => $"{c.Name} {c.Type}"))).Append(key).Append("\n)").Append(dialect.TableEnd).Append(";\n");
    }
}
