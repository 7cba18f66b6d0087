using System.Text;
using System.Text.RegularExpressions;
using RateCards.Targets.Data;
using RateCards.Targets.Sql;

namespace RateCards.Targets.Dbt;

/// <summary>A column as dbt's files describe it.</summary>
/// <param name="Tests">dbt's tests of it, as YAML.</param>
internal sealed record DbtColumn(string Name, string Description, params string[] Tests);

/// <summary>A seed, a model or a table of a source as dbt's files describe it.</summary>
internal sealed record DbtNode(string Name, string Description, IReadOnlyList<DbtColumn> Columns)
{
    /// <summary>Jinja for whether it is made; null where it always is.</summary>
    public string? IsEnabled { get; init; }
}

/// <summary>Writes dbt's descriptions.</summary>
internal static partial class DbtYaml
{
    /// <param name="indent">Spaces before the node.</param>
    /// <param name="between">Lines that stand before its columns.</param>
    public static void Write(StringBuilder yaml, DbtNode node, int indent = 2, string between = "")
    {
        var margin = new string(' ', indent);
        yaml.Append($"{margin}- name: {node.Name}\n{margin}  description: {Text(node.Description)}\n{between}{margin}  columns:\n");
        foreach (var column in node.Columns)
        {
            yaml.Append($"{margin}    - name: {column.Name}\n{margin}      description: {Text(column.Description)}\n");
            if (column.Tests.Length > 0)
            {
                yaml.Append($"{margin}      data_tests:\n");
                foreach (var test in column.Tests)
                {
                    yaml.Append($"{margin}        - {test}\n");
                }
            }
        }
    }

    /// <summary>That each value is one of some.</summary>
    public static string OneOf(IEnumerable<string> values) => $"accepted_values: {{ arguments: {{ values: [{string.Join(", ", values.Select(Text))}] }} }}";

    /// <summary>That each value is in a column of another node.</summary>
    public static string In(string node, string column) => $"relationships: {{ arguments: {{ to: \"ref('{node}')\", field: {column} }} }}";

    /// <summary>A text in quotes, of which dbt reads nothing as Jinja.</summary>
    public static string Text(string text) => ((JsonNode)BeforeJinja().Replace(text, "{{ '{' }}")!).ToIndentedString();

    /// <summary>A column of a table, with what its comment says.</summary>
    public static DbtColumn Column(SqlColumn column, params string[] tests) => new(column.Name, column.Comment ?? throw new ArgumentException($"'{column.Name}' is not described.", nameof(column)), tests);

    [GeneratedRegex(@"\{(?=[{%#])")]
    private static partial Regex BeforeJinja();
}
