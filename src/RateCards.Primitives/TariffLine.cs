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

    /// <summary>Lines with the amounts of a tariff, a text for each step.</summary>
    public static TariffLine[] WithAmounts(TariffLine[] lines, ReadOnlySpan<string> amounts)
    {
        var result = new TariffLine[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var steps = lines[i].Steps;
            result[i] = lines[i] with { Steps = new TariffStep[steps.Length] };
            for (var j = 0; j < steps.Length; j++)
            {
                result[i].Steps[j] = steps[j].WithAmount(amounts[j]);
            }

            amounts = amounts[steps.Length..];
        }

        return result;
    }

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

    /// <summary>Reads <c>&gt;200000</c>; the amount is another text.</summary>
    public static TariffStep Read(string key, string bound) =>
        new(key, double.Parse(bound.TrimStart('>', '='), CultureInfo.InvariantCulture), bound[0] == '=', 0, null);

    /// <summary>The step with an amount, or with the word that stands for none.</summary>
    public TariffStep WithAmount(string words) =>
        double.TryParse(words, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) || words == "free"
            ? this with { Amount = amount }
            : this with { Missing = words };
}
