using System.Globalization;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Units;

/// <summary>
/// "Did you mean …?" for a word that is not a unit. What follows is multiplied by the unit's scale, so that nothing is
/// suggested that may be another scale than the one in mind.
/// </summary>
internal static class UnitSuggestion
{
    /// <summary>Where a prefix stands (<c>k</c>, <c>M</c>, <c>Gi</c>): these letters are never fixed.</summary>
    private const int Prefix = 2;

    /// <summary>Shorter words are too near to each other: <c>GB</c>, <c>GBP</c>, <c>GPU</c>; <c>min</c> and the beginning of a month.</summary>
    private const int FewestLetters = 4;

    /// <summary>What units are made of. There are 160 currencies, so they are described instead of listed.</summary>
    public static string Known(UnitTable units) => $"{string.Join(", ", units.Spellings.Except(Currency.All))}, and currencies by their code of ISO 4217, such as USD and EUR";

    /// <summary>" Did you mean 'Mtok'?", a word on currencies where their sign is written, or nothing.</summary>
    public static string DidYouMean(string word, UnitTable units) =>
        Nearest(word, units) is { } meant ? $" Did you mean '{meant}'?"
        : word.Any(c => char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol) ? " A currency is written as its code, such as USD, EUR or JPY."
        : "";

    /// <summary>
    /// The unit that differs from the word in upper and lower case only, or else by one slip behind its first two letters;
    /// null where there is none, or where there are several of different scales.
    /// </summary>
    public static string? Nearest(string word, UnitTable units)
    {
        var near = units.Spellings.Where(s => string.Equals(s, word, StringComparison.OrdinalIgnoreCase)).ToList();
        if (near.Count == 0)
        {
            near = units.Spellings.Where(s => IsSlip(word, s)).OrderBy(s => s, StringComparer.Ordinal).ToList();
        }

        return near.Select(units.Parse).Distinct().Count() == 1 ? near[0] : null;
    }

    private static bool IsSlip(string word, string spelling) =>
        spelling.TrimEnd('s').Length >= FewestLetters
        && string.CompareOrdinal(word, 0, spelling, 0, Prefix) == 0
        && Suggestion.Distance(word, spelling) == 1;
}
