using RateCards.Compiler.Base;

namespace RateCards.Compiler.Tests.ShippedCards;

/// <summary>Expected values were typed from the vendor's pages and dated copies of them.</summary>
public class TinkerTests
{
    [Fact]
    public void Nothing_is_known_before_the_first_sighting() => ShippedProject.ShouldSay("tinker", "2026-05-15", "");

    [Fact]
    public void On_2026_05_16_the_comparison_covers_four_models() => ShippedProject.ShouldSay("tinker", "2026-05-16", """
        kimi-k2p6: prefill 5.15, sample 12.81
        kimi-k2p5: prefill 5.15, sample 12.81
        qwen3p5-397b: prefill 4.00, sample 10.00
        gpt-oss-120b: prefill 0.63, sample 1.54
        """);

    [Fact]
    public void On_2026_07_02_the_catalogue_lists_every_model_with_its_train_rate() => ShippedProject.ShouldSay("tinker", "2026-07-02", """
        nemotron-3-ultra-64k: prefill 1.66, sample 4.15, train 4.98
        nemotron-3-ultra-256k: prefill 3.32, sample 8.30, train 9.96
        nemotron-3-super-64k: prefill 0.38, sample 0.96, train 1.16
        nemotron-3-super-256k: prefill 0.76, sample 1.92, train 2.32
        nemotron-3-nano: prefill 0.13, sample 0.33, train 0.40
        kimi-k2p6-32k: prefill 1.47, sample 3.66, train 4.40
        kimi-k2p6: prefill 5.15, sample 12.81, train 15.40
        kimi-k2p5-32k: prefill 1.47, sample 3.66, train 4.40
        kimi-k2p5: prefill 5.15, sample 12.81, train 15.40
        qwen3p6-35b: prefill 0.36, sample 0.89, train 1.07
        qwen3p6-27b: prefill 1.24, sample 3.73, train 3.73
        qwen3p5-397b-64k: prefill 2.00, sample 5.00, train 6.00
        qwen3p5-397b: prefill 4.00, sample 10.00, train 12.00
        qwen3p5-35b-base: prefill 0.36, sample 0.89, train 1.07
        qwen3p5-9b: prefill 0.44, sample 1.33, train 1.33
        qwen3p5-9b-base: prefill 0.44, sample 1.33, train 1.33
        qwen3p5-4b: prefill 0.22, sample 0.67, train 0.67
        qwen3-8b: prefill 0.13, sample 0.40, train 0.40
        gpt-oss-120b-32k: prefill 0.18, sample 0.44, train 0.52
        gpt-oss-120b: prefill 0.63, sample 1.54, train 1.82
        gpt-oss-20b: prefill 0.12, sample 0.30, train 0.36
        deepseek-v3p1: prefill 1.13, sample 2.81, train 3.38
        """);

    /// <summary>The last eleven models are not in the announcement: their cached prefill is a fifth of their prefill.</summary>
    [Fact]
    public void On_2026_07_17_cached_prefill_begins_and_kimi_k2p5_is_gone() => ShippedProject.ShouldSay("tinker", "2026-07-17", """
        kimi-k2p6-32k: prefill 2.205, sample 5.49, train 4.84, cached-prefill 0.441
        kimi-k2p6: prefill 5.15, sample 12.81, train 15.40, cached-prefill 1.03
        qwen3p5-397b-64k: prefill 3, sample 7.50, train 6.60, cached-prefill 0.60
        qwen3p5-397b: prefill 4.00, sample 10.00, train 12.00, cached-prefill 0.80
        gpt-oss-120b-32k: prefill 0.33, sample 0.84, train 0.737, cached-prefill 0.066
        gpt-oss-120b: prefill 0.78, sample 1.94, train 2.33, cached-prefill 0.156
        gpt-oss-20b: prefill 0.18, sample 0.45, train 0.396, cached-prefill 0.036
        deepseek-v3p1: prefill 1.695, sample 4.215, train 3.718, cached-prefill 0.339
        nemotron-3-ultra-64k: prefill 1.66, sample 4.15, train 4.98, cached-prefill 0.332
        nemotron-3-ultra-256k: prefill 3.32, sample 8.30, train 9.96, cached-prefill 0.664
        nemotron-3-super-64k: prefill 0.38, sample 0.96, train 1.16, cached-prefill 0.076
        nemotron-3-super-256k: prefill 0.76, sample 1.92, train 2.32, cached-prefill 0.152
        nemotron-3-nano: prefill 0.13, sample 0.33, train 0.40, cached-prefill 0.026
        qwen3p6-35b: prefill 0.36, sample 0.89, train 1.07, cached-prefill 0.072
        qwen3p6-27b: prefill 1.24, sample 3.73, train 3.73, cached-prefill 0.248
        qwen3p5-35b-base: prefill 0.36, sample 0.89, train 1.07, cached-prefill 0.072
        qwen3p5-9b: prefill 0.44, sample 1.33, train 1.33, cached-prefill 0.088
        qwen3p5-9b-base: prefill 0.44, sample 1.33, train 1.33, cached-prefill 0.088
        qwen3p5-4b: prefill 0.22, sample 0.67, train 0.67, cached-prefill 0.044
        qwen3-8b: prefill 0.13, sample 0.40, train 0.40, cached-prefill 0.026
        """);

    [Theory]
    [InlineData("2026-07-11", true)]
    [InlineData("2026-07-12", false)]
    public void Kimi_k2p5_retires_on_2026_07_12_in_both_context_variants(string date, bool isSold)
    {
        Date.TryParse(date, out var day).ShouldBeTrue();
        ShippedProject.Project.Rates.InForce(day).Any(r => r.Rate.Id == "tinker.kimi-k2p5.prefill").ShouldBe(isSold);
        ShippedProject.Project.Rates.InForce(day).Any(r => r.Rate.Id == "tinker.kimi-k2p5-32k.prefill").ShouldBe(isSold);
    }

    [Theory]
    [InlineData("kimi-k2p6", "Kimi K2.6 (128K)", 131072)]
    [InlineData("kimi-k2p5", "Kimi K2.5 (128K)", 131072)]
    [InlineData("qwen3p5-397b", "Qwen3.5-397B-A17B (256K)", 262144)]
    [InlineData("gpt-oss-120b", "GPT-OSS-120B (128K)", 131072)]
    public void Covered_models_have_their_label_and_context(string id, string label, int context)
    {
        var sku = ShippedProject.Project.FindCard("tinker")!.FindSku(id)!;
        sku.Label.ShouldBe(label);
        sku.FindAttribute("context")!.Amount.ShouldBe(context);
    }

    [Fact]
    public void Rates_with_the_limited_time_discount_say_so() =>
        ShippedProject.Project.FindCard("tinker")!.Skus
            .Where(s => s.Entries.Any(e => e.Note?.Contains("50%", StringComparison.Ordinal) == true))
            .Select(s => s.Id)
            .ShouldBe(["nemotron-3-ultra-64k", "nemotron-3-ultra-256k", "nemotron-3-super-64k", "nemotron-3-super-256k", "nemotron-3-nano"]);

    [Fact]
    public void Storage_costs_by_the_gigabyte_month() => ShippedProject.ShouldSay("tinker-storage", "2026-10-01", "storage: gb-month 0.10");
}
