using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Zones;

namespace RateCards.Compiler.Tests.Cards;

/// <summary>Prices that depend on axes, hours, steps of a count, and an end. Every expected amount is worked out by hand.</summary>
public sealed class ConditionTests
{
    private const string Meters = """
        meters:
          input:  { label: Input,  unit: USD/Mtok }
          output: { label: Output, unit: USD/Mtok }

        """;

    private const string TierAndRegion = """
        axes:
          tier:
            standard: { label: Standard }
            priority: { label: Priority }
          region:
            global: { label: Global }
            eu:     { label: EU }

        """;

    private const string EuIsDearer = """
        factors:
          eu: { axis: region, value: eu, of: global, meters: [input], entries: [{ since: 2026-01-10, source: page, factor: 110% }] }

        """;

    private static CardResult Compile(string head, string entries) => CardTexts.Compile($"{Meters}{head}skus:\n  m:\n    label: M\n    entries:\n{entries}");

    private static IEnumerable<string> Ids(CardResult card) => card.Rates.Select(r => r.Id);

    /// <summary>110% of 1.00 is 1.10, and of 2.00 is 2.20: nobody types the product.</summary>
    [Fact]
    public void A_factor_along_an_axis_acts_at_every_value_of_the_others()
    {
        var card = Compile(TierAndRegion + EuIsDearer, "      - { since: 2026-01-10, source: page, standard: { input: 1.00 }, priority: { input: 2.00 } }");
        card.History("acme.m.input.eu").ShouldBe("2026-01-10=1.10*");
        card.History("acme.m.input.priority.eu").ShouldBe("2026-01-10=2.20*");
        Ids(card).ShouldBe(["acme.m.input", "acme.m.input.priority", "acme.m.input.eu", "acme.m.input.priority.eu"]);
    }

    [Fact]
    public void What_the_vendor_states_itself_wins_over_the_product()
    {
        var card = Compile(
            TierAndRegion + EuIsDearer,
            "      - { since: 2026-01-10, source: page, standard: { input: 1.00 }, priority: { input: 2.00 }, priority.eu: { input: 2.50 } }");
        card.History("acme.m.input.priority.eu").ShouldBe("2026-01-10=2.50");
    }

    [Fact]
    public void A_combination_can_have_an_id_of_its_own()
    {
        var card = Compile(
            TierAndRegion + "paths:\n  eu-first: { tier: priority, region: eu, label: EU first }\n" + EuIsDearer,
            "      - { since: 2026-01-10, source: page, standard: { input: 1.00 }, priority: { input: 2.00 } }");
        card.History("acme.m.input.eu-first").ShouldBe("2026-01-10=2.20*");
        card.Rates.Single(r => r.Id == "acme.m.input.eu-first").Path!.Label.ShouldBe("EU first");
    }

    /// <summary>Priority is 200% of standard, the EU 110% of that: 1.00 × 2 × 1.1 = 2.20.</summary>
    [Fact]
    public void Factors_along_two_axes_multiply()
    {
        var factors = EuIsDearer + "  priority: { axis: tier, value: priority, of: standard, meters: [input], entries: [{ since: 2026-01-10, source: page, factor: 200% }] }\n";
        var card = Compile(TierAndRegion + factors, "      - { since: 2026-01-10, source: page, standard: { input: 1.00 } }");
        card.History("acme.m.input.priority.eu").ShouldBe("2026-01-10=2.20*");
    }

    [Fact]
    public void A_combination_without_a_price_is_no_path() =>
        Compile(TierAndRegion, "      - { since: 2026-01-10, source: page, standard: { input: 1.00 }, priority: { input: 2.00 }, eu: { input: 1.20 } }")
            .Card!.Paths.Select(p => p.Id).ShouldBe(["standard", "priority", "eu"]);

    private const string ByPrompt = "steps: { title: Prompt tokens, by: input }\n";

