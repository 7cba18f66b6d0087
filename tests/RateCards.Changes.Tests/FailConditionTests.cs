using RateCards.Changes.Conditions;
using RateCards.Changes.Reports;
using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Reading;
using RateCards.Docs.Publishing;

namespace RateCards.Changes.Tests;

/// <summary>Between 2025-07-19 and 2026-02-01 three GPU prices fall, by 31.0, 24.9 and 14.2 percent, and one, of the MI300X, is no longer there: in C# it turns from a GpuHourRate into a MissingRate.</summary>
public class FailConditionTests
{
    private static readonly Lazy<ChangeReport> Report = new(() => ReplayTests.Report("2025-07-19", "2026-02-01"));

    [Theory]
    [InlineData("change > 25%", "change > 25%: 31.03 (greatest change of a price in percent, up or down)")]
    [InlineData("change > 32%", "")]
    [InlineData("increase > 0", "")]
    [InlineData("decrease >= 31", "decrease >= 31: 31.03 (greatest fall of a price in percent)")]
    [InlineData("prices-changed >= 3", "prices-changed >= 3: 3 (prices that change)")]
    [InlineData("prices-changed > 3", "")]
    [InlineData("prices-gone", "prices-gone: 1 (prices that are no longer there)")]
    [InlineData("flips or names-broken > 1", "")]
    [InlineData("flips or names-broken", "names-broken: 1 (names of the generated C# that disappear or change type)")]
    [InlineData("flips or prices-gone or change > 30", "prices-gone: 1 (prices that are no longer there); change > 30: 31.03 (greatest change of a price in percent, up or down)")]
    public void A_condition_is_met_by_what_the_report_counts(string condition, string reasons) =>
        string.Join("; ", FailCondition.Parse(condition, out _)!.ReasonsIn(Report.Value)).ShouldBe(reasons);

    /// <summary>From 2026-05-16 to 2026-10-01: kimi-k2p5 leaves serverless, batch falls from 60% to 50%, dedicated qwen3p5 becomes dearer than Tinker at dialogue.</summary>
    [Theory]
    [InlineData("change > 25%", true)]
    [InlineData("change > 31%", false)]
    [InlineData("unverified", false)]
    [InlineData("names-broken", true)]
    [InlineData("flips", true)]
    [InlineData("transcribed", true)]
    [InlineData("total-change > 55%", true)]
    [InlineData("prices-gone > 15", true)]
    public void The_examples_of_the_documentation_hold_on_the_real_history(string condition, bool isMet) =>
        FailCondition.Parse(condition, out _)!.ReasonsIn(ReplayTests.Report("2026-05-16", "2026-10-01")).Any().ShouldBe(isMet);

    [Fact]
    public void A_price_that_follows_by_a_factor_counts_as_a_change()
    {
        var before = TestProject.OfCard(Batch("60%"));
        var report = ReportBuilder.Build(Input(before), Input(TestProject.OfCard(Batch("30%"))));

        FailCondition.Parse("change >= 50%", out _)!.ReasonsIn(report).ShouldHaveSingleItem();
    }

    /// <summary>In doubles, the totals of 9,000 tokens at 1.00 and 1.10 USD/Mtok are 10.000000000000018% apart.</summary>
    [Theory]
    [InlineData("total-change > 10%", false)]
    [InlineData("total-change >= 10%", true)]
    [InlineData("total-change > 9.999999%", true)]
    [InlineData("change > 10%", false)]
    [InlineData("change >= 10%", true)]
    public void A_rise_of_exactly_10_percent_is_10_percent(string condition, bool isMet)
    {
        var report = ReportBuilder.Build(Input(WithCalculator("1.00")), Input(WithCalculator("1.10")));

        FailCondition.Parse(condition, out _)!.ReasonsIn(report).Any().ShouldBe(isMet);
    }

    private static Project WithCalculator(string rate) => TestProject.Compile(
    [
        new SourceText(ProjectFiles.ProjectFile, "as-of: 2026-05-16\n"),
        new SourceText("cards/acme.yaml", Batch("50%").Replace("input: 1.00", $"input: {rate}", StringComparison.Ordinal)),
        new SourceText("formulas/cost.yaml", """
            symbols:
              tokens: { notation: n, unit: tokens, title: Tokens, sentence: What is sent. }
              rate: { notation: r, unit: USD/Mtok, title: Rate, sentence: What a token costs. }
            formulas:
              cost: { notation: C, title: Cost, unit: USD, sentence: Every token is charged for., definition: tokens * rate }
            """),
        new SourceText("calculators/acme.yaml", """
            calculator: acme
            title: Acme cost
            description: What Acme costs.
            inputs:
              tokens: { label: Tokens, unit: tokens, min: 0, max: 1000000, step: 1000, default: 9000 }
            baseline: acme
            offers:
              acme: { label: Acme, billings: [ { since: 2026-01-10, figures: { total: cost }, rates: { rate: acme.model.input } } ] }
            presets:
              usual: { label: Usual, values: { tokens: 9000 } }
            """),
    ]);

