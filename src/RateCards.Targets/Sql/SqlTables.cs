using System.Text;

namespace RateCards.Targets.Sql;

/// <summary>A column of a table.</summary>
/// <param name="Name">As it is written, quoted where it has to be.</param>
internal sealed record SqlColumn(string Name, string Type);

/// <summary>Tables with generated rows.</summary>
internal static class SqlTables
{
    /// <summary>Rows of one INSERT, which some databases bound.</summary>
    private const int RowsAtATime = 500;

    /// <param name="rows">Values in the order of the columns.</param>
    public static void Write(StringBuilder code, SqlDialect dialect, string name, IReadOnlyList<SqlColumn> columns, IReadOnlyList<SqlValue[]> rows)
    {
        code.Append("DROP TABLE IF EXISTS ").Append(name).Append(";\n");
        Create(code, dialect, $"CREATE TABLE {name}", columns);
        for (var row = 0; row < rows.Count; row++)
        {
            code.Append(row % RowsAtATime == 0 ? $"INSERT INTO {name} VALUES\n" : "").Append("  (");
            for (var value = 0; value < rows[row].Length; value++)
            {
                code.Append(value == 0 ? "" : ", ").Append(rows[row][value].Write(dialect));
            }

            code.Append(row % RowsAtATime == RowsAtATime - 1 || row == rows.Count - 1 ? ");\n" : "),\n");
        }

        code.Append('\n');
    }

    public static void Create(StringBuilder code, SqlDialect dialect, string head, IEnumerable<SqlColumn> columns) =>
        code.Append(head).Append(" (\n  ").Append(string.Join(",\n  ", columns.Select(c => $"{c.Name} {c.Type}"))).Append("\n)").Append(dialect.TableEnd).Append(";\n");
}