    [Fact]
    public void Each_step_is_a_rate_of_its_own()
    {
        var card = Compile(ByPrompt, "      - { since: 2026-01-10, source: page, input: { up-to 32000: 0.50, up-to 128000: 1.00, above: 2.00 }, output: 4.00 }");
        Ids(card).ShouldBe(["acme.m.input", "acme.m.input.above-32000", "acme.m.input.above-128000", "acme.m.output"]);
        card.History("acme.m.input").ShouldBe("2026-01-10=0.50");
        card.History("acme.m.input.above-32000").ShouldBe("2026-01-10=1.00");
        card.History("acme.m.input.above-128000").ShouldBe("2026-01-10=2.00");
    }

    [Theory]
    [InlineData("{ up-to 32000: 0.50, above: 2.00 }", "above-32000", 32000, false)]
    [InlineData("{ up-to 32000: 0.50, above: 2.00 }", "above-32000", 32001, true)]
    [InlineData("{ up-to 32000: 0.50, above 32000: 2.00 }", "above-32000", 32001, true)]
    [InlineData("{ below 32000: 0.50, from: 2.00 }", "from-32000", 31999, false)]
    [InlineData("{ below 32000: 0.50, from: 2.00 }", "from-32000", 32000, true)]
    public void The_side_of_a_bound_is_said(string steps, string id, int count, bool isReached)
    {
        var step = Compile(ByPrompt, $"      - {{ since: 2026-01-10, source: page, input: {steps} }}").Rates.Single(r => r.Id == $"acme.m.input.{id}").Path!.Step!.Value;
        step.IsReachedBy(count).ShouldBe(isReached);
    }

    /// <summary>From March on the bound is 64,000: what lies between the two bounds cost 2.00 before, and 0.50 since.</summary>
    [Fact]
    public void A_bound_that_moves_leaves_every_id_its_counts()
    {
        var card = Compile(ByPrompt, """
                  - { since: 2026-01-10, source: page, input: { up-to 32000: 0.50, above: 2.00 } }
                  - { since: 2026-03-10, source: page, input: { up-to 64000: 0.50, above: 2.00 } }
                  - { since: 2026-05-10, source: page, input: 0.70 }
            """);
        card.History("acme.m.input").ShouldBe("2026-01-10=0.50; 2026-03-10=0.50; 2026-05-10=0.70");
        card.History("acme.m.input.above-32000").ShouldBe("2026-01-10=2.00; 2026-03-10=0.50; 2026-05-10=0.70");
        card.History("acme.m.input.above-64000").ShouldBe("2026-01-10=2.00; 2026-03-10=2.00; 2026-05-10=0.70");
    }

    /// <summary>110% of 0.50 is 0.55, and of 2.00 is 2.20.</summary>
    [Fact]
    public void A_factor_multiplies_each_step()
    {
        var card = Compile(
            TierAndRegion + ByPrompt + EuIsDearer, "      - { since: 2026-01-10, source: page, standard: { input: { up-to 32000: 0.50, above: 2.00 } }, priority: { input: 3.00 } }");
        card.History("acme.m.input.eu").ShouldBe("2026-01-10=0.55*");
        card.History("acme.m.input.eu.above-32000").ShouldBe("2026-01-10=2.20*");
        card.History("acme.m.input.priority.eu").ShouldBe("2026-01-10=3.30*");
        card.Rates.Single(r => r.Id == "acme.m.input.eu.above-32000").History[0].Derivation!.BaseRateId.ShouldBe("acme.m.input.above-32000");
        Ids(card).ShouldNotContain("acme.m.input.priority.above-32000");
    }

    [Fact]
    public void A_step_can_be_refused()
    {
        var card = Compile(ByPrompt, "      - { since: 2026-01-10, source: page, input: { up-to 32000: 0.50, above: not offered } }");
        card.History("acme.m.input.above-32000").ShouldBe("2026-01-10=not offered");
    }

    private const string OffPeak = """
        hours:
          off-peak: { label: Off-peak, from: 16:30, until: 00:30 }
          weekend:  { label: Weekend, from: 01:00, until: 02:00, days: [sat, sun] }

        """;

    [Fact]
    public void Readers_are_told_the_hours() =>
        Compile(OffPeak, "      - { since: 2026-01-10, source: page, standard: { input: 1.00 }, off-peak: { input: 0.50 }, weekend: { input: 0.70 } }")
            .Card!.Paths.Select(p => p.Note).ShouldBe([null, "16:30–00:30 UTC.", "01:00–02:00 UTC, Sun, Sat."]);

