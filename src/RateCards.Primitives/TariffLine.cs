using System.Globalization;

namespace RateCards.Primitives;

/// <summary>What one meter charges.</summary>
/// <param name="Positions">Where what it counts stands among the counts of a request; <see cref="Itself"/> for the request, where it is not counted there.</param>
/// <param name="UnitsPerPrice">How many counted units a price is for.</param>
/// <param name="Package">How many units are charged together.</param>
/// <param name="Decides">Its count is part of what finds the step of every line.</param>
internal sealed record TariffLine(int[] Positions, double UnitsPerPrice, double Package, bool Decides, TariffStep[] Steps)
{
    /// <summary>Stands for the request itself, which counts once where nobody says how often.</summary>
    public const int Itself = -1;

    public double CountIn(ReadOnlySpan<double> counts)
    {
        var sum = 0.0;
        foreach (var position in Positions)
        {
            sum += position == Itself ? 1 : counts[position];
        }

        return sum;
    }

    /// <summary>The step of which all units have the price.</summary>
    public TariffStep StepAt(double count)
    {
        var i = Steps.Length - 1;
        while (i > 0 && !Steps[i].IsReachedBy(count))
        {
            i--;
        }

        return Steps[i];
    }
}

/// <summary>The price from a count on.</summary>
/// <param name="Key">The rate's id within its SKU.</param>
/// <param name="Missing">The word that stands for no amount; null where there is one.</param>
internal sealed record TariffStep(string Key, double From, bool IsInclusive, double Amount, string? Missing)
{
    public bool IsReachedBy(double count) => IsInclusive ? count >= From : count > From;

    /// <summary>The greatest count that is below the step.</summary>
    public double Above => IsInclusive ? Math.BitDecrement(From) : From;

    /// <summary>Units that are below the step.</summary>
    public double UnitsBefore => IsInclusive ? From - 1 : From;

    /// <summary>Reads <c>input.above-200000 &gt;200000 2.50</c>.</summary>
    public static TariffStep Read(string text)
    {
        var fields = text.Split(' ', 3);
        var (bound, words) = (fields[1], fields[2]);
        var isAmount = double.TryParse(words, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount);
        return new TariffStep(
            fields[0], double.Parse(bound.TrimStart('>', '='), CultureInfo.InvariantCulture), bound[0] == '=', amount, isAmount || words == "free" ? null : words);
    }
}
