using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Estimating.Requests;

/// <summary>The rates of an SKU that requests are charged, by meter and combination of values.</summary>
internal sealed class SkuPrices
{
    private readonly List<(string Key, List<Rate> Steps)>[] _ofMeter;

    /// <param name="meters">Those that charge money; rates of others are left out.</param>
    public SkuPrices(List<Meter> meters, IEnumerable<Rate> rates)
    {
        _ofMeter = new List<(string Key, List<Rate> Steps)>[meters.Count];
        var charged = new List<Rate>();
        foreach (var rate in rates)
        {
            if (meters.FindIndex(m => m.Id == rate.Meter.Id) is var meter and >= 0)
            {
                charged.Add(rate);
                StepsOf(meter, TariffTable.Key(rate.Path?.Coordinates ?? [])).Add(rate);
            }
        }

        Days = Rate.DaysOfChange(charged).ToList();
    }

    /// <summary>The days on which something changes, ascending.</summary>
    public List<Date> Days { get; }

    /// <summary>The steps of a meter's price at some values on a day; null where it has none.</summary>
    /// <param name="meter">Its number.</param>
    public List<Rate>? StepsAt(int meter, string key, Date day)
    {
        var found = Find(meter, key);
        return found is not null && found.Exists(r => r.Path?.Step is null && r.AsOf(day) is not null) ? found.FindAll(r => r.AsOf(day) is not null) : null;
    }

    private List<Rate> StepsOf(int meter, string key)
    {
        if (Find(meter, key) is { } known)
        {
            return known;
        }

        var steps = new List<Rate>();
        (_ofMeter[meter] ??= []).Add((key, steps));
        return steps;
    }

    private List<Rate>? Find(int meter, string key)
    {
        foreach (var (known, steps) in _ofMeter[meter] ?? [])
        {
            if (known == key)
            {
                return steps;
            }
        }

        return null;
    }
}
