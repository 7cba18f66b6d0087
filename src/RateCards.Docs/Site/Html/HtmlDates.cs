using System.Text;
using System.Text.RegularExpressions;
using RateCards.Docs.Escaping;

namespace RateCards.Docs.Site.Html;

/// <summary>The dates in a page's text are marked as such, which also keeps each on one line.</summary>
internal static partial class HtmlDates
{
    /// <summary>Where dates stand in a text that is not escaped yet.</summary>
    public static Regex.ValueMatchEnumerator In(ReadOnlySpan<char> text) => Date().EnumerateMatches(text);

    /// <summary>A date as HTML.</summary>
    public static string Mark(ReadOnlySpan<char> date) => $"<time datetime=\"{date}\">{date}</time>";

    /// <summary>Text between tags: escaped, its dates marked.</summary>
    public static string Escape(string text)
    {
        // Every cell asks.
        if (!text.Contains('-', StringComparison.Ordinal))
        {
            return HtmlText.Escape(text);
        }

        var html = new StringBuilder(text.Length + 16);
        var position = 0;
        foreach (var date in In(text))
        {
            html.Append(HtmlText.Escape(text[position..date.Index])).Append(Mark(text.AsSpan(date.Index, date.Length)));
            position = date.Index + date.Length;
        }

        return html.Append(HtmlText.Escape(text[position..])).ToString();
    }

    [GeneratedRegex(@"(?<![\w.-])\d{4}-\d{2}-\d{2}(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
