using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using RateCards.Docs.Site.Html;

namespace RateCards.Docs.Site.Markdown;

/// <summary>Writes text with its dates marked.</summary>
internal sealed class TextRenderer : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        // The text of an image stands in an attribute.
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteEscape(text);
            return;
        }

        var position = 0;
        foreach (var date in HtmlDates.In(text))
        {
            renderer.WriteEscape(text[position..date.Index]);
            renderer.Write(HtmlDates.Mark(text.Slice(date.Index, date.Length)));
            position = date.Index + date.Length;
        }

        renderer.WriteEscape(text[position..]);
    }
}
