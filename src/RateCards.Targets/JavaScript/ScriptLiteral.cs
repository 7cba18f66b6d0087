using System.Text;
using RateCards.Targets.Data;

namespace RateCards.Targets.JavaScript;

/// <summary>
/// Writes a JSON value as a programmer would write it in JavaScript: names without quotes, what fits on one line on one line. The text
/// may stand in Markdown and in a script element, as that of <see cref="JsonNode"/>.
/// </summary>
internal static class ScriptLiteral
{
    private const int Columns = 300;

    /// <summary>The expression; lines after the first are indented by so many spaces.</summary>
    public static string Write(JsonNode value, int indent = 0)
    {
        var text = new StringBuilder();
        Write(text, value, indent, indent);
        return text.ToString();
    }

    /// <summary>A name of a member: as it is where JavaScript allows that, else in quotes.</summary>
    public static string Name(string name) =>
        name.All(c => c is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')) && name[0] is not (>= '0' and <= '9') ? name : new JsonText(name).ToString();

    /// <summary>Writes a value whose first line begins at a column; gives nothing back, for a value that fits decides that alone.</summary>
    private static void Write(StringBuilder text, JsonNode value, int indent, int column)
    {
        var line = OnOneLine(value);
        if (column + line.Length < Columns || value is not (JsonObject or JsonArray))
        {
            text.Append(line);
            return;
        }

        var (open, close, items) = value is JsonObject members
            ? ('{', '}', members.Members.Select(m => (Label: Name(m.Name) + ": ", m.Value)))
            : ('[', ']', ((JsonArray)value).Items.Select(i => (Label: "", Value: i)));
        text.Append(open).Append('\n');
        foreach (var (label, item) in items)
        {
            text.Append(' ', indent + 2).Append(label);
            Write(text, item, indent + 2, indent + 2 + label.Length);
            text.Append(",\n");
        }

        text.Append(' ', indent).Append(close);
    }

    private static string OnOneLine(JsonNode value) => value switch
    {
        JsonObject { Members.Count: 0 } => "{}",
        JsonObject members => $"{{ {string.Join(", ", members.Members.Select(m => $"{Name(m.Name)}: {OnOneLine(m.Value)}"))} }}",
        JsonArray items => $"[{string.Join(", ", items.Items.Select(OnOneLine))}]",
        _ => value.ToString(),
    };
}
