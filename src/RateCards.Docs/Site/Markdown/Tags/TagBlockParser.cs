using Markdig.Parsers;
using Markdig.Syntax;

namespace RateCards.Docs.Site.Markdown.Tags;

/// <summary>A line of nothing but tags. As in MDX, it ends the paragraph above it, and what stands between tags is Markdown.</summary>
internal sealed class TagBlockParser : BlockParser
{
    public TagBlockParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || TagScanner.ReadLine(processor.Line.AsSpan()) is not { } tags)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new TagBlock(tags, this) { Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) });
        return BlockState.BreakDiscard;
    }
}
