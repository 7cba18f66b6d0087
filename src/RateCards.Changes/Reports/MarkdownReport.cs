using System.Globalization;
using System.Text;
using RateCards.Changes.Outputs;
using RateCards.Compiler.Base;
using RateCards.Docs.Escaping;

namespace RateCards.Changes.Reports;

/// <summary>The report as Markdown for a comment on a pull request: totals first, details folded, never too long to post.</summary>
internal static class MarkdownReport
{
    /// <summary>GitHub refuses a comment of more than 65,536 characters; this leaves room for what a workflow adds.</summary>
    public const int MaximalLength = 60_000;

    /// <summary>Rows of a section, tried in turn until the whole is short enough.</summary>
    private static readonly int[] RowLimits = [200, 100, 50, 25, 12, 6, 3, 1, 0];

    /// <summary>Lines of a page that changes, per row that a section may have.</summary>
    private const int LinesPerRow = 4;

    /// <summary>A section with more rows than this is folded, however urgent it is.</summary>
    private const int RowsInTheOpen = 20;

    public static string Write(ChangeReport report)
    {
        var head = Head(report);
        var sections = ReportSections.Of(report);
        return RowLimits.Select(limit => head + string.Concat(sections.Select(s => Section(s, limit)))).First(text => text.Length <= MaximalLength);
    }

    private const int MaximalHeadline = 1_000;

    private static string Head(ChangeReport report) =>
        $"**{CommentText.Escape(ReportSections.HeadlineOf(report), MaximalHeadline)}**\n\n"
        + $"{CommentText.Escape($"{Side(report.Before)} → {Side(report.After)}")}\n";

    private static string Side(ReportSide side) => side.Name == side.AsOf.ToString() ? side.Name : $"{side.Name} as of {side.AsOf}";

    private static string Section(ReportSection section, int limit)
    {
        var isOpen = !section.IsFolded && section.Rows.Count <= RowsInTheOpen;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"\n<details{(isOpen ? " open" : "")}><summary>{CommentText.EscapeHtml(section.Title)}</summary>\n\n");
        if (limit > 0 && section.Columns.Count > 0)
        {
            Line(text, section.Columns.Select(c => CommentText.Escape(c.Title)));
            Line(text, section.Columns.Select(c => c.IsNumber ? "--:" : "---"));
        }

        foreach (var row in section.Rows.Take(limit))
        {
            Line(text, row.Cells.Select(Cell));
        }

        var rest = section.Rows.Count - limit;
        if (rest > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nand {rest.ToString("#,0", CultureInfo.InvariantCulture)} more\n");
        }

        foreach (var row in section.Rows.Take(limit))
        {
            Lines(text, row, limit * LinesPerRow);
        }

        return text.Append("\n</details>\n").ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Cell(ReportCell cell)
    {
        var text = CommentText.Escape(cell.Text);
        var strong = cell.IsStrong && text.Length > 0 ? $"**{text}**" : text;
        return cell.Address is { } address ? $"[{strong}]({LinkText.Escape(address)})" : strong;
    }

    /// <summary>Lines of a page as a fenced diff, folded under the page's name; the fence is longer than any within.</summary>
    private static void Lines(StringBuilder text, ReportRow row, int limit)
    {
        var lines = row.Lines;
        if (lines.Count == 0)
        {
            return;
        }

        var shown = lines.Take(limit).Select(Line).ToList();
        var fence = new string('`', Math.Max(3, shown.Max(LongestRunOfBackticks) + 1));
        text.Append(CultureInfo.InvariantCulture, $"\n<details><summary>{CommentText.EscapeHtml(row.Cells[0].Text)}</summary>\n\n{fence}diff\n").AppendJoin('\n', shown).Append('\n').Append(fence).Append('\n');
        if (lines.Count > limit)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nand {lines.Count - limit} more lines\n");
        }

        text.Append("\n</details>\n");
    }

    private static string Line(ChangedLine line)
    {
        var visible = VisibleText.InLine(line.Text);
        return $"{line.Sign} {(visible.Length > 300 ? visible[..300] + "…" : visible)}";
    }

    private static int LongestRunOfBackticks(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
