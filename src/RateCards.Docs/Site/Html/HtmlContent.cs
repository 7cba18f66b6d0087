using RateCards.Docs.Content;
using RateCards.Docs.Escaping;
using RateCards.Docs.Media;

namespace RateCards.Docs.Site.Html;

/// <summary>Content as HTML of one page.</summary>
/// <param name="subjects">The pages to which rates lead.</param>
internal sealed class HtmlContent(PageLinks links, SubjectPages subjects)
{
    /// <summary>It is written for itself, without the page: what leads to a place within the page leads nowhere.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>The tables that readers may see as of other days; null where they may not.</summary>
    public DatedTables? Dated { get; init; }

    /// <summary>Mathematics has been written, which needs a font.</summary>
    public bool HasMathematics { get; private set; }

    /// <summary>A calculator has been written, which needs its script.</summary>
    public bool HasCalculator { get; private set; }

    public string Write(IContent content)
    {
        HasMathematics |= content is MathContent;
        HasCalculator |= content is CalculatorContent;
        return content switch
        {
            TextContent text => HtmlDates.Escape(text.Text),
            FigureContent figure => Write(figure),
            LinkContent link => $"<a href=\"{HtmlText.Escape(links.To(LinkText.Escape(link.Address)))}\">{HtmlDates.Escape(link.Text)}</a>",
            DownloadContent file => $"<a href=\"{HtmlText.Escape(links.To("/" + SitePaths.Data + LinkText.Escape(file.Path)))}\" download>{HtmlText.Escape(file.Text)}</a>",
            // In a line of its own that is wider than its column, code is scrolled with the keyboard too.
            CodeContent code => $"<pre tabindex=\"0\"><code>{string.Join("\n", code.Text.Split('\n').Select(HtmlText.Escape))}</code></pre>",
            MathContent { IsDisplay: true } math => $"<div class=\"math\" tabindex=\"0\">{math.MathMl}</div>",
            MathContent math => math.MathMl,
            SequenceContent sequence => string.Concat(sequence.Parts.Select(Write)),
            // The style sheet keeps its place, which is larger where there is more to compare.
            CalculatorContent calculator => $"<rate-calculator name=\"{HtmlText.Escape(calculator.Calculator.Id)}\"{(calculator.Calculator.Offers.Count > 2 ? " class=\"large\"" : "")}>{Write(calculator.Default)}</rate-calculator>",
            Table { OnOtherDays.Count: > 0 } table when Dated is not null => Dated.Write(table, this),
            Table table => HtmlTable.Write(table, this),
            _ => throw new ArgumentException($"HTML has no {content.GetType().Name}.", nameof(content)),
        };
    }

    /// <summary>A rate leads to its history, or to the page of its SKU; a computed figure to how it came about.</summary>
    private string Write(FigureContent figure)
    {
        var title = HtmlText.Escape(figure.Details);
        var text = HtmlDates.Escape(figure.Text);
        var leadsTo = figure.IsInItsPlace ? null
            : figure.Provenance is { Kind: ProvenanceKind.Rate, Rates: [{ Rate: var rate }] } ? subjects.OfFigure(rate.Card.Id, rate.Sku.Id)
            : StandsAlone ? null
            : figure.Address;
        return leadsTo is { } address
            ? $"<a class=\"figure\" href=\"{HtmlText.Escape(links.To(address))}\" title=\"{title}\">{text}</a>"
            : $"<span class=\"figure\" title=\"{title}\">{text}</span>";
    }
}
