using Markdig.Renderers;
using RateCards.Docs.Site.Html;

namespace RateCards.Docs.Site.Markdown;

/// <summary>Writes the tree of one page as HTML.</summary>
internal sealed class SiteRenderer(TextWriter writer, HtmlContent content, PageLinks links) : HtmlRenderer(writer)
{
    public HtmlContent Content => content;

    public PageLinks Links => links;
}
