using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Estimating.Requests;

/// <summary>The tariffs of a card's SKUs.</summary>
internal sealed class TariffTable
{
    private readonly Card _card;
    private readonly List<Meter> _meters;
    private readonly Axis? _hours;
    private readonly Dictionary<string, ServicePath> _paths = new(StringComparer.Ordinal);
    private readonly Lazy<List<(ValueList<Coordinate> Coordinates, string Own, string AtOtherHours)>> _combinations;
    private readonly CountedTogether _counted = new();

    public TariffTable(Card card)
    {
        _card = card;
        _meters = card.Meters.Where(m => m.Unit is { IsMoney: true }).ToList();
        _hours = card.FindAxis(Axis.Hours);
        foreach (var path in card.Paths.Where(p => p.Step is null))
        {
            _paths[Key(path.Coordinates)] = path;
        }

        // Whoever prices one request asks for one of them.
        _combinations = new(() => Combinations().Select(c => (c, Key(c), Key(AtOtherHours(c)))).ToList());
    }

    /// <summary>A combination of values as one text: <c>priority|eu</c>; empty on a card without axes.</summary>
    public static string Key(ValueList<Coordinate> coordinates) => coordinates.Count == 0 ? "" : string.Join("|", coordinates.Select(c => c.Value));

    /// <summary>Every tariff of an SKU by combination and date, as long as the SKU can be bought.</summary>
    /// <param name="rates">The SKU's rates, of which those in money are charged.</param>
    public IReadOnlyList<Tariff> Of(Sku sku, IEnumerable<Rate> rates)
    {
        var prices = new SkuPrices(_meters, rates);
        var all = new List<Tariff>();
        foreach (var (coordinates, own, atOtherHours) in _combinations.Value)
        {
            var first = all.Count;
            for (var i = 0; i < prices.Days.Count && !sku.IsRetired(prices.Days[i]); i++)
            {
                var until = i + 1 < prices.Days.Count ? prices.Days[i + 1] : null;
                if (At(sku, prices, coordinates, own, atOtherHours, prices.Days[i]) is not { } tariff)
                {
                    continue;
                }

                if (all.Count > first && all[all.Count - 1] is var last && last.Until == tariff.Since && HaveTheSameEntries(last, tariff))
                {
                    all[all.Count - 1] = last with { Until = until };
                }
                else
                {
                    all.Add(tariff with { Until = until });
                }
            }
        }

        return all;
    }

    /// <summary>The tariff of a day, whose <see cref="Tariff.Since"/> it is; null where nothing is priced at these values then.</summary>
    /// <param name="rates">The SKU's rates, of which those in money are charged.</param>
    public Tariff? At(Sku sku, IEnumerable<Rate> rates, ValueList<Coordinate> coordinates, Date day) =>
        At(sku, new SkuPrices(_meters, rates), coordinates, Key(coordinates), Key(AtOtherHours(coordinates)), day);

    private Tariff? At(Sku sku, SkuPrices prices, ValueList<Coordinate> coordinates, string own, string atOtherHours, Date day)
    {
        // Hours at which nothing on the card has a price are no path.
        if (!_paths.TryGetValue(own, out var path) && !_paths.TryGetValue(atOtherHours, out path) && _card.Axes.Count > 0)
        {
            return null;
        }

        // What has no price of its own at some hours has the one of the other hours all day.
        var priced = new List<(Meter Meter, List<Rate> Steps)>(_meters.Count);
        for (var i = 0; i < _meters.Count; i++)
        {
            var counts = _meters[i].Counts;
            if (!priced.Exists(p => p.Meter.Counts == counts) && (prices.StepsAt(i, own, day) ?? prices.StepsAt(i, atOtherHours, day)) is { } steps)
            {
                priced.Add((_meters[i], steps));
            }
        }

        return priced.Count > 0 ? new Tariff(sku, coordinates, path, day, null, LinesOf(priced, day)) : null;
    }

    private ValueList<TariffLine> LinesOf(List<(Meter Meter, List<Rate> Steps)> priced, Date day)
    {
        var counted = _counted.Of(priced.ConvertAll(p => p.Meter));
        var lines = new TariffLine[priced.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = new TariffLine(priced[i].Meter, counted[i], priced[i].Steps.ConvertAll(r => StepOf(r, day)).ToValueList());
        }

        return lines.ToValueList();
    }

    /// <summary>
    /// Whether two days have the same entries in force: something else of the SKU has changed between them. Entries are compared as
    /// what they are, one object each: to compare what they say takes longer.
    /// </summary>
    private static bool HaveTheSameEntries(Tariff tariff, Tariff other)
    {
        if (tariff.Lines.Count != other.Lines.Count)
        {
            return false;
        }

        for (var i = 0; i < tariff.Lines.Count; i++)
        {
            var (steps, others) = (tariff.Lines[i].Steps, other.Lines[i].Steps);
            if (steps.Count != others.Count || !steps.Zip(others, (s, o) => ReferenceEquals(s.Value, o.Value)).All(isSame => isSame))
            {
                return false;
            }
        }

        return true;
    }

    private static TariffStep StepOf(Rate rate, Date day) => new(rate.Path?.Step, rate, rate.AsOf(day)!, OfferPricing.WhyUnusable(rate, day));

    private IEnumerable<ValueList<Coordinate>> Combinations() =>
        _card.Axes.Count == 0 ? [[]] : _paths.Values.SelectMany(p => AtAllHours(p.Coordinates)).Distinct();

    private IEnumerable<ValueList<Coordinate>> AtAllHours(ValueList<Coordinate> coordinates) =>
        _hours is null ? [coordinates] : _hours.Values.Select(value => At(coordinates, value));

    private ValueList<Coordinate> AtOtherHours(ValueList<Coordinate> coordinates) => _hours is null ? coordinates : At(coordinates, _hours.Default);

    private static ValueList<Coordinate> At(ValueList<Coordinate> coordinates, AxisValue hours) =>
        coordinates.Select(c => c.Axis == Axis.Hours ? c with { Value = hours.Id } : c).ToValueList();
}
