using Markdig;
using RateCards.Docs.Content;
using RateCards.Docs.Media;

namespace RateCards.Docs.Site.Markdown.Contents;

/// <summary>What the parsers know of the page that they read.</summary>
internal sealed class SiteContext(IReadOnlyList<IContent> contents) : MarkdownParserContext
{
    /// <summary>The contents that the page's marks stand for.</summary>
    public IReadOnlyList<IContent> Contents => contents;
}
