using System.Text;
using RateCards.Docs.Content;
using RateCards.Docs.Escaping;

namespace RateCards.Docs.Media;

/// <summary>Tables with pipes, as GitHub's Markdown has them. What it has not becomes text: the caption, the headings of groups, the notes.</summary>
internal static class MarkdownTable
{
    public static string Write(Table table, Func<IContent, string> cell)
    {
        var text = new StringBuilder().Append('*').Append(MarkdownText.Escape(PlainContent.Of(table.Caption))).Append('*');
        foreach (var group in table.Groups.Where(g => g.Rows.Count > 0))
        {
            text.Append("\n\n");
            if (group.Heading is { } heading)
            {
                text.Append("**").Append(MarkdownText.Escape(heading)).Append("**\n\n");
            }

            AppendRow(text, table.Columns.Select(c => MarkdownText.Escape(c.Heading)));
            AppendRow(text.Append('\n'), table.Columns.Select(c => c.IsNumeric ? "---:" : "---"));
            foreach (var row in group.Rows)
            {
                AppendRow(text.Append('\n'), row.Cells.Select(cell));
            }
        }

        var bullet = "\n\n- **";
        foreach (var note in table.Notes)
        {
            text.Append(bullet).Append(MarkdownText.Escape(note.Name)).Append("**: ").Append(MarkdownText.Escape(note.Text));
            bullet = "\n- **";
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |");
}
