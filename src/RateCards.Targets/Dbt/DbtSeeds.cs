using System.Text;
using RateCards.Targets.Data;
using RateCards.Targets.Sql;

namespace RateCards.Targets.Dbt;

/// <summary>Tables of the scripts as seeds: a CSV file each, with the types of their columns in every database.</summary>
internal static class DbtSeeds
{
    public static IEnumerable<OutputFile> Write(string folder, string package, IReadOnlyList<SqlTable> tables) => tables.Select(table =>
        CsvText.Write(table.Rows!.Select(row => Array.ConvertAll(row, v => v.Content ?? "")).Prepend([.. table.Columns.Select(c => c.Name)])).ToFile($"{folder}{package}_{table.Name}.csv"));

    /// <param name="tables">The table of a dialect, by the place among <paramref name="nodes"/>.</param>
    public static string Describe(IReadOnlyList<DbtNode> nodes, Func<SqlDialect, IReadOnlyList<SqlTable>> tables)
    {
        var types = DbtDatabases.All.Select(d => (d.Adapter, d.Heirs, Tables: tables(d.Dialect))).ToList();
        var anchors = new Dictionary<string, string>(StringComparer.Ordinal);
        var yaml = new StringBuilder("version: 2\n\nseeds:\n");
        for (var node = 0; node < nodes.Count; node++)
        {
            var columns = new StringBuilder("    config:\n");
            if (nodes[node].IsEnabled is { } condition)
            {
                columns.Append($"      enabled: \"{{{{ {condition} }}}}\"\n");
            }

            columns.Append("      column_types:\n");
            for (var column = 0; column < nodes[node].Columns.Count; column++)
            {
                var written = Type([.. types.SelectMany(t => t.Heirs.Prepend(t.Adapter).Select(a => (a, t.Tables[node].Columns[column].Type)))]);
                var isNew = anchors.TryAdd(written, $"type_{anchors.Count + 1}");
                columns.Append($"        {nodes[node].Columns[column].Name}: {(isNew ? $"&{anchors[written]} {written}" : $"*{anchors[written]}")}\n");
            }

            DbtYaml.Write(yaml, nodes[node], between: columns.ToString());
        }

        return yaml.ToString();
    }

    /// <summary>The type that most databases have, and those of the others by name.</summary>
    private static string Type(IReadOnlyList<(string Adapter, string Type)> types)
    {
        var usual = types.GroupBy(t => t.Type).OrderByDescending(g => g.Count()).First().Key;
        var others = types.Where(t => t.Type != usual).Select(t => $"'{t.Adapter}': '{t.Type}'");
        return $"\"{{{{ {{ {string.Join(", ", others)} }}.get(target.type, '{usual}') }}}}\"";
    }
}
