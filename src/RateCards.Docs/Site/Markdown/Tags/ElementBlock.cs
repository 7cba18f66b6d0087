using Markdig.Syntax;

namespace RateCards.Docs.Site.Markdown.Tags;

/// <summary>A component, or an element of HTML, with the blocks between its tags.</summary>
internal sealed class ElementBlock(Tag tag) : ContainerBlock(null)
{
    /// <summary>The tag that opens it.</summary>
    public Tag Tag => tag;
}
