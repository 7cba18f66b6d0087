using System.Globalization;

namespace RateCards.Primitives;

/// <summary>What one meter charges.</summary>
/// <param name="Counts">What is counted with it.</param>
/// <param name="UnitsPerPrice">How many counted units a price is for.</param>
/// <param name="Package">How many units are charged together.</param>
/// <param name="Decides">Its count is part of what finds the step of every line.</param>
internal sealed record TariffLine(string[] Counts, double UnitsPerPrice, double Package, bool Decides, TariffStep[] Steps)
{
    public bool Takes(string what) => Array.IndexOf(Counts, what) >= 0;
}

/// <summary>The price from a count on.</summary>
/// <param name="Key">The rate's id within its SKU.</param>
/// <param name="Missing">The word that stands for no amount; null where there is one.</param>
internal sealed record TariffStep(string Key, double From, bool IsInclusive, bool IsLowest, double Amount, string? Missing)
{
    public bool IsReachedBy(double count) => IsLowest || (IsInclusive ? count >= From : count > From);

    /// <summary>Units that are below the step.</summary>
    public double UnitsBefore => IsInclusive ? From - 1 : From;

    /// <summary>Reads <c>input.above-200000 &gt;200000 2.50</c>.</summary>
    public static TariffStep Read(string text)
    {
        var fields = text.Split(' ', 3);
        var (bound, words) = (fields[1], fields[2]);
        var isAmount = double.TryParse(words, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount);
        return new TariffStep(
            fields[0], double.Parse(bound.TrimStart('>', '='), CultureInfo.InvariantCulture), bound[0] == '=', bound == "0",
            amount, isAmount || words == "free" ? null : words);
    }
}
