using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Estimating.Requests;

/// <summary>The tariffs of one SKU.</summary>
public sealed class TariffTable
{
    private readonly Card _card;
    private readonly Sku _sku;
    private readonly List<Rate> _rates;
    private readonly Dictionary<(string Meter, string At), List<Rate>> _steps = [];
    private readonly Dictionary<string, ServicePath> _paths = new(StringComparer.Ordinal);

    /// <param name="rates">The SKU's rates, of which those in money are charged.</param>
    public TariffTable(Card card, Sku sku, IEnumerable<Rate> rates)
    {
        (_card, _sku, _rates) = (card, sku, rates.Where(r => r.Meter.Unit is { IsMoney: true }).ToList());
        foreach (var rate in _rates)
        {
            var key = (rate.Meter.Id, Key(rate.Path?.Coordinates ?? []));
            if (!_steps.TryGetValue(key, out var steps))
            {
                _steps[key] = steps = [];
            }

            steps.Add(rate);
        }

        foreach (var path in card.Paths.Where(p => p.Step is null))
        {
            _paths[Key(path.Coordinates)] = path;
        }
    }

    /// <summary>A combination of values as one text: <c>priority|eu</c>; empty on a card without axes.</summary>
    public static string Key(ValueList<Coordinate> coordinates) => coordinates.Count == 0 ? "" : string.Join("|", coordinates.Select(c => c.Value));

    /// <summary>Every tariff by combination and date, as long as the SKU can be bought.</summary>
    public IReadOnlyList<Tariff> All()
    {
        var all = new List<Tariff>();
        var days = Rate.DaysOfChange(_rates).ToList();
        foreach (var coordinates in Combinations())
        {
            var first = all.Count;
            for (var i = 0; i < days.Count && !_sku.IsRetired(days[i]); i++)
            {
                Date? until = i + 1 < days.Count ? days[i + 1] : null;
                if (At(coordinates, days[i]) is not { } tariff)
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

    /// <summary>
    /// Whether two days have the same entries in force: something else of the SKU has changed between them. Entries are compared as
    /// what they are, one object each: to compare what they say takes longer.
    /// </summary>
    private static bool HaveTheSameEntries(Tariff tariff, Tariff other)
    {
        static List<DatedValue> Entries(Tariff tariff) => tariff.Lines.SelectMany(l => l.Steps).Select(s => s.Value).ToList();
        var (entries, others) = (Entries(tariff), Entries(other));
        return entries.Count == others.Count && entries.Zip(others, ReferenceEquals).All(isSame => isSame);
    }

    /// <summary>The tariff of a day, whose <see cref="Tariff.Since"/> it is; null where nothing is priced at these values then.</summary>
    public Tariff? At(ValueList<Coordinate> coordinates, Date day)
    {
        var (own, atOtherHours) = (Key(coordinates), Key(AtOtherHours(coordinates)));
        // Hours at which nothing on the card has a price are no path.
        if (!_paths.TryGetValue(own, out var path) && !_paths.TryGetValue(atOtherHours, out path) && _card.Axes.Count > 0)
        {
            return null;
        }

        var lines = Lines(own, atOtherHours, day).ToValueList();
        return lines.Count > 0 ? new Tariff(_sku, coordinates, path, day, null, lines) : null;
    }

    private IEnumerable<ValueList<Coordinate>> Combinations()
    {
        if (_card.Axes.Count == 0)
        {
            return [[]];
        }

        var hours = _card.FindAxis(Axis.Hours);
        IEnumerable<ValueList<Coordinate>> AtAllHours(ValueList<Coordinate> coordinates) => hours is null
            ? [coordinates]
            : hours.Values.Select(value => coordinates.Select(c => c.Axis == Axis.Hours ? c with { Value = value.Id } : c).ToValueList());
        return _paths.Values.SelectMany(path => AtAllHours(path.Coordinates)).Distinct();
    }

    /// <summary>What is charged on a day. What has no price of its own at some hours has the one of the other hours all day.</summary>
    private IEnumerable<TariffLine> Lines(string own, string atOtherHours, Date day)
    {
        var counted = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var priced = new List<(Meter Meter, List<Rate> Steps)>();
        foreach (var meter in _card.Meters)
        {
            if (!counted.ContainsKey(meter.Counts) && (StepsAt(meter, own, day) ?? StepsAt(meter, atOtherHours, day)) is { } steps)
            {
                priced.Add((meter, steps));
                counted[meter.Counts] = [meter.Counts];
            }
        }

        foreach (var part in Counting.Parts)
        {
            if (!counted.ContainsKey(part) && WholeOf(part, counted) is { } whole)
            {
                whole.Add(part);
            }
        }

        return priced.Select(p => new TariffLine(p.Meter, counted[p.Meter.Counts].ToValueList(), p.Steps.Select(r => StepOf(r, day)).ToValueList()));
    }

    /// <summary>What is counted together with that of which something is a part; null where neither has a price.</summary>
    private static List<string>? WholeOf(string part, Dictionary<string, List<string>> counted)
    {
        for (var what = Counting.PartOf(part); what is not null; what = Counting.PartOf(what))
        {
            if (counted.TryGetValue(what, out var whole))
            {
                return whole;
            }
        }

        return null;
    }

    /// <summary>The steps of a meter's price at some values on a day; null where it has none.</summary>
    private List<Rate>? StepsAt(Meter meter, string key, Date day) =>
        _steps.TryGetValue((meter.Id, key), out var steps) && steps.Exists(r => r.Path?.Step is null && r.AsOf(day) is not null)
            ? steps.FindAll(r => r.AsOf(day) is not null)
            : null;

    private static TariffStep StepOf(Rate rate, Date day) => new(rate.Path?.Step, rate, rate.AsOf(day)!, OfferPricing.WhyUnusable(rate, day));

    private ValueList<Coordinate> AtOtherHours(ValueList<Coordinate> coordinates) => coordinates
        .Select(c => c.Axis == Axis.Hours ? c with { Value = _card.FindAxis(Axis.Hours)!.Default.Id } : c).ToValueList();
}