    [Fact]
    public void A_rate_without_a_sighting_and_a_name_that_breaks_are_counted()
    {
        var before = Batch("60%");
        var after = before
            .Replace("  model:", "  renamed:", StringComparison.Ordinal)
            .Replace("standard: { input: 1.00 } } ] }", "standard: { input: 1.00 } } ] }\n  other: { label: Other, entries: [ { since: 2026-06-01, verify-by: 2026-06-09, source: page, standard: { input: 2.00 } } ] }", StringComparison.Ordinal);
        var report = ReportBuilder.Build(Input(TestProject.OfCard(before)), Input(TestProject.OfCard(after)));

        FailCondition.Parse("unverified", out _)!.ReasonsIn(report).ShouldHaveSingleItem();
        FailCondition.Parse("names-broken", out _)!.ReasonsIn(report).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("1.00", "free", "decrease > 25% or increase", "decrease > 25%: 100 (greatest fall of a price in percent)")]
    [InlineData("1.00", "free", "free or missing or gone or prices-gone", "free: 1 (prices that become free)")]
    [InlineData("free", "1.00", "increase > 1000000%", "increase > 1000000%: without bound (greatest rise of a price in percent)")]
    [InlineData("1.00", "not published", "free or missing or gone", "missing: 1 (prices that become a word such as 'not published')")]
    [InlineData("1.00", "1.10", "change > 10% or free or missing or announced or loosened", "")]
    [InlineData("1.00", "1.1000001", "change > 10%", "change > 10%: 10.00001 (greatest change of a price in percent, up or down)")]
    [InlineData("1.00", "1.00000000001", "change > 0", "change > 0: 0.000000001 (greatest change of a price in percent, up or down)")]
    public void What_has_no_percentage_is_a_change_too(string before, string after, string condition, string reasons)
    {
        string Card(string value) => Batch("50%").Replace("standard: { input: 1.00 }", $"standard: {{ input: {value} }}", StringComparison.Ordinal)
            .Replace("factors: { batch: { path: batch, of: standard, meters: [input], entries: [ { since: 2026-01-10, source: page, factor: 50% } ] } }", "", StringComparison.Ordinal)
            .Replace("batch: { label: Batch }", "", StringComparison.Ordinal);
        var report = ReportBuilder.Build(Input(TestProject.OfCard(Card(before))), Input(TestProject.OfCard(Card(after))));

        string.Join("; ", FailCondition.Parse(condition, out _)!.ReasonsIn(report)).ShouldBe(reasons);
    }

    [Fact]
    public void A_price_whose_model_is_gone_is_gone_and_one_of_a_later_day_announced()
    {
        const string other = "\n  other: { label: Other, entries: [ { since: 2026-01-10, source: page, standard: { input: 2.00 } } ] }";
        var before = TestProject.OfCard(Batch("50%") + other);
        var after = TestProject.OfCard(Batch("50%").Replace("standard: { input: 1.00 } } ] }", "standard: { input: 1.00 } }, { since: 2026-06-01, verify-by: 2026-06-09, source: page, standard: { input: 1.50 } } ] }", StringComparison.Ordinal));
        var report = ReportBuilder.Build(Input(before), Input(after));

        // With the batch price that follows from it, in each case.
        FailCondition.Parse("gone or missing", out _)!.ReasonsIn(report).ShouldBe(["gone: 1 (prices whose entry is gone)"]);
        FailCondition.Parse("announced", out _)!.ReasonsIn(report).ShouldBe(["announced: 2 (rates that change on a later day)"]);
        FailCondition.Parse("problems", out _)!.ReasonsIn(report).ShouldNotBeEmpty();
    }

    private static ReportInput Input(Project project) => new("side", new Compilation(project, []), new BuildResult([], [], []));

    private static string Batch(string factor) => AcmeCard.Head + $$"""
        meters: { input: { label: Input, unit: USD/Mtok } }
        paths: { standard: { label: Standard }, batch: { label: Batch } }
        factors: { batch: { path: batch, of: standard, meters: [input], entries: [ { since: 2026-01-10, source: page, factor: {{factor}} } ] } }
        skus:
          model: { label: Model, entries: [ { since: 2026-01-10, source: page, standard: { input: 1.00 } } ] }
        """;

    [Theory]
    [InlineData("chnge > 25%", "'chnge' is nothing that a report counts. Did you mean 'change'?")]
    [InlineData("change < 25%", "'change < 25%' is not a condition")]
    [InlineData("change > many", "'change > many' is not a condition: 'many' is not a number.")]
    [InlineData("change > -5%", "'change > -5%' is not a condition: nothing that a report counts is below zero.")]
    [InlineData("change > 5%%", "'change > 5%%' is not a condition: '5%' is not a number.")]
    [InlineData("flips or ", "'' is nothing that a report counts.")]
    public void A_condition_that_cannot_be_read_says_why(string condition, string error)
    {
        FailCondition.Parse(condition, out var message).ShouldBeNull();
        message.ShouldStartWith(error);
    }
}
