using System.Globalization;
using System.Text;

namespace RateCards.Compiler.Base;

/// <summary>Text that shows all that is in it: nothing hidden, nothing that a terminal or a browser would act on.</summary>
internal static class VisibleText
{
    /// <summary>The text with hidden characters written as their code. Tabs and line ends stay.</summary>
    public static string Of(string text)
    {
        var first = FirstHidden(text);
        if (first < 0)
        {
            return text;
        }

        var result = new StringBuilder(text, 0, first, text.Length + 16);
        for (var i = first; i < text.Length; i++)
        {
            var code = HiddenCharacters.CodeAt(text, i);
            var length = code > char.MaxValue ? 2 : 1;
            _ = HiddenCharacters.Contain(code) ? result.Append("U+").Append(code.ToString("X4", CultureInfo.InvariantCulture)) : result.Append(text, i, length);
            i += length - 1;
        }

        return result.ToString();
    }

    /// <summary>The same in one line: each line end is a space.</summary>
    public static string InLine(string text) => Of(text).Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ');

    private static int FirstHidden(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not (>= ' ' and <= '~') && HiddenCharacters.Contain(HiddenCharacters.CodeAt(text, i)))
            {
                return i;
            }

            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        return -1;
    }
}
