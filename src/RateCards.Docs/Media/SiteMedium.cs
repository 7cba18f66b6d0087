using System.Globalization;
using System.Text;
using RateCards.Compiler.Model.Calculators;
using RateCards.Docs.Content;
using RateCards.Docs.Escaping;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Media;

/// <summary>
/// Markdown for the static site. What is more than text becomes HTML at once and stands in the Markdown as a mark, two
/// private characters around a number, which <see cref="PutBack"/> replaces when the Markdown is HTML.
/// </summary>
public sealed class SiteMedium : IMedium
{
    private const char Open = '\uE000';
    private const char Close = '\uE001';

    private readonly List<(string Html, bool IsBlock)> _fragments = [];

    /// <summary>The calculators that the page shows.</summary>
    public ICollection<Calculator> Calculators { get; } = [];

    public string Escape(string value, Place place) => MarkdownPlaces.Escape(value, place);

    public string Write(IContent content, Place place)
    {
        if (content is TextContent text || place is not (Place.Text or Place.TableCell))
        {
            return Escape(HtmlContent.PlainText(content), place);
        }

        if (content is CalculatorContent calculator)
        {
            Calculators.Add(calculator.Calculator);
        }

        var isBlock = content is Table or CalculatorContent or MathContent { IsDisplay: true };
        _fragments.Add((HtmlContent.Write(content), isBlock));
        return string.Create(CultureInfo.InvariantCulture, $"{Open}{_fragments.Count - 1}{Close}");
    }

    /// <summary>Puts the fragments where their marks are; a block's mark stands in a paragraph of its own, which goes.</summary>
    public string PutBack(string html)
    {
        var result = new StringBuilder(html.Length * 2);
        var position = 0;
        for (var open = html.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = html.IndexOf(Open, position))
        {
            var close = html.IndexOf(Close, open);
            var (fragment, isBlock) = _fragments[int.Parse(html.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture)];
            var isAlone = isBlock && html.AsSpan(0, open).EndsWith("<p>") && html.AsSpan(close + 1).StartsWith("</p>");
            result.Append(html, position, open - position - (isAlone ? "<p>".Length : 0)).Append(fragment);
            position = close + 1 + (isAlone ? "</p>".Length : 0);
        }

        return result.Append(html, position, html.Length - position).ToString();
    }
}
