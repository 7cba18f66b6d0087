using System.Text.RegularExpressions;

namespace RateCards.Compiler.Diagnostics;

/// <summary>
/// "Did you mean …?" for the names of what is sold and of its rates. A wrong guess there is another price, so that one is
/// made only where a single slip explains the text and nothing else does.
/// </summary>
internal static class PricedSuggestion
{
    /// <summary>Shorter words are too near to each other: <c>pro</c>, <c>b</c>.</summary>
    private const int FewestLetters = 4;

    /// <summary>
    /// Of an SKU, a model or a currency. Words with digits tell versions and sizes apart (<c>k2p5</c>, <c>k2p6</c>, <c>8b</c>) and must be
    /// as written but for upper case; one of the others may have one slip.
    /// </summary>
    public static string OfName(string written, IEnumerable<string> names) => DidYouMean(names.Where(n => IsSlipOfName(written, n)));

    /// <summary>Of a rate or attribute. Its meter or path may have one slip; its card and SKU must be as written.</summary>
    /// <param name="owner">How many parts of the ids, between dots, say whose it is: card and SKU.</param>
    public static string OfRate(string written, IEnumerable<string> ids, int owner = 2)
    {
        var length = string.Join(".", written.Split('.').Take(owner)).Length + 1;
        return length > written.Length
            ? ""
            : DidYouMean(ids.Where(id => string.CompareOrdinal(id, 0, written, 0, length) == 0 && IsSlip(written.Substring(length), id.Substring(length))));
    }

    private static bool IsSlipOfName(string written, string name)
    {
        var (words, others) = (Words(written), Words(name));
        if (words.Length != others.Length)
        {
            return false;
        }

        var different = Enumerable.Range(0, words.Length).Where(i => !string.Equals(words[i], others[i], StringComparison.OrdinalIgnoreCase)).ToList();
        return different.Count == 0
            || (different is [var at] && others[at].Length >= FewestLetters && !(words[at] + others[at]).Any(char.IsDigit) && IsSlip(words[at], others[at]));
    }

    private static bool IsSlip(string written, string candidate) =>
        string.Equals(written, candidate, StringComparison.OrdinalIgnoreCase) || Suggestion.Distance(written, candidate) == 1;

    private static string[] Words(string id) => Regex.Split(id, "[^A-Za-z0-9]", RegexOptions.CultureInvariant);

    private static string DidYouMean(IEnumerable<string> candidates) =>
        candidates.Distinct(StringComparer.Ordinal).Take(2).ToList() is [var only] ? $" Did you mean '{only}'?" : "";
}
