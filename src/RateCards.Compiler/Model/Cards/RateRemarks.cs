using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Cards;

/// <summary>What is said beside a price: that it has been overtaken, retires, follows from another one, or was last seen long ago.</summary>
/// <param name="Rate">The rate that says so, first of those it is said of.</param>
/// <param name="Value">The value that the remark is about.</param>
internal sealed record RateRemark(string Text, Rate Rate, DatedValue Value)
{
    /// <summary>Remarks in one text; empty where there are none.</summary>
    public static string Join(IEnumerable<RateRemark> remarks) => string.Join("; ", remarks.Select(r => r.Text));
}

/// <summary>Finds the remarks on the rates of one line of a table; what holds for several of them is said once.</summary>
/// <param name="staleAfterDays">When a value is stale; null where it never is.</param>
internal sealed class RateRemarks(Date asOf, int? staleAfterDays)
{
    /// <summary>Remarks on rates of one SKU and path, some of which may only begin later.</summary>
    public ValueList<RateRemark> Of(IEnumerable<Rate> rates)
    {
        var all = rates.Select(r => (Rate: r, Standing: RateStanding.Of(r, asOf, staleAfterDays))).ToList();
        // Most have none, and every figure asks.
        if (!all.Exists(r => r.Standing.IsRemarkable))
        {
            return [];
        }

        var isAlone = all.Count == 1;
        return
        [
            .. all.Where(r => r.Standing.Latest is not null)
                .GroupBy(r => (r.Standing.Latest!.Since, r.Standing.Latest.IsApproximate))
                .Select(g => Later(g.ToList(), isAlone || (g.Count() == all.Count && g.Select(r => r.Standing.Latest!.Value).Distinct().Count() == 1))),
            .. all.Where(r => r.Standing is { Retired: not null, Value: not null })
                .Take(1)
                .Select(r => new RateRemark($"retired {r.Standing.Retired}", r.Rate, r.Standing.Value!)),
            .. all.Where(r => r.Standing.IsDerived)
                .GroupBy(r => Derived(r.Rate, r.Standing.Value!.Derivation!))
                .Select(g => new RateRemark($"{g.Key}, not seen", g.First().Rate, g.First().Standing.Value!)),
            .. all.Where(r => r.Standing.IsAnnounced)
                .Take(1)
                .Select(r => new RateRemark("announced, not seen", r.Rate, r.Standing.Value!)),
            .. all.Where(r => r.Standing.IsStale)
                .GroupBy(r => r.Standing.Seen)
                .Select(g => new RateRemark($"last seen {g.Key}", g.First().Rate, g.First().Standing.Value!)),
        ];
    }

    /// <summary>"60% of Standard": the path or meter that a rate follows from, as far as it differs.</summary>
    public static string Derived(Rate rate, Derivation derivation) => $"{FigureText.ExactPercent(derivation.FactorValue)} of {BaseOf(rate, derivation.BaseRateId)}";

    /// <summary>"$15.00 since 2026-10-01", with the meters' names where there are several.</summary>
    private static RateRemark Later(List<(Rate Rate, RateStanding Standing)> rates, bool isSaidOnce)
    {
        var (first, standing) = rates[0];
        var latest = standing.Latest!;
        string Text((Rate Rate, RateStanding Standing) r) => RateText.Of(r.Standing.Latest!.Value, r.Rate.Meter.Unit);
        var values = isSaidOnce ? Text(rates[0]) : string.Join(", ", rates.Select(r => $"{r.Rate.Meter.Label} {Text(r)}"));
        return new RateRemark($"{values} since {latest.SinceText}", first, latest);
    }

    private static string BaseOf(Rate derived, string baseRateId)
    {
        var parts = baseRateId.Split('.');
        var meter = derived.Card.FindMeter(parts[2]);
        var pathId = string.Join(".", parts.Skip(3));
        var path = pathId.Length > 0 ? derived.Card.FindPath(pathId) : derived.Path is null ? null : derived.Card.Paths[0];
        return meter is not null && meter.Id != derived.Meter.Id ? meter.Label.ToLowerInvariant() : path?.Label ?? baseRateId;
    }
}
