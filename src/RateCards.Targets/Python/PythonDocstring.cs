using System.Text;

namespace RateCards.Targets.Python;

/// <summary>The text that documents a function: a sentence, paragraphs, and what it takes.</summary>
internal static class PythonDocstring
{
    private const int Indent = 4;

    /// <summary>Writes it, with lines no longer than others are.</summary>
    /// <param name="paragraphs">The first is what the function gives.</param>
    /// <param name="sections">Such as Args: and what stands below it, by name.</param>
    public static void Write(OutputText code, IEnumerable<string> paragraphs, params (string Title, IEnumerable<(string? Name, string Text)> Items)[] sections)
    {
        var parts = paragraphs.Select((p, i) => Wrap((i == 0 ? "\"\"\"" : "") + PythonText.Escape(p), Indent, Indent))
            .Concat(sections.Select(s => (Items: s.Items.ToList(), s.Title)).Where(s => s.Items.Count > 0).Select(s => $"{new string(' ', Indent)}{s.Title}:\n" + string.Concat(s.Items.Select(i =>
                Wrap((i.Name is null ? "" : $"{i.Name}: ") + PythonText.Escape(i.Text), 2 * Indent, (i.Name is null ? 2 : 3) * Indent)))));
        code.Append(string.Join("\n", parts)).Append(' ', Indent).Append("\"\"\"\n");
    }

    /// <summary>Lines with their ends, broken between words.</summary>
    public static string Wrap(string text, int first, int following)
    {
        var lines = new StringBuilder();
        var line = new StringBuilder().Append(' ', first);
        var isEmpty = true;
        foreach (var word in text.Split(' ').Where(w => w.Length > 0))
        {
            if (!isEmpty && line.Length + 1 + word.Length > PythonNode.Width)
            {
                lines.Append(line).Append('\n');
                line.Clear().Append(' ', following);
                isEmpty = true;
            }

            line.Append(isEmpty ? "" : " ").Append(word);
            isEmpty = false;
        }

        return lines.Append(line).Append('\n').ToString();
    }
}
