using Markdig.Renderers;
using Markdig.Renderers.Html;
using RateCards.Docs.Site.Html;

namespace RateCards.Docs.Site.Markdown.Tags;

/// <summary>Writes components and elements with what they hold.</summary>
internal sealed class ElementRenderer(PageLinks links) : HtmlObjectRenderer<ElementBlock>
{
    protected override void Write(HtmlRenderer renderer, ElementBlock element)
    {
        var (open, close) = Tags(element.Tag, links);
        var isWhole = element.Tag.Kind == TagKind.Whole;
        renderer.EnsureLine();
        renderer.Write(open).Write(isWhole ? close : "").WriteLine();
        if (isWhole)
        {
            return;
        }

        // A list without empty lines has no paragraphs, but the component in it has.
        var isImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(element);
        renderer.ImplicitParagraph = isImplicit;
        renderer.EnsureLine();
        renderer.Write(close).WriteLine();
    }

    public static (string Open, string Close) Tags(Tag tag, PageLinks links) => tag.IsComponent ? Components.Write(tag, links) : HtmlElements.Write(tag, links);
}
