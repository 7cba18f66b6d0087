using Markdig.Parsers;
using Markdig.Syntax;

namespace RateCards.Docs.Site.Markdown.Tags;

/// <summary>Tags that stand as blocks, until <see cref="ElementTree"/> makes elements of them.</summary>
internal sealed class TagBlock(IReadOnlyList<Tag> tags, BlockParser? parser = null) : LeafBlock(parser)
{
    public IReadOnlyList<Tag> Tags => tags;
}
