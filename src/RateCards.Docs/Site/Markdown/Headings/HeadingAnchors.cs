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
        var words = new List<string>();
        foreach (var block in document.Descendants<LeafBlock>().Where(b => b.Inline is not null))
        {
            if (block is not HeadingBlock heading)
            {
                words.AddRange(PlainInline.Of(block.Inline!, AsRead).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                continue;
            }

            EndSection();
            var anchor = anchors.Next(PlainInline.Of(heading.Inline!, AsNamed)) is { Length: > 0 } named ? named : anchors.Next(Wordless);
            heading.GetAttributes().Id = anchor;
            if (heading.Level is 2 or 3)
            {
                headings.Add(new PageHeading(heading.Level, anchor, PlainInline.Of(heading.Inline!, PlainContent.Of)));
            }
        }

        EndSection();
        return headings;

        void EndSection()
        {
            if (headings.Count > 0)
            {
                headings[^1] = headings[^1] with { Prose = Joined(headings[^1].Prose.Split(' ').Concat(words)) };
            }

            words.Clear();
        }
    }

    private static string Joined(IEnumerable<string> words) => string.Join(' ', words.Distinct(StringComparer.OrdinalIgnoreCase).Where(w => w.Length > 0));

    private static string AsRead(IContent content) => content is Table or CalculatorContent ? "" : PlainContent.Of(content);

    /// <summary>What the platform makes an anchor of: mathematics is left out.</summary>
    private static string AsNamed(IContent content) => content is MathContent ? "" : PlainContent.Of(content);
}
