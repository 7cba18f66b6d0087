using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using RateCards.Docs.Media;

namespace RateCards.Docs.Site.Markdown.Contents;

/// <summary>Turns the marks of a page's contents into nodes.</summary>
internal sealed class ContentInlineParser : InlineParser
{
    public ContentInlineParser() => OpeningCharacters = [ContentMark.Open];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var contents = ((SiteContext)processor.Context!).Contents;
        if (!ContentMark.TryRead(slice.AsSpan(), out var number, out var length) || number >= contents.Count)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new ContentInline(contents[number]) { Span = new SourceSpan(start, start + length - 1), Line = line, Column = column };
        slice.Start += length;
        return true;
    }
}
