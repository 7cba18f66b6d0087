using System.Collections.Immutable;

namespace RateCards.Primitives;

/// <summary>What requests to one SKU cost, at any moment and however they are served.</summary>
public sealed class SkuTariffs
{
    /// <summary>As many counts as a card has without a request having to allocate for them.</summary>
    private const int CountsOnStack = 64;

    private readonly CardTariffs _card;
    private readonly string _label;
    private readonly Dictionary<long, Tariff[]> _tariffs = [];

    internal SkuTariffs(CardTariffs card, string key, string label, int retired) => (_card, Key, _label, RetiredOn) = (card, key, label, retired);

    /// <summary><c>tinker.kimi-k2p6</c>.</summary>
    public string Id => $"{_card.Id}.{Key}";

    internal string Key { get; }

    internal bool IsGraduated => _card.IsGraduated;

    internal bool HasDeciding => _card.HasDeciding;

    /// <summary>The price of a request. Where there is one, nothing is allocated.</summary>
    /// <param name="at">The moment, from which the rates in force and the hours follow.</param>
    /// <param name="counts">What was counted, none of it a part of another.</param>
    /// <param name="choices">Values of the card's axes; what is left out has its default.</param>
    /// <returns>The price in the card's currency, or why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, infinite or not a number.</exception>
    public RequestTotal Price(DateTimeOffset at, ReadOnlySpan<Counted> counts, ReadOnlySpan<AxisChoice> choices = default) => Price(at, counts, choices, null);

    /// <summary>
    /// Prepares for many requests that count the same things and are served the same way: each is then priced at several times
    /// the speed, and to the same amount.
    /// </summary>
    /// <param name="counts">What is counted, in the order in which the numbers of each request will be given.</param>
    /// <param name="choices">Values of the card's axes; what is left out has its default, or follows from the hour.</param>
    /// <returns>What prices such requests, in the card's currency.</returns>
    /// <exception cref="ArgumentException">A count is named twice.</exception>
    public RequestPricer For(ReadOnlySpan<string> counts, ReadOnlySpan<AxisChoice> choices = default) => new(this, _card, counts, choices);

    internal void Add(string[] values, Tariff tariff)
    {
        var index = _card.IndexOf(values);
        _tariffs[index] = [.. TariffsAt(index), tariff];
    }

    /// <param name="charges">Takes what is charged, where somebody asks for that.</param>
    internal RequestTotal Price(DateTimeOffset at, ReadOnlySpan<Counted> counts, ReadOnlySpan<AxisChoice> choices, ImmutableArray<RequestCharge>.Builder? charges)
    {
        foreach (var counted in counts)
        {
            RequestPricer.Check(counted.What, counted.Number);
        }

        var (found, why) = TariffAt(new TariffMoment(at.UtcTicks), choices);
        if (found is not { } tariff)
        {
            return Missing(why!);
        }

        Span<double> numbers = _card.Counts.Length <= CountsOnStack ? stackalloc double[_card.Counts.Length] : new double[_card.Counts.Length];
        var request = _card.PositionOf(CardTariffs.Request);
        var countsItself = request >= 0 && tariff.Takes(request);
        foreach (var counted in counts)
        {
            var position = _card.PositionOf(counted.What);
            if (counted.Number != 0 && (position < 0 || !tariff.Takes(position)))
            {
                return Missing(NotCharged(counted.What));
            }

            countsItself &= counted.What != CardTariffs.Request;
            if (position >= 0)
            {
                numbers[position] += counted.Number;
            }
        }

        if (countsItself)
        {
            numbers[request] = 1;
        }

        var total = 0.0;
        return tariff.Charge(numbers, ref total, charges) is { } missing ? Missing(missing) : new(_card.Currency, total);
    }

    /// <summary>What requests are charged at a moment, or why nothing is known of that.</summary>
    internal (Tariff? Tariff, string? Missing) TariffAt(TariffMoment moment, ReadOnlySpan<AxisChoice> choices)
    {
        if (IsRetired(moment.Day))
        {
            return (null, Retired);
        }

        if ((_card.WhyNot(choices) ?? _card.WhyNoHours(choices, moment)) is { } why)
        {
            return (null, why);
        }

        var index = _card.IndexOf(choices, moment);
        return Find(TariffsAt(index), moment.Day) is { } tariff ? (tariff, null) : (null, NotPriced(index, moment.Day));
    }

    /// <summary>The tariffs of a combination of values, period by period.</summary>
    internal Tariff[] TariffsAt(long index) => _tariffs.TryGetValue(index, out var tariffs) ? tariffs : [];

    internal static Tariff? Find(Tariff[] tariffs, int day)
    {
        for (var i = tariffs.Length - 1; i >= 0; i--)
        {
            if (tariffs[i].HoldsOn(day))
            {
                return tariffs[i];
            }
        }

        return null;
    }

    /// <summary>Number of the first day on which it cannot be bought.</summary>
    internal int RetiredOn { get; }

    internal bool IsRetired(int day) => RetiredOn <= day;

    internal string Retired => $"{_label} cannot be bought since {DayText.Of(DateOnly.FromDayNumber(RetiredOn))}.";

    internal string NotPriced(long index, int day)
    {
        var where = _card.ValuesAt(index);
        return $"Nothing is priced{(where.Length > 0 ? " at " : "")}{where} on {DayText.Of(DateOnly.FromDayNumber(day))}.";
    }

    internal static string NotCharged(string what) => $"Nothing on the card charges for {what}.";

    private RequestTotal Missing(string why) => new(_card.Currency, why);

    public override string ToString() => Id;
}
