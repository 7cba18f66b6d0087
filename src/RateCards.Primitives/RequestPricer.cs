namespace RateCards.Primitives;

/// <summary>Prices requests to one SKU that count the same things and are served the same way.</summary>
public sealed class RequestPricer
{
    private readonly SkuTariffs _sku;
    private readonly CardTariffs _card;
    private readonly string[] _counts;
    private readonly AxisChoice[] _choices;
    private readonly string? _whyNot;
    private readonly bool _dependsOnHours;
    private readonly long _index;
    private readonly Dictionary<long, PreparedTariff[]> _byIndex = [];
    private readonly PreparedTariff[] _tariffs;
    private readonly PlainTariff? _plain;
    private readonly string _currency;

    internal RequestPricer(SkuTariffs sku, CardTariffs card, ReadOnlySpan<string> counts, ReadOnlySpan<AxisChoice> choices)
    {
        (_sku, _card, _counts, _choices) = (sku, card, counts.ToArray(), choices.ToArray());
        if (_counts.Distinct(StringComparer.Ordinal).Count() < _counts.Length)
        {
            throw new ArgumentException($"A count is named twice: {string.Join(", ", _counts)}.", nameof(counts));
        }

        _currency = card.Currency;
        _whyNot = card.WhyNot(choices);
        _dependsOnHours = card.DependsOnHours(choices);
        foreach (var index in _whyNot is null ? card.IndexesOf(_choices) : [])
        {
            _byIndex[index] = [.. sku.TariffsAt(index).Select(t => new PreparedTariff(t, card, _counts)).Reverse()];
            _index = index;
        }

        _tariffs = _byIndex.GetValueOrDefault(_index, []);
        _plain = _dependsOnHours ? null : _tariffs.Select(t => t.Tariff.ToPlain(_counts.Length)).OfType<PlainTariff>().FirstOrDefault();
    }

    /// <summary>The price of a request. Where there is one, nothing is allocated.</summary>
    /// <param name="at">The moment, from which the rates in force and the hours follow.</param>
    /// <param name="counts">A number for each of what is counted, in that order.</param>
    /// <returns>The price in the card's currency, or why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is less than 0 or not finite.</exception>
    /// <exception cref="ArgumentException">There are more or fewer numbers than counts.</exception>
    public RequestTotal Price(DateTimeOffset at, params ReadOnlySpan<double> counts)
    {
        var plain = _plain;
        return plain is not null && plain.TryPrice(at.UtcTicks, counts, out var total) ? new(_currency, total) : PriceByLines(at, counts);
    }

    private RequestTotal PriceByLines(DateTimeOffset at, ReadOnlySpan<double> counts)
    {
        if (counts.Length != _counts.Length)
        {
            throw new ArgumentException($"There are {counts.Length} numbers for {_counts.Length} counts: {string.Join(", ", _counts)}.", nameof(counts));
        }

        for (var i = 0; i < counts.Length; i++)
        {
            if (!IsCount(counts[i]))
            {
                Check(_counts[i], counts[i]);
            }
        }

        var moment = new TariffMoment(at.UtcTicks);
        if (_sku.IsRetired(moment.Day))
        {
            return Missing(_sku.Retired);
        }

        var tariffs = _tariffs;
        var index = _index;
        if (_dependsOnHours)
        {
            if ((_whyNot ?? _card.WhyNoHours(_choices, moment)) is { } why)
            {
                return Missing(why);
            }

            index = _card.IndexOf(_choices, moment);
            tariffs = _byIndex.GetValueOrDefault(index, []);
        }

        foreach (var tariff in tariffs)
        {
            if (tariff.Tariff.HoldsOn(moment.Day))
            {
                var total = 0.0;
                return (tariff.WhyNot(counts, _counts) ?? tariff.Tariff.Charge(counts, ref total, null)) is { } missing ? Missing(missing) : new(_card.Currency, total);
            }
        }

        return Missing(_whyNot ?? _sku.NotPriced(index, moment.Day));
    }

    /// <exception cref="ArgumentOutOfRangeException">The number is not a count.</exception>
    internal static void Check(string what, double number)
    {
        if (!IsCount(number))
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, $"The count of {what} is no number from 0 on.");
        }
    }

    private static bool IsCount(double number) => number is >= 0 and < double.PositiveInfinity;

    private RequestTotal Missing(string why) => new(_card.Currency, why);

    /// <summary>A tariff that knows where the counts of a request stand.</summary>
    private sealed class PreparedTariff
    {
        private readonly int[] _uncharged;

        public PreparedTariff(Tariff tariff, CardTariffs card, string[] counts)
        {
            var positions = new int[card.Counts.Length];
            for (var i = 0; i < positions.Length; i++)
            {
                var position = Array.IndexOf(counts, card.Counts[i]);
                positions[i] = position >= 0 ? position : card.Counts[i] == CardTariffs.Request ? TariffLine.Itself : TariffLine.Itself - 1;
            }

            Tariff = tariff.At(positions);
            _uncharged = [.. Enumerable.Range(0, counts.Length).Where(i => !Tariff.Takes(i))];
        }

        public Tariff Tariff { get; }

        /// <summary>Why there is no price where something is counted that nothing charges for.</summary>
        public string? WhyNot(ReadOnlySpan<double> counts, string[] names)
        {
            foreach (var position in _uncharged)
            {
                if (counts[position] != 0)
                {
                    return SkuTariffs.NotCharged(names[position]);
                }
            }

            return null;
        }
    }
}
