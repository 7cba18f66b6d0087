using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Interchange.Terms;

namespace RateCards.Interchange.Cards;

/// <summary>Prices from a day on.</summary>
/// <param name="IsApproximate">The list gives no date.</param>
/// <param name="Gone">What was priced before, and is no longer.</param>
internal sealed record ListedEntry(Date Since, bool IsApproximate, IReadOnlyList<PriceTerm> Prices, IReadOnlyList<PriceTerm> Gone);

/// <summary>Dated entries of prices, and their text.</summary>
internal static class ListedEntries
{
    private const string NotPublished = "not published";

    /// <summary>The entries of a model, oldest first. What has no date holds before what has one.</summary>
    public static IEnumerable<ListedEntry> Of(IReadOnlyList<PriceTerm> prices, Date seen)
    {
        var firstDated = prices.Select(p => p.Since).OfType<Date>().Order().FirstOrDefault();
        var undated = firstDated is not null && firstDated <= seen ? Before(firstDated) : seen;
        if (prices.Count == 0)
        {
            yield return new ListedEntry(undated, true, [], []);
        }

        IReadOnlyList<PriceTerm> before = [];
        foreach (var dated in prices.GroupBy(p => p.Since).OrderBy(g => g.Key ?? undated))
        {
            List<PriceTerm> now = [.. dated];
            yield return new ListedEntry(dated.Key ?? undated, dated.Key is null, now, Missing(before, now));
            before = now;
        }
    }

    /// <summary>What had a price and has none any more: all steps of a price are one.</summary>
    public static IReadOnlyList<PriceTerm> Missing(IEnumerable<PriceTerm> before, IEnumerable<PriceTerm> now)
    {
        var there = now.Select(p => (p.Meter, p.Coordinates)).ToHashSet();
        return [.. before.Where(p => !there.Contains((p.Meter, p.Coordinates))).DistinctBy(p => (p.Meter, p.Coordinates))];
    }

    /// <summary>An entry as a card has it, by its keys.</summary>
    /// <param name="source">Id of the source.</param>
    /// <param name="seen">Day on which the prices were seen.</param>
    /// <param name="pathOf">The path of what a request chooses; null on a card whose entries name meters at once.</param>
    public static IReadOnlyList<(string Key, string Value)> Pairs(ListedEntry entry, string source, Date seen, Func<ValueList<Coordinate>, string?> pathOf)
    {
        List<(string, string)> pairs = [("since", $"{(entry.IsApproximate ? "~" : "")}{entry.Since}"), ("source", source)];
        if (entry.Since > seen)
        {
            pairs.Add(("verify-by", entry.Since.ToString()));
        }

        if (entry.Prices.Count == 0 && entry.Gone.Count == 0)
        {
            return [.. pairs, ("all", NotPublished)];
        }

        var rates = entry.Prices.GroupBy(p => (Path: pathOf(p.Coordinates), p.Meter)).Select(m => (m.Key.Path, m.Key.Meter, Value: Value([.. m.OrderBy(p => p.From?.Count ?? 0)])))
            .Concat(entry.Gone.Select(g => (Path: pathOf(g.Coordinates), g.Meter, Value: NotPublished)))
            .OrderBy(r => ListMeters.OrderOf(r.Meter)).ToList();
        foreach (var path in rates.GroupBy(r => r.Path))
        {
            pairs.AddRange(path.Key is null
                ? path.Select(r => (r.Meter, r.Value))
                : [(path.Key, $"{{ {string.Join(", ", path.Select(r => $"{r.Meter}: {r.Value}"))} }}")]);
        }

        return pairs;
    }

    /// <summary>An amount, or steps: each but the last with its end. What is below the first bound may have no price.</summary>
    private static string Value(List<PriceTerm> steps)
    {
        if (steps is [{ From: null } only])
        {
            return Amount(only);
        }

        var values = steps[0].From is null ? steps.Select(Amount) : steps.Select(Amount).Prepend(NotPublished);
        var bounds = steps.Where(s => s.From is not null).Select(s => s.From!.Value).ToList();
        return $"{{ {string.Join(", ", values.Select((value, i) => $"{Bound(i)}: {value}"))} }}";

        string Bound(int i) => i < bounds.Count
            ? string.Create(CultureInfo.InvariantCulture, $"{(bounds[i].IsInclusive ? "below" : "up-to")} {bounds[i].Count:0}")
            : bounds[^1].IsInclusive ? "from" : "above";
    }

    private static string Amount(PriceTerm price) => price.Amount == 0 ? "free" : price.Amount.ToString(CultureInfo.InvariantCulture);

    /// <summary>The day before; the first of all days is its own.</summary>
    private static Date Before(Date date)
    {
        var day = new DateTime(date.Year, date.Month, date.Day);
        var before = day == DateTime.MinValue ? day : day.AddDays(-1);
        return new Date(before.Year, before.Month, before.Day);
    }
}
