using System.Globalization;
using System.Text;
using RateCards.Docs.Content;
using RateCards.Docs.Escaping;

namespace RateCards.Docs.Media;

/// <summary>Content as HTML. Links to pages are written as on the platform (<c>/pricing</c>); the site turns them into files.</summary>
internal static class HtmlContent
{
    public static string Write(IContent content) => content switch
    {
        RawContent raw => raw.Text,
        TextContent text => HtmlText.Escape(text.Text),
        FigureContent figure => Write(figure),
        LinkContent link => $"<a href=\"{HtmlText.Escape(LinkText.Escape(link.Address))}\">{HtmlText.Escape(link.Text)}</a>",
        MathContent { IsDisplay: true } math => $"<div class=\"math\" tabindex=\"0\">{math.MathMl}</div>",
        MathContent math => math.MathMl,
        SequenceContent sequence => string.Concat(sequence.Parts.Select(Write)),
        CalculatorContent calculator => $"<rate-calculator name=\"{HtmlText.Escape(calculator.Calculator.Id)}\">{Write(calculator.Default)}</rate-calculator>",
        Table table => Write(table),
        _ => throw new ArgumentException($"HTML has no {content.GetType().Name}.", nameof(content)),
    };

    /// <summary>What is left of content where only text can stand.</summary>
    public static string PlainText(IContent content) => content switch
    {
        TextContent text => text.Text,
        FigureContent figure => figure.Text,
        LinkContent link => link.Text,
        SequenceContent sequence => string.Concat(sequence.Parts.Select(PlainText)),
        RawContent raw => raw.Text,
        _ => throw new ArgumentException($"{content.GetType().Name} is no text.", nameof(content)),
    };

    /// <summary>A rate leads to its history, a computed figure to how it came about.</summary>
    private static string Write(FigureContent figure)
    {
        var title = HtmlText.Escape(figure.Details);
        return figure.Address is { } address
            ? $"<a class=\"figure\" href=\"{HtmlText.Escape(address)}\" title=\"{title}\">{HtmlText.Escape(figure.Text)}</a>"
            : $"<span class=\"figure\" title=\"{title}\">{HtmlText.Escape(figure.Text)}</span>";
    }

    private static string Write(Table table)
    {
        var caption = HtmlText.Escape(PlainText(table.Caption));
        var html = new StringBuilder($"<div class=\"table\" role=\"region\" aria-label=\"{caption}\" tabindex=\"0\"><table><caption>{caption}</caption><thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Append(column.IsNumeric ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">").Append(HtmlText.Escape(column.Heading)).Append("</th>");
        }

        html.Append("</tr></thead>");
        foreach (var group in table.Groups.Where(g => g.Rows.Count > 0))
        {
            html.Append("<tbody>");
            if (group.Heading is { } heading)
            {
                html.Append(CultureInfo.InvariantCulture, $"<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"{table.Columns.Count}\">{HtmlText.Escape(heading)}</th></tr>");
            }

            foreach (var row in group.Rows)
            {
                AppendRow(html, table.Columns, row);
            }

            html.Append("</tbody>");
        }

        html.Append("</table></div>");
        if (table.Notes.Count > 0)
        {
            html.Append("<ul class=\"notes\">").AppendJoin("", table.Notes.Select(n => $"<li><strong>{HtmlText.Escape(n.Name)}</strong>: {HtmlText.Escape(n.Text)}</li>")).Append("</ul>");
        }

        return html.ToString();
    }

    private static void AppendRow(StringBuilder html, IReadOnlyList<Column> columns, Row row)
    {
        html.Append(row.Anchor is { } anchor ? $"<tr id=\"{HtmlText.Escape(anchor)}\">" : "<tr>");
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var tag = i == 0 ? "th" : "td";
            var key = row.Cells[i] is FigureContent { SortKey: { } number } ? $" data-sort=\"{number.ToString(CultureInfo.InvariantCulture)}\"" : "";
            html.Append('<').Append(tag).Append(i == 0 ? " scope=\"row\"" : "").Append(columns[i].IsNumeric ? " class=\"number\"" : "").Append(key).Append('>')
                .Append(Write(row.Cells[i])).Append("</").Append(tag).Append('>');
        }

        html.Append("</tr>");
    }
}
