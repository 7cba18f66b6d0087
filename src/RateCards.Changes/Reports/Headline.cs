using RateCards.Changes.Comparison;
using RateCards.Changes.Outputs;
using RateCards.Changes.Timelines;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Text;

namespace RateCards.Changes.Reports;

/// <summary>The one line that says what happened, totals first.</summary>
internal static class Headline
{
    public static string Of(ChangeReport report)
    {
        var parts = Problems(report).Concat(Prices(report)).Concat(Model(report)).Concat(Workloads(report)).Concat(Outputs(report)).ToList();
        return parts.Count == 0 ? "Nothing changes." : Capital(string.Join("; ", parts)) + ".";
    }

    private static IEnumerable<string> Problems(ChangeReport report)
    {
        var errors = report.Problems.Count(p => p.Severity == DiagnosticSeverity.Error);
        if (errors > 0)
        {
            yield return Words.Count(errors, "error");
        }
    }

    private static IEnumerable<string> Prices(ChangeReport report)
    {
        var groups = report.Rates.ToLookup(RateGroups.Of);
        var changed = groups[RateGroup.Changed].ToList();
        if (changed.Count > 0)
        {
            yield return Words.Count(changed.Count, "price changes", "prices change") + Range([.. changed.Select(r => r.Percent).OfType<decimal>().Where(p => p != 0)]);
        }

        foreach (var (group, one, many) in new[]
        {
            (RateGroup.New, "price is new", "prices are new"),
            (RateGroup.Gone, "price is no longer there", "prices are no longer there"),
            (RateGroup.Default, "default or limit changes", "defaults or limits change"),
        })
        {
            if (groups[group].Any())
            {
                yield return Words.Count(groups[group].Count(), one, many);
            }
        }

        var scheduled = report.Rates.Where(r => r.Moment == Moment.Scheduled && r.Derivation is null).ToList();
        if (scheduled.Count > 0)
        {
            var (first, last) = (scheduled.Min(r => r.Since), scheduled.Max(r => r.Since));
            yield return (scheduled.Count == changed.Count ? "" : $"{scheduled.Count} of them ") + (first == last ? $"from {first} on" : $"from {first} to {last} on");
        }
    }

    private static string Range(List<decimal> percents) => percents switch
    {
        [] => "",
        [var one] => $" ({Words.Percent(one)})",
        _ => $" ({Words.FromTo(Words.Percent(percents.Min()), Words.Percent(percents.Max())).Replace(" → ", " to ", StringComparison.Ordinal)})",
    };

    private static IEnumerable<string> Model(ChangeReport report)
    {
        foreach (var (area, one, many) in new[]
        {
            (ModelArea.Factor, "factor changes", "factors change"),
            (ModelArea.Formula, "formula changes", "formulas change"),
            (ModelArea.Billing, "offer is billed otherwise", "offers are billed otherwise"),
            (ModelArea.Band, "band has other bounds", "bands have other bounds"),
        })
        {
            var count = report.Model.Where(c => c.Area == area).Select(c => c.Id).Distinct().Count();
            if (count > 0)
            {
                yield return Words.Count(count, one, many);
            }
        }

        var retired = report.Model.Count(c => c.Kind == ChangeKind.Retired);
        if (retired > 0)
        {
            yield return Words.Count(retired, "SKU retires", "SKUs retire");
        }
    }

    private static IEnumerable<string> Workloads(ChangeReport report)
    {
        if (report.Scenarios.Count == 0)
        {
            yield break;
        }

        yield return Words.Count(report.Scenarios.Count, "workload costs something else", "workloads cost something else");
        var flips = report.Scenarios.Count(s => s.Flips.Count > 0);
        if (flips > 0)
        {
            yield return $"the cheapest offer is another one in {flips}";
        }

        if (Example(report) is { } example)
        {
            yield return example;
        }
    }

    private static IEnumerable<string> Outputs(ChangeReport report)
    {
        foreach (var (count, one, many) in new[]
        {
            (report.Claims.Count(c => c.Kind == ClaimChangeKind.BecomesFalse), "claim becomes false", "claims become false"),
            (report.Claims.Count(c => c.Kind == ClaimChangeKind.ComesClose), "claim comes close to false", "claims come close to false"),
            (report.Names.Count(n => n.IsBreaking), "C# name breaks", "C# names break"),
            (report.Files.Count, "generated file changes", "generated files change"),
        })
        {
            if (count > 0)
            {
                yield return Words.Count(count, one, many);
            }
        }

        if (report.Uncompared.Count > 0)
        {
            yield return $"{Words.Count(report.Uncompared.Count, "part")} could not be compared";
        }
    }

    /// <summary>The first of the calculator's own defaults that changes, so that the line holds figures and not counts alone.</summary>
    private static string? Example(ChangeReport report)
    {
        var scenario = report.Scenarios.Where(s => s is { IsDefault: true, MostChanged: not null }).MaxBy(s => s.Offers.Count(o => o is { Before: not null, After: not null }))
            ?? report.Scenarios.FirstOrDefault(s => s.MostChanged is not null);
        return scenario?.MostChanged is not { Before: { } old, After: { } current, Percent: { } percent } offer
            ? null
            : $"{offer.Offer.Label} for {string.Join(", ", new[] { scenario.Choice?.Label, scenario.Preset.Label }.OfType<string>())} "
                + $"{FigureText.Money(old.Total, old.Currency)} → {FigureText.Money(current.Total, current.Currency)} ({Words.Percent(percent)})";
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
