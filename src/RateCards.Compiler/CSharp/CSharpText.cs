using System.Globalization;
using System.Text;

namespace RateCards.Compiler.CSharp;

/// <summary>Text of cards in C# source: whatever a label or note says, it stays within its comment or string.</summary>
internal static class CSharpText
{
    /// <summary>Text for a documentation comment: one line, no markup.</summary>
    public static string Comment(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            _ = c switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                _ when IsLineEndOrControl(c) => result.Append(' '),
                _ when IsLoneSurrogate(text, i) || c is '\uFFFE' or '\uFFFF' => result.Append('\uFFFD'),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }

    /// <summary>Text for a line of a verbatim string.</summary>
    public static string VerbatimLine(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            _ = c == '"' ? result.Append("\"\"") : IsLineEndOrControl(c) ? result.Append(' ') : result.Append(IsLoneSurrogate(text, i) ? '\uFFFD' : c);
        }

        return result.ToString();
    }

    /// <summary>A string literal with the quotes around it.</summary>
    public static string Literal(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            _ = c is '"' or '\\' ? result.Append('\\').Append(c)
                : IsLineEndOrControl(c) || IsLoneSurrogate(text, i) ? result.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture))
                : result.Append(c);
        }

        return result.Append('"').ToString();
    }

    /// <summary>Whether it can stand anywhere as it is, as most texts of a card do.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= ' ' and < '"') or (> '"' and < '&') or (> '&' and < '<') or '=' or (> '>' and <= '~')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>C# ends a line at more characters than most languages do, and XML knows no controls.</summary>
    private static bool IsLineEndOrControl(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    private static bool IsLoneSurrogate(string text, int i) =>
        (char.IsHighSurrogate(text[i]) && !(i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])))
        || (char.IsLowSurrogate(text[i]) && !(i > 0 && char.IsHighSurrogate(text[i - 1])));
}