    /// <summary>2026-05-15 is a Friday.</summary>
    [Theory]
    [InlineData("2026-05-15T16:29:59", null)]
    [InlineData("2026-05-15T16:30:00", "off-peak")]
    [InlineData("2026-05-15T23:59:59", "off-peak")]
    [InlineData("2026-05-16T00:29:59", "off-peak")]
    [InlineData("2026-05-16T00:30:00", null)]
    [InlineData("2026-05-15T01:00:00", null)]
    [InlineData("2026-05-16T01:00:00", "weekend")]
    [InlineData("2026-05-17T01:59:59", "weekend")]
    [InlineData("2026-05-17T02:00:00", null)]
    [InlineData("2026-05-18T01:00:00", null)]
    public void A_window_holds_from_its_first_minute_until_its_last(string moment, string? window)
    {
        var axis = Compile(OffPeak, "      - { since: 2026-01-10, source: page, all: free }").Card!.FindAxis(Axis.Hours)!;
        var utc = DateTime.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
        axis.Values.Where(v => v.Hours?.Contains(utc) ?? false).Select(v => v.Id).ShouldBe(window is null ? [] : [window]);
    }

    private const string InBerlin = """
        hours:
          night:  { label: Night, from: 02:30, until: 03:30, zone: Europe/Berlin }
          friday: { label: Friday night, from: 22:00, until: 02:00, days: [fri], zone: Europe/Berlin }

        """;

    /// <summary>
    /// Berlin's clocks went from 02:00 to 03:00 at 01:00 UTC on 2026-03-29, and show the hour from 02:00 on 2026-10-25 twice,
    /// from 00:00 and from 01:00 UTC on. 2026-07-03 and 2026-12-04 are Fridays.
    /// </summary>
    [Theory]
    [InlineData("2026-03-28T01:29:59", null)]
    [InlineData("2026-03-28T01:30:00", "night")]
    [InlineData("2026-03-28T02:29:59", "night")]
    [InlineData("2026-03-28T02:30:00", null)]
    [InlineData("2026-03-29T00:59:59", null)]
    [InlineData("2026-03-29T01:00:00", "night")]
    [InlineData("2026-03-29T01:29:59", "night")]
    [InlineData("2026-03-29T01:30:00", null)]
    [InlineData("2026-10-25T00:29:59", null)]
    [InlineData("2026-10-25T00:30:00", "night")]
    [InlineData("2026-10-25T00:59:59", "night")]
    [InlineData("2026-10-25T01:00:00", null)]
    [InlineData("2026-10-25T01:29:59", null)]
    [InlineData("2026-10-25T01:30:00", "night")]
    [InlineData("2026-10-25T02:29:59", "night")]
    [InlineData("2026-10-25T02:30:00", null)]
    [InlineData("2026-07-03T19:59:59", null)]
    [InlineData("2026-07-03T20:00:00", "friday")]
    [InlineData("2026-07-03T23:59:59", "friday")]
    [InlineData("2026-07-04T00:00:00", null)]
    [InlineData("2026-12-04T21:00:00", "friday")]
    [InlineData("2026-12-05T00:59:59", "friday")]
    [InlineData("2026-12-05T01:00:00", null)]
    [InlineData("2026-12-05T21:00:00", null)]
    public void A_window_of_a_zone_is_as_its_clocks_show(string moment, string? window)
    {
        var axis = Compile(InBerlin, "      - { since: 2026-01-10, source: page, all: free }").Card!.FindAxis(Axis.Hours)!;
        var utc = DateTime.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
        axis.Values.Where(v => v.Hours?.Contains(utc) ?? false).Select(v => v.Id).ShouldBe(window is null ? [] : [window]);
    }

