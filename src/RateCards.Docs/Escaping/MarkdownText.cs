using System.Buffers;
using System.Text;

namespace RateCards.Docs.Escaping;

/// <summary>
/// Text as Markdown that reads as exactly that text, in MDX and in CommonMark alike: backslashes before punctuation that
/// either of them would act on (<c>$</c>, <c>{</c> and <c>&lt;</c> among it), and line ends folded to spaces.
/// </summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>{}$~|");

    /// <summary>Special only where a line begins, or as the first character of a value that may stand there.</summary>
    private static readonly SearchValues<char> SpecialAtStart = SearchValues.Create("#+-=:");

    /// <summary>What may need a backslash somewhere.</summary>
    private static readonly SearchValues<char> Suspicious = SearchValues.Create("\\`*_[]<>{}$~|.)&!");

    public static string Escape(string text)
    {
        var folded = Fold(text);
        if (folded.Length == 0 || (!folded.AsSpan().ContainsAny(Suspicious) && !SpecialAtStart.Contains(folded[0])))
        {
            return HideModuleKeyword(folded);
        }

        var result = new StringBuilder(folded.Length + 8);
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i];
            var needsBackslash = Special.Contains(c)
                || (i == 0 && SpecialAtStart.Contains(c))
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
        if (IsFolded(text))
        {
            return text;
        }

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

    private static bool IsFolded(string text)
    {
        var last = '\0';
        foreach (var c in text)
        {
            if (c > '~' ? char.IsWhiteSpace(c) || char.IsControl(c) || c is >= '\uE000' and <= '\uF8FF' : c < ' ' || (c == ' ' && last == ' '))
            {
                return false;
            }

            last = c;
        }

        return true;
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
