using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RateCards.Docs.Content;
using RateCards.Docs.Site.Markdown.Contents;
using RateCards.Docs.Site.Markdown.Tags;

namespace RateCards.Docs.Site.Markdown;

/// <summary>
/// Lifts what cannot stand in a paragraph out of it: components, tables, calculators, formulas on lines of their own. The
/// text before and after them makes paragraphs of its own.
/// </summary>
internal static class BlockLifter
{
    public static void Lift(ContainerBlock container)
    {
        if (container.Any(IsToBeSplit))
        {
            var children = container.ToList();
            container.Clear();
            foreach (var child in children.SelectMany(c => IsToBeSplit(c) ? Split((ParagraphBlock)c) : [c]))
            {
                container.Add(child);
            }
        }

        foreach (var child in container.OfType<ContainerBlock>())
        {
            Lift(child);
        }
    }

    /// <summary>Headings, which are one line, with something in them that would have to be lifted out.</summary>
    public static IEnumerable<HeadingBlock> HeadingsWithBlocks(MarkdownDocument document) =>
        document.Descendants<HeadingBlock>().Where(h => h.Inline?.Descendants<ContentInline>().Any(IsBlock) == true);

    private static bool IsToBeSplit(Block block) => block is ParagraphBlock { Inline: { } text } && text.Any(IsBlock);

    private static bool IsBlock(Inline inline) => inline is TagInline { Tag.IsComponent: true } or ContentInline { Content: Table or CalculatorContent or CodeContent or MathContent { IsDisplay: true } };

    private static IEnumerable<Block> Split(ParagraphBlock paragraph)
    {
        var text = new List<Inline>();
        foreach (var inline in paragraph.Inline!.ToList())
        {
            inline.Remove();
            if (!IsBlock(inline))
            {
                text.Add(inline);
                continue;
            }

            if (Paragraph(paragraph, text) is { } before)
            {
                yield return before;
            }

            text = [];
            yield return inline is TagInline tag
                ? new TagBlock([tag.Tag]) { Span = tag.Span, Line = tag.Line }
                : new ContentBlock(((ContentInline)inline).Content) { Span = inline.Span, Line = inline.Line };
        }

        if (Paragraph(paragraph, text) is { } after)
        {
            yield return after;
        }
    }

    /// <summary>A part of a paragraph; null where it is empty.</summary>
    private static ParagraphBlock? Paragraph(ParagraphBlock whole, List<Inline> text)
    {
        var first = text.FindIndex(i => !IsSpace(i));
        if (first < 0)
        {
            return null;
        }

        var inlines = new ContainerInline();
        foreach (var inline in text[first..(text.FindLastIndex(i => !IsSpace(i)) + 1)])
        {
            inlines.AppendChild(inline);
        }

        return new ParagraphBlock { Inline = inlines, Span = whole.Span, Line = whole.Line };
    }

    private static bool IsSpace(Inline inline) => inline is LineBreakInline || (inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace());
}