    /// <summary>Berlin is one or two hours ahead of UTC, and five or six ahead of New York, whose clocks change weeks earlier and a week later.</summary>
    [Theory]
    [InlineData(600, 720, null, "UTC", 600, 660, null, true)]
    [InlineData(600, 720, null, "UTC", 660, 720, null, false)]
    [InlineData(600, 720, null, "UTC", 420, 480, null, false)]
    [InlineData(600, 720, null, "America/New_York", 360, 420, null, true)]
    [InlineData(600, 720, null, "America/New_York", 420, 480, null, false)]
    [InlineData(0, 60, DayOfWeek.Monday, "UTC", 1320, 1380, DayOfWeek.Sunday, true)]
    [InlineData(0, 60, DayOfWeek.Monday, "UTC", 1320, 1380, DayOfWeek.Monday, false)]
    public void Windows_of_two_zones_overlap_where_their_clocks_ever_do(int from, int until, DayOfWeek? day, string otherZone, int otherFrom, int otherUntil, DayOfWeek? otherDay, bool overlaps)
    {
        static ValueList<int> Days(DayOfWeek? day) => day is { } only ? [(int)only] : [];
        var inBerlin = new HourWindow(from, until, Days(day), NamedZones.Find("Europe/Berlin"));
        var other = new HourWindow(otherFrom, otherUntil, Days(otherDay), otherZone == "UTC" ? null : NamedZones.Find(otherZone));
        inBerlin.Overlaps(other).ShouldBe(overlaps);
        other.Overlaps(inBerlin).ShouldBe(overlaps);
    }

    [Theory]
    [InlineData(1380, 60, new[] { 5 }, 5, 1379, false)]
    [InlineData(1380, 60, new[] { 5 }, 5, 1380, true)]
    [InlineData(1380, 60, new[] { 5 }, 6, 59, true)]
    [InlineData(1380, 60, new[] { 5 }, 6, 60, false)]
    [InlineData(1380, 60, new[] { 5 }, 6, 1380, false)]
    [InlineData(1380, 60, new[] { 6 }, 0, 59, true)]
    public void What_is_after_midnight_belongs_to_the_day_before(int from, int until, int[] days, int day, int minute, bool isIn) =>
        new HourWindow(from, until, [.. days]).Contains(day, minute).ShouldBe(isIn);

    /// <summary>From April until June the price is 0.50; in June the one of January holds again.</summary>
    [Fact]
    public void At_the_end_of_a_promotion_what_held_before_comes_back()
    {
        var card = Compile("", """
                  - { since: 2026-01-10, source: page, input: 1.00, output: 4.00 }
                  - { since: 2026-04-01, until: 2026-06-01, source: page, input: 0.50 }
            """);
        card.History("acme.m.input").ShouldBe("2026-01-10=1.00; 2026-04-01=0.50; 2026-06-01=1.00");
        card.History("acme.m.output").ShouldBe("2026-01-10=4.00");
        card.ValueOn("acme.m.input", 2026, 5, 31)!.Value.Amount.ShouldBe(0.50m);
        card.ValueOn("acme.m.input", 2026, 6, 1)!.Value.Amount.ShouldBe(1.00m);
        card.ValueOn("acme.m.input", 2026, 6, 1)!.IsReturn.ShouldBeTrue();
    }

    [Fact]
    public void What_is_said_for_the_end_of_a_promotion_holds_then()
    {
        var card = Compile("", """
                  - { since: 2026-01-10, source: page, input: 1.00 }
                  - { since: 2026-04-01, until: 2026-06-01, source: page, input: 0.50 }
                  - { since: 2026-06-01, source: page, input: 0.80 }
            """);
        card.History("acme.m.input").ShouldBe("2026-01-10=1.00; 2026-04-01=0.50; 2026-06-01=0.80");
    }

    /// <summary>50% of the promotion, and of what comes back after it.</summary>
    [Fact]
    public void What_follows_from_a_promotion_ends_with_it()
    {
        var card = Compile(
            "paths: { standard: { label: Standard }, batch: { label: Batch } }\nfactors:\n  batch: { path: batch, of: standard, meters: [input], entries: [{ since: 2026-01-10, source: page, factor: 50% }] }\n",
            """
                  - { since: 2026-01-10, source: page, standard: { input: 1.00 } }
                  - { since: 2026-04-01, until: 2026-06-01, source: page, standard: { input: 0.60 } }
            """);
        card.History("acme.m.input.batch").ShouldBe("2026-01-10=0.50*; 2026-04-01=0.30*; 2026-06-01=0.50*");
    }
}
