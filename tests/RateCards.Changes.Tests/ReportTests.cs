using RateCards.Changes.Comparison;
using RateCards.Changes.Conditions;
using RateCards.Changes.Outputs;
using RateCards.Changes.Reports;
using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Reading;
using RateCards.Docs.Publishing;
using RateCards.Targets;

namespace RateCards.Changes.Tests;

/// <summary>What a reviewer reads of single changes: titles of sections, each with the text of its rows.</summary>
public class ReportTests
{
    private const string Card = """
        card: acme
        title: Acme
        provider: Acme
        currency: USD
        sources:
          page: { title: Pricing page, url: "https://acme.example/pricing", verified: 2026-05-16, trust: vendor }
        meters:
          input: { label: Input, unit: USD/Mtok }
          output: { label: Output, unit: USD/Mtok }
        skus:
          small:
            label: Small
            entries:
              - { since: 2026-01-10, source: page, input: 0.50, output: 2.00 }
        """;

    private const string Calculator = """
        calculator: work
        title: Work
        description: What work costs.
        inputs:
          model: { label: Model, sku-of: acme, default: small }
          prompt: { label: Prompt, unit: Mtok, min: 1, max: 1000, step: 1, default: 10 }
        offers:
          direct:
            label: Direct
            billings:
              - since: 2026-01-01
                figures: { total: direct_total }
                rates: { input: "acme.{model}.input" }
          twice:
            label: Twice
            billings:
              - since: 2026-01-01
                figures: { total: twice_total }
                rates: { output: "acme.{model}.output" }
        baseline: direct
        presets:
          usual: { label: Usual, values: { prompt: 10 } }
        """;

