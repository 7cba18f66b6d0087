using System.Text.RegularExpressions;
using RateCards.Docs.Escaping;
using RateCards.Targets.Data;

namespace RateCards.Docs.Media;

/// <summary>How text is escaped in a Markdown page; MDX and the site's Markdown need the same.</summary>
internal static partial class MarkdownPlaces
{
    /// <param name="text">How running text is escaped.</param>
    public static string Escape(string value, OutputPlace place, Func<string, string> text) => place switch
    {
        OutputPlace.Attribute => HtmlText.Escape(MarkdownText.Fold(value)),
        OutputPlace.JavaScript => new JsonText(MarkdownText.Fold(value)).ToString(),
        OutputPlace.LinkDestination => LinkText.Escape(value),
        // Nothing escapes a backtick within code, and nothing else needs escaping there.
        OutputPlace.Code => MarkdownText.Fold(value).Replace('`', '\''),
        OutputPlace.CodeInTable => Bars().Replace(Escape(value, OutputPlace.Code, text), bar => $"{bar.Groups[1].Value}{(bar.Groups[1].Length % 2 == 1 ? "\\" : "")}\\|"),
        OutputPlace.Mathematics => LatexText.Escape(value),
        _ => text(value),
    };

    /// <summary>A string of JavaScript that stands in Markdown as text: what Markdown acts on is written by its number.</summary>
    public static string HideSigns(string javaScript) =>
        string.Concat(javaScript.Select(c => "[]()!*_`~|&<>$:@.".Contains(c, StringComparison.Ordinal) ? $"\\u{(int)c:x4}" : c.ToString()));

    /// <summary>A bar with the backslashes before it, of which an odd number would take the backslash that the bar gets.</summary>
    [GeneratedRegex(@"(\\*)\|")]
    private static partial Regex Bars();
}
