using System.Buffers;
using System.Text;

namespace RateCards.Docs.Escaping;

/// <summary>Text for HTML and JSX.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create("&<>\"'\n");

    /// <summary>Text between tags, or in a double- or single-quoted attribute; the same escapes serve both, in HTML and in JSX.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Escaped))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                '\'' => result.Append("&#39;"),
                '\n' => result.Append(' '),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }
}
