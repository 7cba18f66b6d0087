using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace RateCards.Docs.Site.Markdown.Tags;

/// <summary>Tags within text.</summary>
internal sealed class TagInlineParser : InlineParser
{
    public TagInlineParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (TagScanner.Read(slice.AsSpan()) is not { } tag)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new TagInline(tag) { Span = new SourceSpan(start, start + tag.Text.Length - 1), Line = line, Column = column };
        slice.Start += tag.Text.Length;
        return true;
    }
}
