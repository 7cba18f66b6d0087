using Markdig.Renderers;
using Markdig.Renderers.Html;
using RateCards.Docs.Site.Html;

namespace RateCards.Docs.Site.Markdown.Contents;

/// <summary>Writes the page's contents that stand for themselves.</summary>
internal sealed class ContentBlockRenderer(HtmlContent content) : HtmlObjectRenderer<ContentBlock>
{
    protected override void Write(HtmlRenderer renderer, ContentBlock block)
    {
        renderer.EnsureLine();
        // As it is, and not once more through the renderer's own buffer.
        renderer.Writer.Write(content.Write(block.Content));
        renderer.WriteLine();
    }
}
