using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace RateCards.Docs.Escaping;

/// <summary>
/// The anchors that the documentation platform (Mintlify) gives to the headings of a page, so that a link to a heading
/// leads there in both. The time that one takes does not grow with the number of headings.
/// </summary>
internal sealed partial class PlatformAnchors
{
    /// <summary>Characters that separate words: those that addresses take as they are, except what words are made of.</summary>
    private const string Separators = "-.!~*'()";

    private const string Dropped = "?,;:\"[]{}";

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <param name="title">A heading's text.</param>
    /// <returns>Its anchor, which no earlier heading has; empty where the text has no word.</returns>
    public string Next(string title)
    {
        var anchor = WordsOf(title);
        return anchor.Length == 0 ? "" : Untaken(WithoutPunctuation(Numbered(anchor)));
    }

    private static string WordsOf(string title)
    {
        var words = new StringBuilder(title.Length);
        foreach (var c in title.ToLowerInvariant())
        {
            words.Append(char.IsWhiteSpace(c) || Separators.Contains(c, StringComparison.Ordinal) ? '-' : c);
        }

        return RunOfSeparators().Replace(Contraction().Replace(words.ToString(), "$1$2"), "-").Trim('-');
    }

    /// <summary>Equal anchors are numbered, and so are those that end in a number where what is before it has been numbered.</summary>
    private string Numbered(string anchor)
    {
        var count = _counts[anchor] = _counts.GetValueOrDefault(anchor) + 1;
        return count > 1 || _counts.GetValueOrDefault(Numbers().Replace(anchor, "")) > 2 ? With(anchor, count) : anchor;
    }

    private string Untaken(string anchor)
    {
        var untaken = anchor;
        while (!_taken.TryAdd(untaken, 1))
        {
            untaken = With(anchor, ++_taken[anchor]);
        }

        return untaken;
    }

    private static string WithoutPunctuation(string anchor)
    {
        var kept = new StringBuilder(anchor.Length);
        foreach (var rune in anchor.EnumerateRunes().Where(r => !IsEmoji(r) && !(r.IsBmp && Dropped.Contains((char)r.Value, StringComparison.Ordinal))))
        {
            kept.Append(rune);
        }

        return kept.ToString();
    }

    /// <summary>Pictures and what joins them: the blocks that hold them, for .NET does not know the property.</summary>
    private static bool IsEmoji(Rune rune) => rune.Value is (>= 0x1F000 and < 0x20000) or (>= 0x2600 and <= 0x27BF) or 0x200D or 0xFE0E or 0xFE0F;

    private static string With(string anchor, int number) => string.Create(CultureInfo.InvariantCulture, $"{anchor}-{number}");

    /// <summary>"what-s" is what "what's" has become.</summary>
    [GeneratedRegex("([^-_])-+([ts])(?=-|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Contraction();

    [GeneratedRegex("-{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex RunOfSeparators();

    [GeneratedRegex("(?:-[0-9]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
