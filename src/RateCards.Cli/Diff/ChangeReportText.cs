using RateCards.Changes.Reports;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using Spectre.Console;

namespace RateCards.Cli.Diff;

/// <summary>A change report for people: one line that says what happened, then a table a section.</summary>
internal static class ChangeReportText
{
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    /// <param name="showsDetails">Sections that are folded are shown too, not only named.</param>
    public static void Write(Terminal terminal, ChangeReport report, bool showsDetails)
    {
        terminal.Output.WriteLine($"{Ansi.Paint(ReportSections.HeadlineOf(report), Ansi.Bold)}");
        terminal.Output.WriteLine($"{report.Before.Name}, as of {report.Before.AsOf} → {report.After.Name}, as of {report.After.AsOf}");
        foreach (var section in ReportSections.Of(report))
        {
            var isShown = showsDetails || !section.IsFolded;
            terminal.Output.WriteLine();
            terminal.Output.WriteLine($"{Ansi.Paint(section.Title, Ansi.Bold)}{(isShown ? "" : " (--details shows them)")}");
            if (isShown)
            {
                Write(terminal, section);
            }
        }
    }

    private static void Write(Terminal terminal, ReportSection section)
    {
        var table = Tables.Create([.. section.Columns.Select(c => c.IsNumber ? Tables.Right(c.Title) : Tables.Left(c.Title))]);
        foreach (var row in section.Rows)
        {
            table.AddRow(row.Cells.Select(c => new Text(VisibleText.InLine(c.Text), c.IsStrong ? Strong : Style.Plain)));
        }

        Tables.Write(terminal, table);
        foreach (var row in section.Rows.Where(r => r.Lines.Count > 0))
        {
            terminal.Output.WriteLine($"\n  {VisibleText.InLine(row.Cells[0].Text)}");
            foreach (var line in row.Lines)
            {
                terminal.Output.WriteLine($"  {line.Sign} {VisibleText.InLine(line.Text.TrimEnd())}".TrimEnd());
            }
        }
    }
}
