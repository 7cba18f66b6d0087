using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RateCards.Docs.Content;
using RateCards.Docs.Media;
using RateCards.Docs.Site.Markdown.Contents;

namespace RateCards.Docs.Site.Markdown.Headings;

/// <summary>The text of inlines without their markup.</summary>
internal static class PlainInline
{
    /// <param name="ofContent">What is left of the page's contents.</param>
    public static string Of(ContainerInline inlines, Func<IContent, string> ofContent)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines.Descendants())
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.ContentSpan),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                AutolinkInline link => text.Append(link.Url),
                ContentInline content => text.Append(ofContent(content.Content)),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
        }

        return text.ToString().Trim();
    }
}
