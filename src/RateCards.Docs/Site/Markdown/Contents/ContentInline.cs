using Markdig.Syntax.Inlines;
using RateCards.Docs.Content;
using RateCards.Docs.Media;

namespace RateCards.Docs.Site.Markdown.Contents;

/// <summary>Content of the page within text.</summary>
internal sealed class ContentInline(IContent content) : LeafInline
{
    public IContent Content => content;
}
