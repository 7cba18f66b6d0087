using Markdig.Renderers;
using Markdig.Renderers.Html;
using RateCards.Docs.Site.Html;

namespace RateCards.Docs.Site.Markdown.Contents;

/// <summary>Writes the page's contents within text.</summary>
internal sealed class ContentInlineRenderer(HtmlContent content) : HtmlObjectRenderer<ContentInline>
{
    protected override void Write(HtmlRenderer renderer, ContentInline inline) => renderer.Write(content.Write(inline.Content));
}
