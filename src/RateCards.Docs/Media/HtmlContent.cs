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
        Table table => HtmlTable.Write(table),
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
}
