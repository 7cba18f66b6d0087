using Markdig.Syntax.Inlines;

namespace RateCards.Docs.Site.Markdown.Tags;

/// <summary>A tag within text.</summary>
internal sealed class TagInline(Tag tag) : LeafInline
{
    public Tag Tag => tag;
}
