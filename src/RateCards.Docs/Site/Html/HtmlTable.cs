using System.Globalization;
using System.Text;
using RateCards.Docs.Content;
using RateCards.Docs.Escaping;
using RateCards.Docs.Media;

namespace RateCards.Docs.Site.Html;

/// <summary>A table as HTML, whole without scripts: sorting and filtering are the site's to add.</summary>
internal sealed class HtmlTable
{
    /// <summary>A name up to this long stays on one line; a text beyond it needs room to be read in.</summary>
    private const int LongestName = 28;

    /// <summary>A table of more rows scrolls within the window, with its head standing.</summary>
    private const int MostRows = 20;

    /// <summary>A table of more columns is set closer, so that all of them are seen at once on a usual screen.</summary>
    private const int MostColumns = 5;

    private const int NoFigure = -1;

    private readonly Table _table;
    private readonly HtmlContent _cells;
    private readonly int[] _decimals;

    private HtmlTable(Table table, HtmlContent cells)
    {
        _table = table;
        _cells = cells;
        _decimals = new int[table.Columns.Count];
        for (var i = 0; i < _decimals.Length; i++)
        {
            _decimals[i] = table.Columns[i].IsNumeric ? DecimalsOf(i) : 0;
        }
    }

    /// <param name="cells">Writes what stands in the cells.</param>
    public static string Write(Table table, HtmlContent cells) => new HtmlTable(table, cells).Write();

    private string Write()
    {
        var caption = PlainContent.Of(_table.Caption);
        var html = new StringBuilder($"<div class=\"{Kind()}\" role=\"region\" aria-label=\"{HtmlText.Escape(caption)}\" tabindex=\"0\"><table><caption><span>{HtmlDates.Escape(caption)}</span></caption><thead><tr>");
        foreach (var column in _table.Columns)
        {
            html.Append(column.IsNumeric ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">").Append(HtmlDates.Escape(column.Heading)).Append("</th>");
        }

        html.Append("</tr></thead>\n");
        foreach (var group in _table.Groups.Where(g => g.Rows.Count > 0))
        {
            html.Append("<tbody>");
            if (group.Heading is { } heading)
            {
                html.Append(CultureInfo.InvariantCulture, $"<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"{_table.Columns.Count}\">{HtmlDates.Escape(heading)}</th></tr>\n");
            }

            foreach (var row in group.Rows)
            {
                AppendRow(html, row);
            }

            html.Append("</tbody>");
        }

        html.Append("</table></div>");
        if (_table.Notes.Count > 0)
        {
            html.Append("<ul class=\"notes\">").AppendJoin("", _table.Notes.Select(n => $"<li><strong>{HtmlDates.Escape(n.Name)}</strong>: {HtmlDates.Escape(n.Text)}</li>")).Append("</ul>");
        }

        return html.ToString();
    }

    private string Kind()
    {
        var rows = _table.Groups.SelectMany(g => g.Rows).ToList();
        var isDense = _table.Columns.Count > MostColumns || rows.Exists(r => r.Cells.Any(c => c is MathContent));
        return (rows.Count > MostRows ? "long " : "") + (isDense ? "dense " : "") + "table";
    }

    private void AppendRow(StringBuilder html, Row row)
    {
        html.Append(row.Anchor is { } anchor ? $"<tr id=\"{HtmlText.Escape(anchor)}\">" : "<tr>");
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var tag = i == 0 ? "th" : "td";
            var classes = Classes(row.Cells[i], i);
            var key = row.Cells[i] is FigureContent { SortKey: { } number } ? $" data-sort=\"{number.ToString(CultureInfo.InvariantCulture)}\"" : "";
            html.Append('<').Append(tag).Append(i == 0 ? " scope=\"row\"" : "").Append(classes.Length > 0 ? $" class=\"{classes}\"" : "").Append(key).Append('>')
                .Append(_cells.Write(row.Cells[i])).Append("</").Append(tag).Append('>');
        }

        // A line of its own, so that changes of two rows merge.
        html.Append("</tr>\n");
    }

    private string Classes(IContent cell, int column)
    {
        if (_table.Columns[column].IsNumeric)
        {
            var own = Decimals(cell);
            var missing = _decimals[column] - own;
            return own != NoFigure && missing > 0 ? string.Create(CultureInfo.InvariantCulture, $"number pad-{missing}") : "number";
        }

        var length = LengthOf(cell);
        return length > LongestName ? "prose" : column == 0 && length > 0 ? "name" : "";
    }

    /// <summary>Decimals that the column's figures are set to, so that their points stand below each other; 0 where some have no point.</summary>
    private int DecimalsOf(int column)
    {
        var most = 0;
        foreach (var row in _table.Groups.SelectMany(g => g.Rows))
        {
            var own = column < row.Cells.Count ? Decimals(row.Cells[column]) : NoFigure;
            if (own == 0)
            {
                return 0;
            }

            most = Math.Max(most, own);
        }

        return most;
    }

    /// <summary>How many decimals a cell's figure has; <see cref="NoFigure"/> where it is not a plain one.</summary>
    private static int Decimals(IContent cell)
    {
        var text = cell switch
        {
            FigureContent figure => figure.Text,
            TextContent plain => plain.Text,
            _ => "",
        };
        return text.Length == 0 || !char.IsAsciiDigit(text[^1]) ? NoFigure : text.LastIndexOf('.') is var point and >= 0 ? text.Length - 1 - point : 0;
    }

    /// <summary>Characters of a cell; 0 where they do not say how wide it is.</summary>
    private static int LengthOf(IContent cell) => cell switch
    {
        TextContent text => text.Text.Length,
        FigureContent figure => figure.Text.Length,
        LinkContent link => link.Text.Length,
        MathContent => 5,
        SequenceContent sequence => sequence.Parts.Sum(LengthOf),
        _ => 0,
    };
}
