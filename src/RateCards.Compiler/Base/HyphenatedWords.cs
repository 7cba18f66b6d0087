using System.Text;

namespace RateCards.Compiler.Base;

/// <summary>What different spellings of a name have in common: small letters and digits, with one hyphen for all that stands between.</summary>
internal static class HyphenatedWords
{
    /// <summary><c>Claude 3.5 Haiku</c> and <c>claude-3-5-haiku</c> are both the second; nothing where there is no letter and no digit.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                words.Append(char.ToLowerInvariant(c));
            }
            else if (words.Length > 0 && words[words.Length - 1] != '-')
            {
                words.Append('-');
            }
        }

        return words.ToString().TrimEnd('-');
    }
}
