using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace RateCards.Docs.Templates;

/// <summary>Numbers in text for readers.</summary>
internal static partial class NumberText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("0123456789\0");

    /// <summary>
    /// Where a text has numbers. Names such as <c>K2.6</c> and <c>B300</c>, the unit words <c>1M tokens</c> and the
    /// number of a list item are none; a sign of money before a template's tag (<c>\0</c>) is one.
    /// </summary>
    public static IEnumerable<(int Offset, int Length)> In(string text)
    {
        if (text.AsSpan().IndexOfAny(Marks) < 0)
        {
            return [];
        }

        return Number().Matches(text).Select(m => (m.Index, m.Length));
    }

    /// <summary>What a number may mean: 95% is 95 and 0.95, 32k is 32,000. Empty where it has no meaning as a number.</summary>
    public static IReadOnlyList<decimal> ValuesOf(string number)
    {
        var digits = number.TrimStart('$', '€', '£', ' ').TrimEnd('%', '×', ' ');
        var suffix = digits.Length > 0 ? char.ToLowerInvariant(digits[^1]) : '\0';
        var factor = suffix switch
        {
            'k' => 1_000m,
            'm' => 1_000_000m,
            _ => 1m,
        };
        var isNumber = decimal.TryParse(
            factor == 1 && suffix != 'x' ? digits : digits[..^1], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value);
        return !isNumber ? [] : number[^1] == '%' ? [value, value / 100] : [value * factor];
    }

    // In turn: a sign of money before a digit or a tag, but not two of them, which begin mathematics; a date; a number with what
    // sticks to it (80%, 32k, 5×). A number does not begin within a word (K2.6), and the number of a list item is none.
    [GeneratedRegex(@"(?<!\$)[$€£][ ]?(?:\0|\d(?:[\d.,]*\d)?)|(?<![\w.\-/])\d{4}-\d\d-\d\d|(?<![\w.\-/])(?!1[KM]\b)(?!(?<=^[ ]*)\d+\.[ ])\d(?:[\d.,]*\d)?(?:[ ]?[%×]|[A-Za-z]*)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
