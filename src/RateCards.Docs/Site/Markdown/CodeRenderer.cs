using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace RateCards.Docs.Site.Markdown;

/// <summary>Writes code within text. A long name breaks after its parts, and nowhere else.</summary>
internal sealed class CodeRenderer : HtmlObjectRenderer<CodeInline>
{
    /// <summary>Characters of a name that fits into a line of a phone.</summary>
    private const int LongestWhole = 19;

    protected override void Write(HtmlRenderer renderer, CodeInline code)
    {
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteEscape(code.Content);
            return;
        }

        renderer.Write("<code>");
        var rest = code.ContentSpan;
        while (code.ContentSpan.Length > LongestWhole && rest.IndexOfAny('/', '_') is var end and >= 0)
        {
            renderer.WriteEscape(rest[..(end + 1)]);
            renderer.Write("<wbr>");
            rest = rest[(end + 1)..];
        }

        renderer.WriteEscape(rest);
        renderer.Write("</code>");
    }
}
