using System.Globalization;
using System.Text.RegularExpressions;

namespace RateCards.Docs.Templates;

/// <summary>Numbers in text for readers.</summary>
internal static partial class ProseNumbers
{
    /// <summary>
    /// Where a text has numbers. Names such as <c>K2.6</c> and <c>B300</c>, the unit words <c>1M tokens</c> and the
    /// number of a list item are none; a sign of money before a template's tag (<c>\0</c>) is one.
    /// </summary>
    public static IEnumerable<Match> In(string text)
    {
        for (var match = Number().Match(text); match.Success; match = match.NextMatch())
        {
            yield return match;
        }
    }

    /// <summary>Whether a number in prose may stand for a number of an expression: 95% for 95 and for 0.95, 32k for 32000.</summary>
    public static bool MayMean(string number, string literal)
    {
        var digits = number.TrimStart('$', '€', '£', ' ').TrimEnd('%', '×', ' ');
        if (digits.Length == 0)
        {
            // A sign of money before a tag.
            return false;
        }

        var suffix = char.ToLowerInvariant(digits[^1]);
        var factor = suffix switch
        {
            'k' => 1_000m,
            'm' => 1_000_000m,
            _ => 1m,
        };
        return decimal.TryParse(literal, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var meant)
            && decimal.TryParse(
                factor > 1 || suffix == 'x' ? digits[..^1] : digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
            && (value * factor == meant || (number[^1] == '%' && value / 100 == meant));
    }

    // In turn: a sign of money before a digit or a tag, but not two of them, which begin mathematics; a date; a number with what
    // sticks to it (80%, 32k, 5×). A number does not begin within a word (K2.6), and the number of a list item is none.
    [GeneratedRegex(@"(?<!\$)[$€£][ ]?(?:\0|\d(?:[\d.,]*\d)?)|(?<![\w.\-/])\d{4}-\d\d-\d\d|(?<![\w.\-/])(?!1[KM]\b)(?!(?<=^[ ]*)\d+\.[ ])\d(?:[\d.,]*\d)?(?:[ ]?[%×]|[A-Za-z]*)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
