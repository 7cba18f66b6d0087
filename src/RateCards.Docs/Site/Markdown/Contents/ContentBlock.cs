using Markdig.Syntax;
using RateCards.Docs.Content;
using RateCards.Docs.Media;

namespace RateCards.Docs.Site.Markdown.Contents;

/// <summary>Content of the page that stands for itself: a table, a calculator, a formula on a line of its own.</summary>
internal sealed class ContentBlock(IContent content) : LeafBlock(null)
{
    public IContent Content => content;
}
