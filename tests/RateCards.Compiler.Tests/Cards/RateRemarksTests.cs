using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Tests.Cards;

/// <summary>Expected prices and days are those of the published price lists.</summary>
public sealed class RateRemarksTests
{
    private static string On(string day, string card, string sku, string? path)
    {
        Date.TryParse(day, out var asOf).ShouldBeTrue();
        var project = ShippedProject.Project;
        return RateRemark.Join(new RateRemarks(asOf, project.Settings.StaleAfterDays).Of(project.Rates.OfSku(card, sku).Where(r => r.Path?.Id == path)));
    }

    [Theory]
    [InlineData("2026-05-16", "$15.00 since 2026-10-01")]
    [InlineData("2026-09-30", "$15.00 since 2026-10-01")]
    [InlineData("2026-10-01", "")]
    public void A_price_that_has_been_overtaken_says_by_what_and_since_when(string day, string remark) =>
        On(day, "fireworks-gpu-hours", "b300-288gb", "any-region").ShouldBe(remark);

    /// <summary>Batch was 60% of serverless when it was last seen, and is 50% of 0.95 and 4.00 from August 2026 on.</summary>
    [Fact]
    public void A_price_that_follows_from_another_one_was_not_seen() =>
        On("2026-05-16", "fireworks-serverless", "kimi-k2p6", "batch").ShouldBe("Input $0.475, Output $2.00 since about 2026-08-01; 60% of Standard, not seen");

    [Fact]
    public void What_holds_for_all_rates_of_a_line_is_said_once() =>
        On("2026-05-16", "fireworks-serverless", "kimi-k2p6", "fast").ShouldBe("not offered since 2026-10-01");

    [Fact]
    public void A_model_that_retires_says_when_and_a_meter_that_begins_later_too()
    {
        On("2026-05-16", "tinker", "kimi-k2p5", null).ShouldEndWith("retired 2026-07-12");
        On("2026-05-16", "tinker", "kimi-k2p6", null).ShouldContain("Cached prefill $1.03 since 2026-07-17");
    }

    [Fact]
    public void A_price_that_nobody_has_seen_for_long_says_when_it_was()
    {
        On("2026-05-16", "fireworks-serverless-sizes", "dense-small", null).ShouldBe("last seen 2024-05-01");
        On("2026-05-16", "fireworks-gpu-hours", "mi300x", "any-region").ShouldBe("");
    }

    /// <summary>400 days after 2024-05-01 is 2025-06-05.</summary>
    [Theory]
    [InlineData("2025-06-05", false)]
    [InlineData("2025-06-06", true)]
    public void It_is_stale_once_the_limit_has_passed(string day, bool isStale)
    {
        Date.TryParse(day, out var asOf).ShouldBeTrue();
        var rate = ShippedProject.Project.Rates.OfSku("fireworks-serverless-sizes", "dense-small").First();
        RateStanding.Of(rate, asOf, 400).IsStale.ShouldBe(isStale);
    }

    [Fact]
    public void A_value_that_was_announced_and_not_seen_says_so()
    {
        var project = RateCardCompiler.Compile(
            [
                new SourceText("ratecards.yaml", "as-of: 2026-06-02\n"),
                new SourceText("cards/acme.yaml", AcmeCard.Head + """
                    meters:
                      input: { label: Input, unit: USD/Mtok }
                    skus:
                      model-a:
                        label: Model A
                        entries:
                          - { since: 2026-01-10, source: page, input: 4.00 }
                          - { since: 2026-06-01, source: page, verified: [], verify-by: 2026-06-30, input: 5.00 }
                    """),
            ]);
        project.Project.ShouldNotBeNull(string.Join("\n", project.Diagnostics.Select(d => d.Message)));
        Date.TryParse("2026-06-02", out var asOf).ShouldBeTrue();
        RateRemark.Join(new RateRemarks(asOf, null).Of(project.Project.Rates.All)).ShouldBe("announced, not seen");
    }
}
