using System.Text;
using RateCards.Docs.Content;
using RateCards.Docs.Escaping;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Media;

/// <summary>Tables with pipes, as GitHub's Markdown has them. Groups, which it has not, become tables of their own.</summary>
internal static class MarkdownTable
{
    public static string Write(Table table, Func<IContent, string> cell)
    {
        var text = new StringBuilder();
        foreach (var group in table.Groups.Where(g => g.Rows.Count > 0))
        {
            text.Append(text.Length > 0 ? "\n\n" : "");
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

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |");
}
