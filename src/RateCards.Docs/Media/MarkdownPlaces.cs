using RateCards.Docs.Escaping;
using RateCards.Targets.Data;

namespace RateCards.Docs.Media;

/// <summary>How text is escaped in a Markdown page; MDX and the site's Markdown need the same.</summary>
internal static class MarkdownPlaces
{
    public static string Escape(string value, OutputPlace place) => place switch
    {
        OutputPlace.Attribute => HtmlText.Escape(MarkdownText.Fold(value)),
        OutputPlace.JavaScript => new JsonText(MarkdownText.Fold(value)).ToString(),
        OutputPlace.LinkDestination => LinkText.Escape(value),
        // Nothing escapes a backtick within code, and nothing else needs escaping there.
        OutputPlace.Code => MarkdownText.Fold(value).Replace('`', '\''),
        OutputPlace.Mathematics => LatexText.Escape(value),
        _ => MarkdownText.Escape(value),
    };
}
