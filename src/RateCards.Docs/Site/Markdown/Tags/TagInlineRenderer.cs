using Markdig.Renderers;
using Markdig.Renderers.Html;
using RateCards.Docs.Site.Html;

namespace RateCards.Docs.Site.Markdown.Tags;

/// <summary>Writes tags within text.</summary>
internal sealed class TagInlineRenderer(PageLinks links) : HtmlObjectRenderer<TagInline>
{
    protected override void Write(HtmlRenderer renderer, TagInline inline)
    {
        var (open, close) = ElementRenderer.Tags(inline.Tag, links);
        renderer.Write(inline.Tag.Kind == TagKind.Closes ? "" : open).Write(inline.Tag.Kind == TagKind.Opens ? "" : close);
    }
}
