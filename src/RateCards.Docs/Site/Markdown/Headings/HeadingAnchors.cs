using Markdig.Renderers.Html;
using Markdig.Syntax;
using RateCards.Docs.Content;
using RateCards.Docs.Escaping;
using RateCards.Docs.Media;

namespace RateCards.Docs.Site.Markdown.Headings;

/// <summary>Gives each heading its anchor.</summary>
internal static class HeadingAnchors
{
    /// <summary>Stands for a heading without a word, such as one of mathematics alone.</summary>
    private const string Wordless = "section";

    /// <returns>The headings that contents and search list.</returns>
    public static IReadOnlyList<PageHeading> Set(MarkdownDocument document)
    {
        var anchors = new PlatformAnchors();
        var headings = new List<PageHeading>();
        foreach (var heading in document.Descendants<HeadingBlock>().Where(h => h.Inline is not null))
        {
            var anchor = anchors.Next(PlainInline.Of(heading.Inline!, AsNamed)) is { Length: > 0 } named ? named : anchors.Next(Wordless);
            heading.GetAttributes().Id = anchor;
            if (heading.Level is 2 or 3)
            {
                headings.Add(new PageHeading(heading.Level, anchor, PlainInline.Of(heading.Inline!, PlainContent.Of)));
            }
        }

        return headings;
    }

    /// <summary>What the platform makes an anchor of: mathematics is left out.</summary>
    private static string AsNamed(IContent content) => content is MathContent ? "" : PlainContent.Of(content);
}