    /// <summary>A half goes away from zero, as readers round; a minus is one, not a dash.</summary>
    [Theory]
    [InlineData("12.25", "+12.3%")]
    [InlineData("-12.25", "\u221212.3%")]
    [InlineData("12.249", "+12.2%")]
    [InlineData("0.04", "0.0%")]
    [InlineData("1234.5", "+1,234.5%")]
    public void A_percentage_is_rounded_half_away_from_zero(string percent, string shown) =>
        ReportText.Percent(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(shown);

    [Fact]
    public void The_end_of_a_promotion_in_force_is_told() =>
        Rows(Card, Card + "\n      - { since: 2026-05-01, until: 2026-07-01, source: page, input: 0.40 }", "Prices that change (1 price)")
            .ShouldContain("−$0.10 (−20.0%); until 2026-07-01");

    [Fact]
    public void An_announcement_that_is_withdrawn_is_no_change_of_a_price()
    {
        var report = Report(Card + "\n      - { since: 2026-06-01, verify-by: 2026-06-10, source: page, input: 0.80 }", Card);

        RowsOf(report, "Announced prices that are withdrawn (1 price)").ShouldContain("Input $0.80 is withdrawn, $0.50 stays");
        ReportSections.HeadlineOf(report).ShouldBe("1 announced price is withdrawn.");
        FailCondition.Parse("change or prices-changed or announced or total-change", out _)!.ReasonsIn(report).ShouldBeEmpty();
        FailCondition.Parse("withdrawn", out _)!.ReasonsIn(report).ShouldBe(["withdrawn: 1 (announced rates that are withdrawn)"]);
    }

    [Fact]
    public void A_source_with_another_address_was_not_seen_again()
    {
        var report = Report(Card, Card.Replace("acme.example/pricing", "acme.example/prices", StringComparison.Ordinal));

        ReportSections.Of(report).Select(s => s.Title).ShouldBe(["Models, ways of billing, formulas and factors (1)"]);
    }

    [Theory]
    [InlineData("verified: 2026-05-16", "verified: [2026-05-10, 2026-05-16]", "Seen again unchanged (1 sighting)", false)]
    [InlineData("verified: 2026-05-16", "verified: 2026-05-10", "Unchanged, with other evidence (1 source)", true)]
    [InlineData("since: 2026-01-10", "since: ~2026-01-10", "Unchanged, with other evidence (1 source)", true)]
    public void Evidence_that_is_not_newer_is_no_sighting(string old, string edited, string title, bool isForward)
    {
        var other = Card.Replace(old, edited.Replace("[2026-05-10, 2026-05-16]", "2026-05-10", StringComparison.Ordinal), StringComparison.Ordinal);

        ReportSections.Of(isForward ? Report(Card, other) : Report(other, Card)).Select(s => s.Title).ShouldContain(title);
    }

    private const string Others = "Models, ways of billing, formulas and factors (1)";

    /// <summary>What is not a price, and decides all the same what somebody pays or is told.</summary>
    [Theory]
    [InlineData("label: Small", "label: Small\n    match: [small-*]", "SKU Acme · Small: names in requests|–|small-*")]
    [InlineData("currency: USD", "currency: USD\nfallback: [acme-two]", "Card Acme: cards that it falls back on|–|acme-two")]
    [InlineData("currency: USD", "currency: USD\nnote: Without tax.", "Card Acme: note|–|Without tax.")]
    [InlineData("currency: USD", "currency: USD\nlists: { litellm: acme_ai }", "Card Acme: names in lists|–|litellm: acme_ai")]
    [InlineData("label: Input, unit", "label: Input, note: Read anew., unit", "Meter Acme · Input: note|–|Read anew.")]
    [InlineData("trust: vendor", "trust: vendor, note: By hand.", "Source Acme · Pricing page: note|–|By hand.")]
    [InlineData("label: Input, unit", "label: Input, counts: image-input, unit", "Meter Acme · Input: what it counts|input|image-input")]
    public void Nothing_of_a_card_changes_unsaid(string old, string edited, string row)
    {
        const string second = "\ncard: acme-two\ntitle: Acme two\nprovider: Acme\ncurrency: USD\nsources:\n  page: { title: Page, url: https://acme.example/two, verified: 2026-05-16, trust: vendor }\nmeters:\n  input: { label: Input, unit: USD/Mtok }\nskus:\n  tiny:\n    label: Tiny\n    entries:\n      - { since: 2026-01-10, source: page, input: 0.10 }\n";
        var report = Report(Card, Card.Replace(old, edited, StringComparison.Ordinal), more: second);

        RowsOf(report, Others).ShouldStartWith(row);
        ReportSections.HeadlineOf(report).ShouldEndWith("1 other change of cards, calculators or settings.");
    }

    /// <summary>Edits of the shipped project's comparison: a warning that stops nothing, what requests of a log are priced by, throughput that forgets the GPUs.</summary>
    [Theory]
    [InlineData("    impossible: true\n", "warning 'context'")]
    [InlineData("  together: fireworks-dedicated ", "how requests are priced")]
    [InlineData("  prompt_tps: { offer: fireworks-dedicated, formula: prompt_tps_at_par }\n", "parity")]
    [InlineData("      per: { gpus: \"fireworks-dedicated-defaults.{model}.gpus\" }\n", "default")]
    [InlineData("      for: { gpu: \"fireworks-dedicated-defaults.{model}.gpu\" }\n", "default")]
    public void Nothing_of_a_calculator_goes_unsaid(string removed, string aspect)
    {
        var after = TestProject.ShippedFiles.Select(f => f.Path == "calculators/multi-turn.yaml" ? new SourceText(f.Path, f.Content.Replace(removed, "", StringComparison.Ordinal)) : f);

        var changes = ModelComparer.Compare(TestProject.Compile(TestProject.ShippedFiles), TestProject.Compile(after)).Others;

        changes.ShouldNotBeEmpty();
        changes.ShouldAllBe(c => c.Aspect == aspect);
    }

    /// <summary>2.00 from January on, 3.00 announced for September; the change lets it begin in May, when it is in force already.</summary>
    [Fact]
    public void An_announced_price_that_is_brought_forward_into_force_passes_no_limit()
    {
        var before = Card + "\n      - { since: 2026-09-01, verify-by: 2026-09-01, source: page, output: 3.00 }";
        var after = before.Replace("since: 2026-09-01, verify-by: 2026-09-01", "since: 2026-05-10", StringComparison.Ordinal);

        var report = Report(before, after);

        RowsOf(report, "Prices that change (1 price)").ShouldStartWith("Acme · Small · Output|$2.00|$3.00|USD/Mtok|+$1.00 (+50.0%)|2026-05-10");
        FailCondition.Parse("change > 49%", out _)!.ReasonsIn(report).ShouldHaveSingleItem().ShouldStartWith("change > 49%: 50 ");
    }

    /// <summary>Two models get another price on a day of their own; on the second day the first costs what was told of the first day.</summary>
    [Fact]
    public void A_workload_is_told_on_the_days_on_which_it_changes_and_not_on_those_of_others()
    {
        const string large = "\n  large:\n    label: Large\n    entries:\n      - { since: 2026-01-10, source: page, input: 1.50, output: 3.00 }";
        static string Announced(string day) => $"\n      - {{ since: {day}, verify-by: {day}, source: page, input: 2.00 }}";

        var report = Report(Card + large, Card + Announced("2026-06-01") + large + Announced("2026-07-01"));

        report.Scenarios.Select(s => $"{s.AfterAsOf} {s.Choice!.Id}").ShouldBe(["2026-06-01 small", "2026-07-01 large"]);
    }

    [Fact]
    public void What_a_new_preset_value_costs_is_not_told_again_on_a_later_day_of_another_model()
    {
        const string large = "\n  large:\n    label: Large\n    entries:\n      - { since: 2026-01-10, source: page, input: 1.50, output: 3.00 }";
        const string announced = "\n      - { since: 2026-07-01, verify-by: 2026-07-01, source: page, input: 2.00 }";

        var report = Report(Card + large, Card + large + announced, Calculator, Calculator.Replace("prompt: 10 } }", "prompt: 30 } }", StringComparison.Ordinal));

        report.Scenarios.Select(s => $"{s.AfterAsOf} {s.Choice!.Id}").ShouldBe(["2026-05-16 large", "2026-05-16 small", "2026-07-01 large"], ignoreOrder: true);
    }

    [Fact]
    public void A_figure_that_is_corrected_in_place_is_called_so_first() =>
        ReportSections.HeadlineOf(Report(Card, Card.Replace("source: page, input: 0.50", "source: page, correction: A slip., input: 0.60", StringComparison.Ordinal)))
            .ShouldStartWith("1 price changes (+20.0%), corrected in place;");

    [Fact]
    public void A_price_that_was_seen_again_is_not_nothing() =>
        ReportSections.HeadlineOf(Report(Card.Replace("verified: 2026-05-16", "verified: 2026-05-10", StringComparison.Ordinal), Card))
            .ShouldBe("1 other change of cards, calculators or settings.");

    [Fact]
    public void A_model_whose_prices_are_told_is_not_told_again()
    {
        var report = Report(Card, Card + "\n  large:\n    label: Large\n    entries:\n      - { since: 2026-05-01, source: page, input: 1.50, output: 3.00 }");

        report.Model.ShouldHaveSingleItem().Area.ShouldBe(ModelArea.Sku);
        ReportSections.Of(report).ShouldNotContain(s => s.Title == Others);
    }

    [Fact]
    public void A_unit_of_the_projects_own_that_becomes_another_size_is_told_at_the_unit_and_the_prices()
    {
        var card = Card.Replace("input: { label: Input, unit: USD/Mtok }", "input: { label: Input, unit: USD/Mtok }\n  search: { label: Search, unit: USD/pack }", StringComparison.Ordinal)
            .Replace("output: 2.00 }", "output: 2.00, search: 5 }", StringComparison.Ordinal);
        static string Settings(int size) => $"units:\n  searches: {{ singular: search }}\n  packs: {{ singular: pack, of: {size} searches }}\n";

        var report = Report(card, card, settingsBefore: Settings(1000), settingsAfter: Settings(100));

        RowsOf(report, Others).ShouldStartWith("Setting packs: unit|1,000 searches|100 searches");
        RowsOf(report, "Prices that change (1 price)").ShouldStartWith("Acme · Small · Search|$5.00|$5.00|USD/pack, of other size than before|");
        report.Problems.ShouldHaveSingleItem().Message.ShouldBe(
            "'acme.search' was USD/pack from 2026-01-10 on, and this makes it USD/pack of other size: an entry that is in force is not edited.");
        // A thousand for 5 before, a hundred for 5 now: ten times the price.
        FailCondition.Parse("change > 899%", out _)!.ReasonsIn(report).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_changed_preset_is_told_with_what_it_costs_on_each_side() =>
        // 10 Mtok × 0.50, then 30 Mtok × 0.50; twice: 10 × 2.00 × 2, then 30 × 2.00 × 2.
        Cells(Report(Card, Card, Calculator, Calculator.Replace("prompt: 10 } }", "prompt: 30 } }", StringComparison.Ordinal)), "Work, on 2026-05-16: every offer")
            .ShouldBe(["Small, Usual (its own values change)|Direct|$5.00|$15.00|+200.0%", "|Twice|$40.00|$120.00|+200.0%"]);

    [Fact]
    public void A_new_model_is_told_with_what_it_costs_under_every_offer()
    {
        var report = Report(Card, Card + "\n  large:\n    label: Large\n    entries:\n      - { since: 2026-05-01, source: page, input: 1.50, output: 3.00 }");

        // 10 Mtok × 1.50; 10 Mtok × 3.00 × 2.
        Cells(report, "Work, on 2026-05-16 (1 new workload)").ShouldBe(["Large, Usual|Direct|Direct $15.00, Twice $60.00"]);
        FailCondition.Parse("flips or total-change", out _)!.ReasonsIn(report).ShouldBeEmpty();
    }

    [Fact]
    public void Of_several_offers_the_one_that_stops_is_named() =>
        Rows(Card, Card + "\n      - { since: 2026-05-01, source: page, output: not offered }", "Work, on 2026-05-16 (1 workload of another cost)")
            .ShouldStartWith("Small, Usual|Direct|Twice stops: ");

    [Fact]
    public void A_renamed_card_changes_no_price()
    {
        var (old, current) = (Card, Card.Replace("card: acme", "card: acme-2", StringComparison.Ordinal));
        var report = Report(old, current, Calculator, Calculator.Replace("acme", "acme-2", StringComparison.Ordinal));

        report.Rates.ShouldBeEmpty();
        report.Scenarios.ShouldBeEmpty();
        report.Problems.ShouldHaveSingleItem().Id.ShouldBe("RC7026");
        report.Model.ShouldBeEmpty();
        RowsOf(report, "Renamed and moved (1)").ShouldBe("Card Acme|acme|acme-2|2 ids of rates, in SQL, JSON, CSV and code that names them; C# Acme");
    }

    [Fact]
    public void Long_lines_of_a_page_are_shown_by_what_differs()
    {
        var same = new string('x', 300);
        string Page(string first, string second) => $"{same} costs {first} {same} and {second} now\n";

        var change = FileComparer.Compare([new OutputFile("a.mdx", Page("$1.00", "$7.00"))], [new OutputFile("a.mdx", Page("$2.00", "$8.00"))]).ShouldHaveSingleItem();

        // 40 characters on each side of what differs.
        var (before, middle) = ($"…{new string('x', 33)} costs ", $" {new string('x', 39)}…{new string('x', 35)} and ");
        change.Lines.Where(l => l.Change != LineChange.Same).Select(l => $"{l.Sign} {l.Text}")
            .ShouldBe([$"- {before}$1.00{middle}$7.00 now", $"+ {before}$2.00{middle}$8.00 now"]);
    }

    private static string Rows(string before, string after, string title) => RowsOf(Report(before, after), title);

    private static string RowsOf(ChangeReport report, string title) => string.Join('\n', Cells(report, title, int.MaxValue));

    /// <summary>The rows of a section as their first cells.</summary>
    private static List<string> Cells(ChangeReport report, string title, int count = 5) =>
        [.. ReportSections.Of(report).Single(s => s.Title == title).Rows.Select(r => string.Join('|', r.Cells.Take(count).Select(c => c.Text)))];

    private static ChangeReport Report(
        string before, string after, string? calculatorBefore = null, string? calculatorAfter = null, string settingsBefore = "", string settingsAfter = "", string? more = null) =>
        ReportBuilder.Build(
            Input("before", before, calculatorBefore ?? Calculator, settingsBefore, more), Input("after", after, calculatorAfter ?? Calculator, settingsAfter, more)) with { Names = [] };

    private static ReportInput Input(string name, string card, string calculator, string settings, string? more)
    {
        var compilation = RateCardCompiler.Compile(
            [
                new SourceText(ProjectFiles.ProjectFile, "as-of: 2026-05-16\n" + settings), new SourceText("cards/acme.yaml", card),
                new SourceText("formulas/work.yaml", DirectAndTwice.Formulas), new SourceText("calculators/work.yaml", calculator),
                .. more is null ? Array.Empty<SourceText>() : [new SourceText("cards/acme-two.yaml", more)],
            ],
            null);
        compilation.Diagnostics.Where(d => d.Severity == Compiler.Diagnostics.DiagnosticSeverity.Error).ShouldBeEmpty();
        return new ReportInput(name, compilation, new BuildResult([], [], []));
    }
}
