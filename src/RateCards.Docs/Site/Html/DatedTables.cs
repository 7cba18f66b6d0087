using System.Text;
using RateCards.Compiler.Base;
using RateCards.Docs.Content;
using RateCards.Targets;
using RateCards.Targets.Data;

namespace RateCards.Docs.Site.Html;

/// <summary>The tables of a page that have another day to be read at, as the page's script takes them.</summary>
/// <param name="asOf">The page's own day.</param>
/// <param name="links">Those of the page.</param>
internal sealed class DatedTables(Date asOf, PageLinks links, SubjectPages subjects)
{
    /// <summary>Stands for the chosen day in a caption: a table is the same on many days, but for that.</summary>
    private const string AnyDay = "0000-00-00";

    /// <summary>Each table: its states by the day from which on they hold, null for what stands on the page.</summary>
    private readonly List<List<(Date Day, string? Html)>> _tables = [];

    /// <summary>The days from which on some table is another one, with the page's own; in order.</summary>
    public IReadOnlyList<Date> Days => [.. _tables.SelectMany(t => t.Select(s => s.Day)).Append(asOf).Distinct().OrderBy(d => d)];

    /// <summary>No table is another one on any day.</summary>
    public bool IsEmpty => _tables.Count == 0;

    /// <summary>A table of the page as HTML, in a part of the page that a script may fill with that of another day.</summary>
    public string Write(Table table, HtmlContent cells)
    {
        var own = HtmlTable.Write(table, cells);
        var content = new HtmlContent(links, subjects) { StandsAlone = true };
        string Stated(Table? state) => state is null ? $"<p>What this table shows is not known on {HtmlDates.Mark(AnyDay)}.</p>" : HtmlTable.Write(state with { Caption = WithAnyDay(state.Caption) }, content);
        var states = new List<(Date Day, string? Html)>();
        var last = "";
        foreach (var (day, state) in table.OnOtherDays.Append(new TableOfDay(asOf, table)).OrderBy(t => t.Day))
        {
            var html = Stated(state);
            if (html != last || day == asOf)
            {
                // The page's own figures lead to their workings, which others do not have.
                states.Add((day, day == asOf ? null : html));
            }

            last = html;
        }

        if (states.Count == 1)
        {
            return own;
        }

        _tables.Add(states);
        return $"<div class=\"dated\">{own}</div>";
    }

    /// <summary>The script that hands the tables over, a state a line.</summary>
    public OutputFile File(string path)
    {
        var text = new StringBuilder("// The tables of a page by the day from which on each is so; null is what the page shows.\nratesByDay([");
        foreach (var (states, number) in _tables.Select((t, i) => (t, i)))
        {
            text.Append(number > 0 ? "\n], [" : "[");
            foreach (var (day, html) in states)
            {
                text.Append($"\n  [{new JsonText(day.ToString())}, ").Append(html is null ? "null" : new JsonText(html).ToString()).Append("],");
            }
        }

        return new OutputFile($"site/{path}", text.Append("\n]]);\n").ToString());
    }

    private static SequenceContent WithAnyDay(SequenceContent caption) =>
        new([.. caption.Parts.Select(p => p is TextContent text && FigureContents.IsAsOf(text) ? text with { Text = AnyDay } : p)]);
}
