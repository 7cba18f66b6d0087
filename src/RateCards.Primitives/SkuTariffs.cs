using System.Collections.Immutable;

namespace RateCards.Primitives;

/// <summary>What requests to one SKU cost, at any moment and however they are served.</summary>
public sealed class SkuTariffs
{
    private const string Request = "request";

    private readonly CardTariffs _card;
    private readonly string _label;
    private readonly DateOnly _retired;
    private readonly Dictionary<long, List<(DateOnly Since, DateOnly Until, List<TariffLine> Lines)>> _tariffs = [];

    internal SkuTariffs(CardTariffs card, string key, string label, DateOnly retired) => (_card, Key, _label, _retired) = (card, key, label, retired);

    /// <summary><c>tinker.kimi-k2p6</c>.</summary>
    public string Id => $"{_card.Id}.{Key}";

    internal string Key { get; }

    /// <summary>The price of a request. Where there is one, nothing is allocated.</summary>
    /// <param name="at">The moment, from which the rates in force and the hours follow.</param>
    /// <param name="counts">What was counted, none of it a part of another.</param>
    /// <param name="choices">Values of the card's axes; what is left out has its default.</param>
    /// <returns>The price in the card's currency, or why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is no number from 0 on.</exception>
    public RequestTotal Price(DateTimeOffset at, ReadOnlySpan<Counted> counts, ReadOnlySpan<AxisChoice> choices = default) => Price(at, counts, choices, null);

    internal void Add(string[] values, DateOnly since, DateOnly until, List<TariffLine> lines)
    {
        var index = _card.IndexOf(values);
        if (!_tariffs.TryGetValue(index, out var tariffs))
        {
            _tariffs[index] = tariffs = [];
        }

        tariffs.Add((since, until, lines));
    }

    /// <param name="charges">Takes what is charged, where somebody asks for that.</param>
    internal RequestTotal Price(DateTimeOffset at, ReadOnlySpan<Counted> counts, ReadOnlySpan<AxisChoice> choices, ImmutableArray<RequestCharge>.Builder? charges)
    {
        foreach (var counted in counts)
        {
            if (!(counted.Number >= 0 && counted.Number < double.PositiveInfinity))
            {
                throw new ArgumentOutOfRangeException(nameof(counts), counted.Number, $"The count of {counted.What} is no number from 0 on.");
            }
        }

        var utc = at.UtcDateTime;
        var day = DateOnly.FromDateTime(utc);
        if (_retired <= day)
        {
            return new(_card.Currency, $"{_label} cannot be bought since {_retired:yyyy-MM-dd}.");
        }

        if (_card.IndexOf(choices, utc, out var missing) is not { } index)
        {
            return new(_card.Currency, missing!);
        }

        if (LinesOf(index, day) is not { } lines)
        {
            return new(_card.Currency, NotPriced(choices, utc, day));
        }

        var total = 0.0;
        missing = Charge(lines, counts, ref total, charges);
        return missing is null ? new(_card.Currency, total) : new(_card.Currency, missing);
    }

    private List<TariffLine>? LinesOf(long index, DateOnly day)
    {
        if (_tariffs.TryGetValue(index, out var tariffs))
        {
            for (var i = tariffs.Count - 1; i >= 0; i--)
            {
                if (tariffs[i].Since <= day && day < tariffs[i].Until)
                {
                    return tariffs[i].Lines;
                }
            }
        }

        return null;
    }

    private string NotPriced(ReadOnlySpan<AxisChoice> choices, DateTime utc, DateOnly day)
    {
        var where = new List<string>();
        foreach (var axis in _card.Axes)
        {
            where.Add($"{axis.Id} {axis.Values[axis.IndexOf(choices, utc)]}");
        }

        return $"Nothing is priced{(where.Count > 0 ? " at " : "")}{string.Join(", ", where)} on {day:yyyy-MM-dd}.";
    }

    /// <summary>Adds what the counts are charged; gives the reason where something has no price.</summary>
    private string? Charge(List<TariffLine> lines, ReadOnlySpan<Counted> counts, ref double total, ImmutableArray<RequestCharge>.Builder? charges)
    {
        // The request itself is counted once where nothing else is said, for cards that charge for it.
        var countsItself = true;
        foreach (var counted in counts)
        {
            countsItself &= counted.What != Request;
            if (counted.Number != 0 && !IsCharged(lines, counted.What))
            {
                return $"Nothing on the card charges for {counted.What}.";
            }
        }

        var deciding = 0.0;
        foreach (var line in lines)
        {
            deciding += line.Decides ? CountOf(line, counts, countsItself) : 0;
        }

        foreach (var line in lines)
        {
            var count = CountOf(line, counts, countsItself);
            for (var i = line.Steps.Length - 1; count > 0 && i >= 0 && !_card.IsGraduated; i--)
            {
                if (line.Steps[i].IsReachedBy(_card.HasDeciding ? deciding : count))
                {
                    if (Add(line, line.Steps[i], count, ref total, charges) is { } missing)
                    {
                        return missing;
                    }

                    break;
                }
            }

            for (var i = 0; i < line.Steps.Length && _card.IsGraduated; i++)
            {
                var end = i + 1 < line.Steps.Length ? Math.Min(count, line.Steps[i + 1].UnitsBefore) : count;
                if (end > line.Steps[i].UnitsBefore && Add(line, line.Steps[i], end - line.Steps[i].UnitsBefore, ref total, charges) is { } missing)
                {
                    return missing;
                }
            }
        }

        return null;
    }

    private string? Add(TariffLine line, TariffStep step, double count, ref double total, ImmutableArray<RequestCharge>.Builder? charges)
    {
        if (step.Missing is { } word)
        {
            return $"'{Id}.{step.Key}' is {word}.";
        }

        var units = line.Package > 1 ? Math.Ceiling(count / line.Package) * line.Package : count;
        var amount = units * step.Amount / line.UnitsPerPrice;
        total += amount;
        charges?.Add(new RequestCharge($"{Id}.{step.Key}", units, amount));
        return null;
    }

    private static bool IsCharged(List<TariffLine> lines, string what)
    {
        foreach (var line in lines)
        {
            if (line.Takes(what))
            {
                return true;
            }
        }

        return false;
    }

    private static double CountOf(TariffLine line, ReadOnlySpan<Counted> counts, bool countsItself)
    {
        var sum = 0.0;
        foreach (var counted in counts)
        {
            if (line.Takes(counted.What))
            {
                sum += counted.Number;
            }
        }

        return countsItself && line.Takes(Request) ? sum + 1 : sum;
    }

    public override string ToString() => Id;
}
