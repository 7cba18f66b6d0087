namespace RateCards.Tests.Shared;

/// <summary>
/// A project that prices requests at their own tier, region and hours, and a log of them with what each costs, reckoned by hand.
/// Acme has a step above 200,000 tokens, nights in Berlin and a noon on Saturdays in UTC, and adds a tenth in the EU; Zeta has another
/// tier, and neither regions nor hours.
/// </summary>
internal static class ConditionedTraffic
{
    private const string NoPriority = "The card has no tier 'priority', only standard, flex.";

    public static readonly (string Path, string Text)[] Files =
    [
        ("ratecards.yaml", "as-of: 2026-07-01\n"),
        ("cards/acme.yaml", AcmeCard.HeadSeenOn("2026-06-10") + """
            meters:
              input: { label: Input, unit: USD/Mtok }
            axes:
              tier:   { standard: { label: Standard }, priority: { label: Priority } }
              region: { global: { label: Global }, eu: { label: EU } }
            hours:
              night: { label: Night, from: 22:00, until: 06:00, zone: Europe/Berlin }
              noon:  { label: Saturday noon, from: 12:00, until: 13:00, days: [sat] }
            steps: { title: Prompt tokens, by: [input] }
            factors:
              eu: { axis: region, value: eu, of: global, meters: [input], entries: [{ since: 2026-01-10, source: page, factor: 110% }] }
            skus:
              model-a:
                label: Model A
                entries:
                  - since: 2026-01-10
                    source: page
                    standard: { input: { up-to 200000: 1, above: 2 } }
                    priority: { input: { up-to 200000: 3, above: 6 } }
                    night: { input: 0.5 }
                    noon: { input: 0.25 }
            """),
        ("cards/zeta.yaml", """
            card: zeta
            title: Zeta
            provider: Zeta
            currency: USD
            sources:
              page: { title: Zeta pricing, url: https://zeta.example/pricing, verified: 2026-06-10, trust: vendor }
            meters:
              input: { label: Input, unit: USD/Mtok }
            axes:
              tier: { standard: { label: Standard }, flex: { label: Flex } }
            skus:
              model-a:
                label: Model A
                entries:
                  - { since: 2026-01-10, source: page, standard: { input: 2 }, flex: { input: 1 } }
            """),
        ("formulas/acme.yaml", """
            symbols:
              tokens: { notation: n, unit: tokens, title: Tokens, sentence: What is sent. }
              input: { notation: r, unit: USD/Mtok, steps: { of: tokens }, title: Price, sentence: What a token costs. }
            formulas:
              total: { notation: C, unit: USD, title: Cost, sentence: What it costs., definition: tokens * input(tokens) }
            """),
        ("calculators/acme.yaml", """
            calculator: acme
            title: Acme cost
            description: What Acme costs.
            inputs:
              model: { label: Model, sku-of: acme, default: model-a }
              tokens: { label: Tokens, unit: tokens, min: 0, max: 1000000, step: 1000, default: 1000 }
            baseline: acme
            offers:
              acme: { label: Acme, billings: [{ since: 2026-01-10, figures: { total: total }, rates: { input: "acme.{model}.input" } }] }
              acme-priority: { label: Acme Priority, billings: [{ since: 2026-01-10, figures: { total: total }, rates: { input: "acme.{model}.input.priority" } }] }
              zeta: { label: Zeta, billings: [{ since: 2026-01-10, figures: { total: total }, rates: { input: "zeta.{model}.input" } }] }
            traffic: { model: model, by: [tier, region], counts: { prompt: { unit: tokens } }, measured: { tokens: prompt } }
            """),
    ];

    /// <summary>The same, with requests that name their provider too.</summary>
    public static IEnumerable<(string Path, string Text)> ByProvider =>
        Files.Select(f => (f.Path, f.Text.Replace("by: [tier, region]", "by: [provider, tier, region]", StringComparison.Ordinal)));

    /// <summary>Moment, tokens, tier and region of requests to <c>model-a</c>, with what each costs at Acme, at Acme's priority whatever the tier, and at Zeta, or why it has no price.</summary>
    public static readonly ConditionedRequest[] Requests =
    [
        new("2026-05-20 10:00:00", 100_000, "", "", "0.1", "0.3", "0.2"),
        new("2026-05-20 10:00:00", 100_000, "standard", "global", "0.1", "0.3", "0.2"),
        new("2026-05-20 10:00:00", 100_000, "priority", "", "0.3", "0.3", NoPriority),
        new("2026-05-20 10:00:00", 300_000, "priority", "eu", "1.98", "1.98", NoPriority),
        new("2026-05-20 10:00:00", 100_000, "flex", "", "The card has no tier 'flex', only standard, priority.", "0.3", "0.1"),
        new("2026-05-20 10:00:00", 200_000, "", "eu", "0.22", "0.66", "0.4"),
        new("2026-05-20 10:00:00", 200_001, "", "", "0.400002", "1.200006", "0.400002"),
        // 22:00 in Berlin is 20:00 in UTC in summer, and 21:00 in winter; priority has no price of its own at night.
        new("2026-05-20 19:59:59", 100_000, "", "", "0.1", "0.3", "0.2"),
        new("2026-05-20 20:00:00", 100_000, "", "", "0.05", "0.3", "0.2"),
        new("2026-05-20 22:00:00", 300_000, "", "eu", "0.165", "1.98", "0.6"),
        new("2026-05-20 22:00:00", 100_000, "priority", "", "0.3", "0.3", NoPriority),
        new("2026-05-21 03:59:59", 100_000, "", "", "0.05", "0.3", "0.2"),
        new("2026-05-21 04:00:00", 100_000, "", "", "0.1", "0.3", "0.2"),
        new("2026-01-20 20:59:59", 100_000, "", "", "0.1", "0.3", "0.2"),
        new("2026-01-20 21:00:00", 100_000, "", "", "0.05", "0.3", "0.2"),
        // The night in which clocks are put forward: it ends at 06:00 in Berlin, which is 04:00.
        new("2026-03-29 03:59:59", 100_000, "", "", "0.05", "0.3", "0.2"),
        new("2026-03-29 04:00:00", 100_000, "", "", "0.1", "0.3", "0.2"),
        // A Saturday, and a Sunday.
        new("2026-05-23 11:59:59", 100_000, "", "", "0.1", "0.3", "0.2"),
        new("2026-05-23 12:00:00", 100_000, "", "", "0.025", "0.3", "0.2"),
        new("2026-05-23 13:00:00", 100_000, "", "", "0.1", "0.3", "0.2"),
        new("2026-05-24 12:00:00", 100_000, "", "", "0.1", "0.3", "0.2"),
        // What clocks will show then, nobody knows.
        new("2050-01-01 00:00:00", 100_000, "", "", "Hours of a time zone are known from 2020-01-01 up to 2050-01-01 only.", "Hours of a time zone are known from 2020-01-01 up to 2050-01-01 only.", "0.2"),
    ];

    public static readonly string[] Offers = ["acme", "acme-priority", "zeta"];
}

/// <param name="Acme">A cost in USD, or why there is none; so are the others.</param>
internal sealed record ConditionedRequest(string Moment, long Tokens, string Tier, string Region, string Acme, string AcmePriority, string Zeta)
{
    /// <summary>By offer.</summary>
    public IReadOnlyList<string> Expected => [Acme, AcmePriority, Zeta];
}
