using RateCards.Changes.Scenarios;
using RateCards.Compiler.Base;

namespace RateCards.Changes.Reports;

/// <summary>The parts of the report about workloads: a line for each, and every offer of each.</summary>
internal static class ScenarioSections
{
    public static IEnumerable<ReportSection> Overview(ValueList<ScenarioChange> scenarios) =>
        ByCalculator(scenarios.Where(s => !s.IsNew)).Select(g => new ReportSection(
            $"{g.Key.Calculator.Label}, {Dates(g.Key)} ({ReportText.Count(g.Count(), "workload")} of another cost)", false, [new("Workload"), new("Cheapest"), new("What changes most"), new(Against(g))], g.Select(OverviewRow).ToValueList()));

    /// <summary>What can be bought that could not before, with the total of each offer.</summary>
    public static IEnumerable<ReportSection> New(ValueList<ScenarioChange> scenarios) =>
        ByCalculator(scenarios.Where(s => s.IsNew)).Select(g => new ReportSection(
            $"{g.Key.Calculator.Label}, on {g.Key.AfterAsOf} ({ReportText.Count(g.Count(), "new workload")})", false, [new("Workload"), new("Cheapest"), new("Total")], g.Select(NewRow).ToValueList()));

    private static ReportRow NewRow(ScenarioChange scenario) => new(
    [
        new(NameOf(scenario), IsStrong: true),
        new(scenario.CheapestAfter!.Offer.Label),
        new(string.Join(", ", scenario.Offers.Select(o => $"{o.Offer.Label} {Money(o.After)}"))),
    ]);

    public static IEnumerable<ReportSection> Details(ValueList<ScenarioChange> scenarios) =>
        ByCalculator(scenarios.Where(s => !s.IsNew)).Select(g => new ReportSection(
            $"{g.Key.Calculator.Label}, {Dates(g.Key)}: every offer", true, DetailColumns(g), g.SelectMany(DetailRows).ToValueList()));

    private static IEnumerable<IGrouping<Key, ScenarioChange>> ByCalculator(IEnumerable<ScenarioChange> scenarios) =>
        scenarios.GroupBy(s => new Key(s.Calculator, s.Curve, s.BeforeAsOf, s.AfterAsOf));

    private static string Dates(Key key) => key.BeforeAsOf == key.AfterAsOf ? $"on {key.AfterAsOf}" : $"{key.BeforeAsOf} → {key.AfterAsOf}";

    private static ReportRow OverviewRow(ScenarioChange scenario)
    {
        var most = scenario.MostChanged;
        return new(
        [
            new(NameOf(scenario), IsStrong: true),
            new(Cheapest(scenario)),
            new(string.Join("; ", new[] { most is null ? "" : $"{most.Offer.Label} {Money(most.Before)} → {Money(most.After)} ({ReportText.Percent(most.Percent!.Value)})", Remark(scenario, most is null) }.Where(t => t.Length > 0))),
            new(string.Join(", ", scenario.Offers.Where(o => !o.IsBaseline && o.After is not null).Select(o => $"{o.Offer.Label} {ReportText.FromTo(Ratio(o.Before), Ratio(o.After))}"))),
        ]);
    }

    private static string Cheapest(ScenarioChange scenario)
    {
        var (before, after) = (scenario.CheapestBefore, scenario.CheapestAfter);
        var since = scenario.Flips is [.., var last] && before?.Offer != after?.Offer ? $" from {last.Since}" : "";
        return $"{ReportText.FromTo(before?.Offer.Label ?? "none", after?.Offer.Label ?? "none")}{since}";
    }

    /// <summary>Offers that stop, each with the reason; and those that are new, where nothing else stands there.</summary>
    private static string Remark(ScenarioChange scenario, bool withNew) =>
        string.Join("; ", scenario.Offers.Where(o => o.After is null || (o.Before is null && withNew)).Select(o => o.After is null ? o.Absence is { } reason ? $"{o.Offer.Label} stops: {reason}" : $"{o.Offer.Label} is gone" : $"{o.Offer.Label} is new"));

    private static string NameOf(ScenarioChange scenario) =>
        string.Join(", ", new[] { scenario.Choice?.Label, scenario.Preset.Label }.OfType<string>()) + (scenario.IsRedefined ? " (its own values change)" : "");

    private static ValueList<ReportColumn> DetailColumns(IGrouping<Key, ScenarioChange> scenarios) =>
    [
        new("Workload"), new("Offer"), new("Before", true), new("After", true), new("Change", true), new(Against(scenarios)),
        new(scenarios.Key.Curve is { } curve ? $"Break-even, in {curve.ToLowerInvariant()}" : "Break-even"), new("Remarks"),
    ];

    /// <summary>"Against Tinker"; the baseline may be gone in some of the workloads.</summary>
    private static string Against(IEnumerable<ScenarioChange> scenarios) =>
        $"Against {scenarios.SelectMany(s => s.Offers).FirstOrDefault(o => o.IsBaseline)?.Offer.Label ?? "the baseline"}";

    private static IEnumerable<ReportRow> DetailRows(ScenarioChange scenario) =>
        scenario.Offers.Select((offer, i) => DetailRow(i == 0 ? NameOf(scenario) : "", scenario, offer));

    private static ReportRow DetailRow(string name, ScenarioChange scenario, OfferChange offer) => new(
    [
        new(name, IsStrong: true),
        new(offer.Offer.Label),
        new(Money(offer.Before)),
        new(Money(offer.After)),
        new(offer.Percent is { } percent and not 0 ? ReportText.Percent(percent) : ""),
        new(offer.IsBaseline ? "baseline" : ReportText.FromTo(Ratio(offer.Before), Ratio(offer.After))),
        new(offer.IsBaseline ? "" : ReportText.FromTo(BreakEven(offer.Before), BreakEven(offer.After))),
        new(string.Join("; ", Remarks(scenario, offer))),
    ]);

    private static IEnumerable<string> Remarks(ScenarioChange scenario, OfferChange offer)
    {
        if (offer == scenario.CheapestAfter)
        {
            yield return scenario.Flips.LastOrDefault(f => f.To == offer.Offer) is { } flip ? $"cheapest from {flip.Since}" : "cheapest";
        }
        else if (offer == scenario.CheapestBefore)
        {
            yield return scenario.Flips.FirstOrDefault(f => f.From == offer.Offer) is { } flip ? $"was the cheapest until {flip.Since}" : "was the cheapest";
        }

        if (offer.Before is { } old && offer.After is { } current && old.Formula != current.Formula)
        {
            yield return "billed by another formula";
        }

        if (offer is { Before: not null, After: null, Absence: { } reason })
        {
            yield return reason;
        }
    }

    private static string Money(OfferState? state) => state is null ? ReportText.Nothing : FigureText.Total(state.Total, state.Currency);

    private static string Ratio(OfferState? state) => state?.Ratio is { } ratio ? FigureText.RatioWords(ratio) : ReportText.Nothing;

    private static string BreakEven(OfferState? state) =>
        state?.Ratio is null ? ReportText.Nothing : state.BreakEven is { } turn ? FigureText.Figure(turn) : "never";

    private sealed record Key(ScenarioName Calculator, string? Curve, Date BeforeAsOf, Date AfterAsOf);
}
