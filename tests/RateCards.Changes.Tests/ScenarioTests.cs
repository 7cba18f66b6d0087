using RateCards.Changes.Scenarios;
using RateCards.Compiler.Base;

namespace RateCards.Changes.Tests;

/// <summary>
/// The shipped project between two dates. At the defaults an episode has 92,000 uncached, 308,000 cached and 16,000
/// generated tokens; 1,000 episodes are 2.963 cluster-hours of 8 GPUs.
/// </summary>
public class ScenarioTests
{
    [Fact]
    public void The_repricing_of_July_and_the_GPU_prices_of_October_bring_kimi_k2p6_from_8_0_to_2_8_times()
    {
        var change = Find(Compare("2026-05-16", "2026-10-01"), "agentic", "kimi-k2p6");

        // Before: 0.4 Mtok × 5.15 + 0.016 Mtok × 12.81 an episode. After: 0.092 × 5.15 + 0.308 × 1.03 + 0.016 × 12.81.
        var tinker = Offer(change, "tinker");
        tinker.Before!.Total.ShouldBe(2264.96, 1e-9);
        tinker.After!.Total.ShouldBe(996.00, 1e-9);
        tinker.Percent!.Value.ShouldBe(-56.026m, 0.001m);

        // 2.963 hours × 8 × 12.00, then × 15.00.
        var dedicated = Offer(change, "fireworks-dedicated");
        dedicated.Before!.Total.ShouldBe(284.44, 0.005);
        dedicated.After!.Total.ShouldBe(355.56, 0.005);
        dedicated.Before.Ratio!.Value.ShouldBe(7.96, 0.005);
        dedicated.After.Ratio!.Value.ShouldBe(2.80, 0.005);
    }

    [Fact]
    public void A_model_that_an_offer_no_longer_has_says_why()
    {
        var change = Find(Compare("2026-05-16", "2026-07-17"), "agentic", "kimi-k2p5");

        var tinker = Offer(change, "tinker");
        tinker.Before!.Total.ShouldBe(2264.96, 1e-9);
        tinker.After.ShouldBeNull();
        tinker.Absence.ShouldBe("Kimi K2.5 (128K) cannot be bought since 2026-07-12.");
    }

    /// <summary>
    /// One price of the shipped project at a time: a model's own, a GPU that two models start with, the GPU that a model starts with, a
    /// factor of the card, a formula that Tinker's bill does not use and the others' do.
    /// </summary>
    [Theory]
    [InlineData("cards/tinker.yaml", "prefill: 0.63, sample: 1.54", "prefill: 0.64, sample: 1.54", "gpt-oss-120b")]
    [InlineData("cards/fireworks-gpu-hours.yaml", "any-region: { gpu-hour: 12.00 }", "any-region: { gpu-hour: 13.00 }", "kimi-k2p5 kimi-k2p6")]
    [InlineData("cards/fireworks-dedicated-defaults.yaml", "gpus: 4, gpu: h200-141gb", "gpus: 4, gpu: b300-288gb", "gpt-oss-120b")]
    [InlineData("formulas/multi-turn.yaml", "definition: initial_prompt + (turns - 1) * added_per_turn", "definition: initial_prompt + turns * added_per_turn", "gpt-oss-120b kimi-k2p5 kimi-k2p6")]
    [InlineData("cards/fireworks-serverless.yaml", "label: Priority, note: Opted into per request.", "label: Priority, note: Opted in.", "")]
    public void A_change_is_computed_for_every_model_that_it_reaches(string file, string old, string edited, string models)
    {
        TestProject.ShippedFiles.Single(f => f.Path == file).Content.ShouldContain(old);
        var after = TestProject.Compile(TestProject.ShippedFiles.Select(f => f.Path == file ? new SourceText(f.Path, f.Content.Replace(old, edited, StringComparison.Ordinal)) : f));

        ScenarioComparer.Compare(TestProject.Compile(TestProject.ShippedFiles), after, [])
            .Where(c => c.Calculator.Id == "multi-turn").Select(c => c.Choice!.Id).Distinct().Order(StringComparer.Ordinal).ShouldBe(models.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Nothing_changes_between_a_day_and_itself() => Compare("2026-05-16", "2026-05-16").ShouldBeEmpty();

    /// <summary>
    /// Six turns of in all 13,500 prompt and 1,800 generated tokens, 10,000 times: Tinker costs 135 × 4.00 + 18 × 10.00 = $720.00, and, once it
    /// caches, 35 × 4.00 + 100 × 0.80 + 180 = $400.00; dedicated 18 Mtok ÷ 1,200/s = 4.167 hours × 8 GPUs × 10.00 = $333.33, and × 13.00 = $433.33 from October on.
    /// </summary>
    [Fact]
    public void The_day_on_which_another_offer_becomes_the_cheapest_is_told()
    {
        var change = Find(Compare("2026-05-16", "2026-10-01"), "dialogue", "qwen3p5-397b");

        var flip = change.Flips.ShouldHaveSingleItem();
        (flip.Since.ToString(), flip.From!.Id, flip.To!.Id).ShouldBe(("2026-10-01", "fireworks-dedicated", "tinker"));
        Offer(change, "tinker").After!.Total.ShouldBe(400, 1e-9);
        Offer(change, "fireworks-dedicated").After!.Total.ShouldBe(433.33, 0.005);
    }

    [Fact]
    public void An_offer_that_stays_the_cheapest_is_none_that_becomes_it()
    {
        // One turn of 2,000 prompt and 16,000 generated tokens, 10,000 times: Tinker costs 0.02 Gtok × 4.00 + 0.16 Gtok × 10.00 = $1,680.00;
        // dedicated 160 Mtok ÷ 1,200/s = 37.04 hours × 8 GPUs × 10.00 = $2,962.96, and 13.00 later.
        var change = Find(Compare("2026-05-16", "2026-10-01"), "reasoning", "qwen3p5-397b");

        change.CheapestBefore!.Offer.Id.ShouldBe("tinker");
        change.CheapestAfter!.Offer.Id.ShouldBe("tinker");
        change.Flips.ShouldBeEmpty();
    }

    private static ValueList<ScenarioChange> Compare(string before, string after) =>
        ScenarioComparer.Compare(TestProject.ShippedAsOf(before), TestProject.ShippedAsOf(after), []);

    private static ScenarioChange Find(IEnumerable<ScenarioChange> changes, string preset, string model) =>
        changes.Single(c => c.Calculator.Id == "multi-turn" && c.Preset.Id == preset && c.Choice?.Id == model);

    private static OfferChange Offer(ScenarioChange change, string offer) => change.Offers.Single(o => o.Offer.Id == offer);
}
