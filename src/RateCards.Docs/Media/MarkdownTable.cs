using System.Text;
using RateCards.Docs.Content;

namespace RateCards.Docs.Media;

/// <summary>Tables with pipes, as GitHub's Markdown has them. What it has not becomes text: the caption, the headings of groups, the notes.</summary>
internal static class MarkdownTable
{
    public static string Write(Table table, Func<IContent, string> cell, Func<string, string> escape)
    {
        var text = new StringBuilder().Append('*').Append(escape(PlainContent.Of(table.Caption))).Append('*');
        foreach (var group in table.Groups.Where(g => g.Rows.Count > 0))
        {
            text.Append("\n\n");
            if (group.Heading is { } heading)
            {
                text.Append("**").Append(escape(heading)).Append("**\n\n");
            }

            AppendRow(text, table.Columns.Select(c => escape(c.Heading)));
            AppendRow(text.Append('\n'), table.Columns.Select(c => c.IsNumeric ? "---:" : "---"));
            foreach (var row in group.Rows)
            {
                AppendRow(text.Append('\n'), row.Cells.Select(cell));
            }
        }

        var bullet = "\n\n- **";
        foreach (var note in table.Notes)
        {
            text.Append(bullet).Append(escape(note.Name)).Append("**: ").Append(escape(note.Text));
            bullet = "\n- **";
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |");
}
