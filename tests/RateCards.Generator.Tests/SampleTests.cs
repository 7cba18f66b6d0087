using RateCards.Primitives;
using RateCards.Sample;

namespace RateCards.Generator.Tests;

/// <summary>The shipped constants and functions, as another project uses them; the figures are those of the published comparison.</summary>
public sealed class SampleTests
{
    [Fact]
    public void The_constants_are_the_cards_rates()
    {
        Tinker.KimiK2p6.Prefill.UsdPerMillionTokens.ShouldBe(5.15m);
        Tinker.KimiK2p6.Sample.UsdPerMillionTokens.ShouldBe(12.81m);
        Tinker.KimiK2p6.Context.ShouldBe(new Tokens(131_072));
        FireworksGpuHours.B300_288gb.GpuHour.UsdPerGpuHour.ShouldBe(12.00m);
        FireworksDedicatedDefaults.GptOss120b.Gpus.ShouldBe(new Gpus(4));
    }

    [Fact]
    public void The_functions_give_the_published_totals()
    {
        MultiTurnSample.Tinker().Rounded().ShouldBe(2264.96m);
        MultiTurnSample.Standard().Rounded().ShouldBe(200.68m);
        MultiTurnSample.Priority().Rounded().ShouldBe(301.76m);
        MultiTurnSample.Dedicated(Rates.AsOf)!.Value.Rounded().ShouldBe(284.44m);
    }

    [Fact]
    public void A_bill_is_exact_in_decimals() => MultiTurnSample.TinkerBill().Value.ShouldBe(2264.96m);

    [Fact]
    public void A_sweep_gives_a_total_for_each_workload()
    {
        // One turn: 8,000 × 5.15 + 2,000 × 12.81 per million, for 1,000 episodes.
        var totals = MultiTurnSample.TinkerSweep(1, 8);
        totals.Select(t => t.Rounded(6)).ShouldBe([66.82m, 2264.96m]);
        totals[1].ShouldBe(MultiTurnSample.Tinker());
    }

    [Theory]
    // 400,000 × 5.15 + 16,000 × 12.81 per million; from 2026-07-17 on 92,000 × 5.15 + 308,000 × 1.03 + 16,000 × 12.81.
    [InlineData("2026-05-16", 2264.96)]
    [InlineData("2026-07-16", 2264.96)]
    [InlineData("2026-07-17", 996.00)]
    public void A_day_brings_its_own_rates_and_billing(string day, double expected) =>
        MultiTurnSample.TinkerOn(DateOnly.Parse(day, null))!.Value.Value.ShouldBe(expected, 1e-9);

    [Fact]
    public void An_estimate_has_every_offer_of_the_published_comparison()
    {
        var estimate = MultiTurnSample.Compared(Rates.AsOf);
        estimate.Offers.Select(o => $"{o.Id} {o.Total.Rounded()}").ShouldBe(
            ["tinker 2264.96", "fireworks-serverless-standard 200.68", "fireworks-serverless-priority 301.76", "fireworks-dedicated 284.44"]);
        estimate.Cheapest!.Id.ShouldBe("fireworks-serverless-standard");
        estimate.Find("tinker")!.BilledSince.ShouldBe(new DateOnly(2026, 5, 16));
        estimate.Find("tinker")!.Rates["prefill"].ShouldBe(new UsedRate("tinker.kimi-k2p6.prefill", 5.15m));
        MultiTurnSample.Compared(new DateOnly(2026, 7, 17)).Find("tinker")!.Total.Rounded().ShouldBe(996.00m);
    }

    [Fact]
    public void An_offer_that_cannot_be_bought_says_why()
    {
        var estimate = Estimates.MultiTurn(new MultiTurnInputs { Model = "kimi-k2p5" });
        estimate.LeftOut.ShouldBe([new("fireworks-serverless-priority", "Fireworks Serverless Priority", "'fireworks-serverless.kimi-k2p5.input.priority' is not offered.")]);
        estimate.Find("fireworks-serverless-priority").ShouldBeNull();
    }

    [Fact]
    public void Inputs_that_are_wrong_are_all_named()
    {
        var error = Should.Throw<ArgumentException>(() => Estimates.MultiTurn(new MultiTurnInputs { Model = "kimi", Turns = new(1.5), Utilization = 2 }));
        error.Message.ShouldContain("'kimi' is not known for Model.");
        error.Message.ShouldContain("Turns per episode: 1.5 is not a whole number from 1 to 1,000.");
        error.Message.ShouldContain("Utilisation: 2 is not a number from 0.01 to 1.");
    }

    [Theory]
    [InlineData("2026-07-11", "5.15 USD/Mtok")]
    [InlineData("2026-07-12", null)]
    [InlineData("2026-10-01", null)]
    public void A_history_ends_where_its_SKU_retires(string day, string? expected) =>
        (Rates.Skus["tinker.kimi-k2p5"].History(Tinker.Meters.Prefill).AsOf(DateOnly.Parse(day, null))?.Value.ToString()).ShouldBe(expected);

    /// <summary>Batch costs 60% of standard, and was not seen itself.</summary>
    [Fact]
    public void A_quote_says_from_which_rate_it_follows() =>
        Rates.Find("fireworks-serverless.kimi-k2p6.input.batch")!.Amounts().AsOf(Rates.AsOf)!.Derivation.ShouldBe(new RateDerivation(0.60m, "fireworks-serverless.kimi-k2p6.input"));

    [Fact]
    public void An_SKU_knows_who_sells_it_until_when_and_what_it_is()
    {
        var model = Rates.Skus[Tinker.KimiK2p6.Id];
        model.Provider.ShouldBe("Thinking Machines");
        model.FindAttribute("context").ShouldBe(new SkuAttribute("context", "131072 tokens", 131_072, "tokens"));
        model.Rates.Select(r => r.Id).ShouldBe(["tinker.kimi-k2p6.cached-prefill", "tinker.kimi-k2p6.prefill", "tinker.kimi-k2p6.sample", "tinker.kimi-k2p6.train"]);
    }

    [Fact]
    public void A_day_before_the_history_has_no_cost()
    {
        MultiTurnSample.TinkerOn(new DateOnly(2020, 1, 1)).ShouldBeNull();
        MultiTurnSample.Dedicated(new DateOnly(2020, 1, 1)).ShouldBeNull();
    }

    [Fact]
    public void The_gpu_rate_of_a_later_day_changes_the_dedicated_total()
    {
        // 15 USD instead of 12 per GPU-hour: 284.44 × 15 ÷ 12.
        MultiTurnSample.Dedicated(new DateOnly(2026, 10, 1))!.Value.Rounded().ShouldBe(355.56m);
    }
}
