using RateCards.Changes.Comparison;
using RateCards.Changes.Outputs;
using RateCards.Changes.Renaming;
using RateCards.Changes.Timelines;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Changes.Reports;

/// <summary>The one line that says what happened, totals first.</summary>
internal static class Headline
{
    public static string Of(ChangeReport report)
    {
        var parts = Failures(report).Concat(Problems(report)).Concat(Renames(report)).Concat(Prices(report)).Concat(Model(report)).Concat(Workloads(report)).Concat(Outputs(report)).ToList();
        return parts.Count == 0 ? (report.Rates.Count == 0 ? "Nothing changes." : "Nothing but the evidence changes.") : NameCase.Capitalized(string.Join("; ", parts)) + ".";
    }

    private static IEnumerable<string> Failures(ChangeReport report)
    {
        if (report.Failures.Count > 0)
        {
            yield return $"{ReportText.Count(report.Failures.Count, "limit is", "limits are")} passed";
        }
    }

    private static IEnumerable<string> Problems(ChangeReport report)
    {
        var loosened = report.Problems.Count(ChangeDiagnostics.IsLoosening);
        if (loosened > 0)
        {
            yield return $"the change loosens what it is checked by in {ReportText.Count(loosened, "place")}";
        }

        var errors = report.Problems.Count(p => p.Severity == DiagnosticSeverity.Error);
        if (errors > 0)
        {
            yield return ReportText.Count(errors, "error");
        }
    }

    private static IEnumerable<string> Renames(ChangeReport report)
    {
        var named = report.Renames.Count(r => r.Part != RenamedPart.File);
        if (named > 0)
        {
            yield return ReportText.Count(named, "name is another one", "names are other ones");
        }

        if (named < report.Renames.Count)
        {
            yield return ReportText.Count(report.Renames.Count - named, "card's file is moved", "cards' files are moved");
        }
    }

    private static IEnumerable<string> Prices(ChangeReport report)
    {
        var changed = Of(report, RateGroup.Changed);
        if (changed.Count > 0)
        {
            yield return ReportText.Count(changed.Count, "price changes", "prices change") + Range(changed) + Corrected(changed) + Beginning(changed);
        }

        if (Of(report, RateGroup.New) is { Count: > 0 } added)
        {
            yield return ReportText.Count(added.Count, "price is new", "prices are new") + Beginning(added);
        }

        if (Of(report, RateGroup.Withdrawn) is { Count: > 0 } withdrawn)
        {
            yield return ReportText.Count(withdrawn.Count, "announced price is withdrawn", "announced prices are withdrawn");
        }

        if (Of(report, RateGroup.Gone) is { Count: > 0 } gone)
        {
            yield return ReportText.Count(gone.Count, "price is no longer there", "prices are no longer there") + Beginning(gone);
        }

        if (Of(report, RateGroup.Default) is { Count: > 0 } defaults)
        {
            yield return ReportText.Count(defaults.Count, "default or limit changes", "defaults or limits change") + Beginning(defaults);
        }
    }

    private static List<RateChange> Of(ChangeReport report, RateGroup group) => report.Rates.Where(c => RateGroups.Of(c) == group).ToList();

    /// <summary>"(+20.0%)", "(−14.2% to +26.0%)", or nothing where no percentage can be told.</summary>
    private static string Range(List<RateChange> changes)
    {
        decimal? least = null;
        decimal? most = null;
        foreach (var change in changes)
        {
            if (change.Percent is { } percent and not 0)
            {
                least = least < percent ? least : percent;
                most = most > percent ? most : percent;
            }
        }

        return least is not { } from || most is not { } to ? ""
            : ReportText.Percent(from) == ReportText.Percent(to) ? $" ({ReportText.Percent(from)})"
            : $" ({ReportText.Percent(from)} to {ReportText.Percent(to)})";
    }

    /// <summary>", corrected in place", ", 2 of them corrected in place", or nothing where all are new entries.</summary>
    private static string Corrected(List<RateChange> changes)
    {
        var corrected = changes.Count(c => c.Kind == ChangeKind.Corrected);
        return corrected == 0 ? "" : corrected == changes.Count ? ", corrected in place" : $", {corrected} of them corrected in place";
    }

    /// <summary>", from 2026-11-01 on", ", 2 of them from 2026-11-01 to 2026-12-01 on", or nothing where all are in force.</summary>
    private static string Beginning(List<RateChange> changes)
    {
        var scheduled = changes.Where(c => c.Moment == ChangeTiming.Scheduled).OrderBy(c => c.Since).ToList();
        if (scheduled.Count == 0)
        {
            return "";
        }

        var (first, last) = (scheduled[0].Since, scheduled[^1].Since);
        return (scheduled.Count == changes.Count ? ", from " : $", {scheduled.Count} of them from ") + (first == last ? $"{first} on" : $"{first} to {last} on");
    }

    private static IEnumerable<string> Model(ChangeReport report)
    {
        (Func<ModelChange, bool> IsMeant, string One, string Many)[] kinds =
        [
            (c => c.Area == ModelArea.Factor, "factor changes", "factors change"),
            (c => c.Area == ModelArea.Formula, "formula changes", "formulas change"),
            (c => c is { Area: ModelArea.Billing, Kind: not ChangeKind.Added }, "offer is billed otherwise", "offers are billed otherwise"),
            (c => c is { Area: ModelArea.Billing, Kind: ChangeKind.Added }, "offer is new", "offers are new"),
            (c => c.Area == ModelArea.Band, "band has other bounds", "bands have other bounds"),
        ];
        foreach (var (isMeant, one, many) in kinds)
        {
            var count = report.Model.Where(isMeant).Select(c => c.Id).Distinct().Count();
            if (count > 0)
            {
                yield return ReportText.Count(count, one, many);
            }
        }

        var retired = report.Model.Count(c => c.Kind == ChangeKind.Retired);
        if (retired > 0)
        {
            yield return ReportText.Count(retired, "SKU retires", "SKUs retire");
        }

        var others = ModelSection.Told(report).Where(c => c.Kind != ChangeKind.Retired && c is not { Area: ModelArea.Source, Kind: ChangeKind.Added, Aspect: "" } && !kinds.Any(k => k.IsMeant(c))).Select(c => c.Id).Distinct().Count();
        if (others > 0)
        {
            yield return ReportText.Count(others, "other change of cards, calculators or settings", "other changes of cards, calculators or settings");
        }
    }

    private static IEnumerable<string> Workloads(ChangeReport report)
    {
        var changed = report.Scenarios.Count(s => !s.IsNew);
        if (changed > 0)
        {
            yield return ReportText.Count(changed, "workload costs something else", "workloads cost something else");
        }

        if (changed < report.Scenarios.Count)
        {
            yield return ReportText.Count(report.Scenarios.Count - changed, "workload can be bought newly", "workloads can be bought newly");
        }

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
            (report.Claims.Count(c => c.Kind == ClaimChangeKind.Removed), "claim is gone", "claims are gone"),
            (report.Names.Count(n => n.IsBreaking), "C# name breaks", "C# names break"),
            (report.Files.Count, "page or snippet reads differently", "pages and snippets read differently"),
        })
        {
            if (count > 0)
            {
                yield return ReportText.Count(count, one, many);
            }
        }

        if (report.Uncompared.Count > 0)
        {
            yield return $"{ReportText.Count(report.Uncompared.Count, "part")} could not be compared";
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
                + $"{FigureText.Total(old.Total, old.Currency)} → {FigureText.Total(current.Total, current.Currency)} ({ReportText.Percent(percent)})";
    }
}
