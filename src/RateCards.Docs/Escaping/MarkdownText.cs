using System.Text;

namespace RateCards.Docs.Escaping;

/// <summary>
/// Text as Markdown that reads as exactly that text, in MDX and in CommonMark alike: backslashes before punctuation that
/// either of them would act on (<c>$</c>, <c>{</c> and <c>&lt;</c> among it), and line ends folded to spaces.
/// </summary>
public static class MarkdownText
{
    private const string Special = "\\`*_[]<>{}$~|";

    /// <summary>Special only where a line begins, or as the first character of a value that may stand there.</summary>
    private const string SpecialAtStart = "#+-=:";

    public static string Escape(string text)
    {
        var folded = Fold(text);
        var result = new StringBuilder(folded.Length + 8);
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i];
            var needsBackslash = Special.Contains(c, StringComparison.Ordinal)
                || (i == 0 && SpecialAtStart.Contains(c, StringComparison.Ordinal))
                || (c is '.' or ')' && i > 0 && IsListNumber(folded.AsSpan(0, i)) && (i + 1 == folded.Length || folded[i + 1] == ' '))
                || (c == '&' && IsEntityStart(folded.AsSpan(i + 1)))
                || (c == '!' && i + 1 < folded.Length && folded[i + 1] == '[');
            if (needsBackslash)
            {
                result.Append('\\');
            }

            result.Append(c);
        }

        return HideModuleKeyword(result.ToString());
    }

    /// <summary>Runs of white space to one space; the characters that mark fragments of the site are dropped.</summary>
    internal static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (result.Length == 0 || result[^1] != ' ')
                {
                    result.Append(' ');
                }
            }
            else if (c is < '\uE000' or > '\uF8FF')
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }

    private static bool IsListNumber(ReadOnlySpan<char> text) => text.Length <= 9 && text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsEntityStart(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(';');
        return end > 0 && rest[..end].ToString().All(c => c == '#' || char.IsAsciiLetterOrDigit(c));
    }

    /// <summary>A line that begins with <c>import</c> or <c>export</c> is JavaScript to MDX.</summary>
    private static string HideModuleKeyword(string text) =>
        text.StartsWith("import ", StringComparison.Ordinal) || text.StartsWith("export ", StringComparison.Ordinal) || text is "import" or "export"
            ? $"&#{(int)text[0]};{text[1..]}"
            : text;
}
