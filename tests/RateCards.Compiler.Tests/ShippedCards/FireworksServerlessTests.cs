using System.Globalization;
using RateCards.Compiler.Base;

namespace RateCards.Compiler.Tests.ShippedCards;

/// <summary>Expected values were typed from the vendor's pages and dated copies of them; those of batch and US paths are the factor times the rate, by hand.</summary>
public class FireworksServerlessTests
{
    [Fact]
    public void On_2026_05_16_five_models_are_known_and_batch_costs_three_fifths() => ShippedProject.ShouldSay("fireworks-serverless", "2026-05-16", """
        kimi-k2p6: input 0.95, cached-input 0.16, output 4.00, input.priority 1.50, cached-input.priority 0.22, output.priority 6.00
        kimi-k2p6: input.fast 2.00, cached-input.fast 0.30, output.fast 8.00, input.batch 0.57, output.batch 2.40
        kimi-k2p5: input 0.60, cached-input 0.10, output 3.00, input.batch 0.36, output.batch 1.80
        kimi-k2p5: input.priority not offered, cached-input.priority not offered, output.priority not offered
        kimi-k2p5: input.fast not offered, cached-input.fast not offered, output.fast not offered
        gpt-oss-120b: input 0.15, cached-input 0.015, output 0.60, input.priority 0.18, cached-input.priority 0.018, output.priority 0.72
        gpt-oss-120b: input.fast not offered, cached-input.fast not offered, output.fast not offered, input.batch 0.09, output.batch 0.36
        gpt-oss-20b: input 0.07, cached-input 0.035, output 0.30, input.batch 0.042, output.batch 0.18
        gpt-oss-20b: input.priority not offered, cached-input.priority not offered, output.priority not offered
        gpt-oss-20b: input.fast not offered, cached-input.fast not offered, output.fast not offered
        qwen3p5-397b: input not offered, cached-input not offered, output not offered
        qwen3p5-397b: input.priority not offered, cached-input.priority not offered, output.priority not offered
        qwen3p5-397b: input.fast not offered, cached-input.fast not offered, output.fast not offered
        qwen3p5-397b: input.us not offered, cached-input.us not offered, output.us not offered
        qwen3p5-397b: input.us-priority not offered, cached-input.us-priority not offered, output.us-priority not offered
        qwen3p5-397b: input.fast-us not offered, cached-input.fast-us not offered, output.fast-us not offered
        qwen3p5-397b: input.batch not offered, cached-input.batch not offered, output.batch not offered
        """);

    [Fact]
    public void On_2026_08_01_the_whole_table_is_known() => Standard("2026-08-01", """
        kimi-k3 3.00/0.30/15.00 priority 3.75/0.375/18.75 fast 4.50/0.45/22.50 us 3.30/0.33/16.50 us-priority 4.125/0.4125/20.625
        kimi-k2p7-code 0.95/0.19/4.00 priority 1.425/0.285/6.00 fast 1.90/0.38/8.00
        kimi-k2p6 0.95/0.16/4.00 priority 1.50/0.22/6.00 fast 2.00/0.30/8.00
        deepseek-v4-pro 1.74/0.145/3.48 priority 2.61/0.218/5.22
        deepseek-v4-flash 0.14/0.028/0.28 priority 0.21/0.042/0.42
        deepseek-v4-flash-0731 0.14/0.028/0.28 priority 0.21/0.042/0.42
        glm-5p2 1.40/0.14/4.40 priority 1.75/0.18/5.50 fast 2.10/0.21/6.60 fast-us 2.10/0.21/6.60
        glm-5p1 1.40/0.26/4.40 priority 2.10/0.39/6.60 fast 2.80/0.52/8.80
        qwen3p7-plus 0.40/0.08/1.60
        minimax-m3 0.30/0.06/1.20 priority 0.45/0.09/1.80
        minimax-m2p7 0.30/0.06/1.20 priority 0.45/0.09/1.80
        gpt-oss-120b 0.15/0.015/0.60 priority 0.18/0.018/0.72
        gpt-oss-20b 0.07/0.035/0.30
        nemotron-3-ultra 0.60/0.12/2.40
        """);

    [Fact]
    public void By_2026_10_01_fast_kimi_k2p6_and_gpt_oss_20b_are_gone_and_us_endpoints_cost_half_as_much_again() => Standard("2026-10-01", """
        kimi-k3 3.00/0.30/15.00 priority 3.75/0.375/18.75 fast 4.50/0.45/22.50 us 4.50/0.45/22.50 us-priority 5.625/0.5625/28.125
        kimi-k2p7-code 0.95/0.19/4.00 priority 1.425/0.285/6.00 fast 1.90/0.38/8.00
        kimi-k2p6 0.95/0.16/4.00 priority 1.50/0.22/6.00
        deepseek-v4-pro 1.74/0.145/3.48 priority 2.61/0.218/5.22
        deepseek-v4-flash 0.14/0.028/0.28 priority 0.21/0.042/0.42
        deepseek-v4-flash-0731 0.14/0.028/0.28 priority 0.21/0.042/0.42
        glm-5p2 1.40/0.14/4.40 priority 1.75/0.18/5.50 fast 2.10/0.21/6.60 fast-us 3.15/0.315/9.90
        glm-5p1 1.40/0.26/4.40 priority 2.10/0.39/6.60 fast 2.80/0.52/8.80
        qwen3p7-plus 0.40/0.08/1.60
        minimax-m3 0.30/0.06/1.20 priority 0.45/0.09/1.80
        minimax-m2p7 0.30/0.06/1.20 priority 0.45/0.09/1.80
        gpt-oss-120b 0.15/0.015/0.60 priority 0.18/0.018/0.72
        nemotron-3-ultra 0.60/0.12/2.40
        """);

    [Theory]
    [InlineData("2025-07-18", null)]
    [InlineData("2026-05-16", 0.6)]
    [InlineData("2026-08-01", 0.5)]
    public void Batch_costs_sixty_percent_of_standard_and_fifty_from_august_2026(string date, double? factor) =>
        FactorOn("batch", date).ShouldBe((decimal?)factor);

    [Theory]
    [InlineData("2026-07-31", null)]
    [InlineData("2026-08-01", 0.5)]
    public void Cached_input_costs_half_of_input_where_a_model_says_nothing_else(string date, double? factor) =>
        FactorOn("default-cached-input", date).ShouldBe((decimal?)factor);

    [Theory]
    [InlineData("2026-08-31", 1.1)]
    [InlineData("2026-09-01", 1.5)]
    public void Us_endpoints_cost_a_tenth_more_and_half_as_much_again_from_september_2026(string date, double factor) =>
        FactorOn("us", date).ShouldBe((decimal)factor);

    [Fact]
    public void About_may_2024_models_are_priced_by_size() => ShippedProject.ShouldSay("fireworks-serverless-sizes", "2024-05-01", """
        dense-small: tokens 0.20
        dense-large: tokens 0.90
        moe-small: tokens 0.50
        moe-large: tokens 1.20
        """);

    [Fact]
    public void About_august_2026_models_below_4b_have_a_band_of_their_own() => ShippedProject.ShouldSay("fireworks-serverless-sizes", "2026-08-01", """
        dense-tiny: tokens 0.10
        dense-small: tokens 0.20
        dense-large: tokens 0.90
        moe-small: tokens 0.50
        moe-large: tokens 1.20
        """);

    [Theory]
    [InlineData("2024-05-01", 16, "dense-small")]
    [InlineData("2024-05-01", 16.05, "")]
    [InlineData("2024-05-01", 16.1, "dense-large")]
    [InlineData("2024-05-01", 80, "dense-large")]
    [InlineData("2024-05-01", 80.1, "")]
    [InlineData("2026-08-01", 3.9, "dense-tiny")]
    [InlineData("2026-08-01", 4, "dense-small")]
    [InlineData("2026-08-01", 16, "dense-small")]
    [InlineData("2026-08-01", 16.05, "dense-large")]
    [InlineData("2026-08-01", 1000, "dense-large")]
    public void Each_bound_of_a_dense_band_is_on_one_side(string date, double billions, string band) =>
        BandOf("Dense models", date, (decimal)billions).ShouldBe(band);

    [Theory]
    [InlineData(0, "moe-small")]
    [InlineData(56, "moe-small")]
    [InlineData(56.1, "moe-large")]
    [InlineData(176, "moe-large")]
    [InlineData(177, "")]
    public void A_mixture_of_experts_above_176b_has_no_published_band(double billions, string band)
    {
        BandOf("Mixture of experts", "2024-05-01", (decimal)billions).ShouldBe(band);
        BandOf("Mixture of experts", "2026-08-01", (decimal)billions).ShouldBe(band);
    }

    /// <summary>Everything in force on a day but batch and what is not offered: lines "sku input/cached/output path input/cached/output …".</summary>
    private static void Standard(string date, string table)
    {
        Date.TryParse(date, out var day).ShouldBeTrue();
        var expected = table.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(line =>
        {
            var words = line.Split(' ');
            return Enumerable.Range(0, words.Length / 2).SelectMany(i => Row(words[0], i == 0 ? "" : "." + words[2 * i], words[(2 * i) + 1]));
        });
        var actual = ShippedProject.Project.Rates.InForce(day)
            .Where(r => r.Rate.Card.Id == "fireworks-serverless" && r.Value.Value.IsAmount && r.Rate.Path!.Id != "batch")
            .Select(r => $"{r.Rate.Id["fireworks-serverless.".Length..]} {Shortest(r.Value.Value.Amount)}");
        actual.Order(StringComparer.Ordinal).ShouldBe(expected.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Row(string sku, string path, string values) =>
        new[] { "input", "cached-input", "output" }.Zip(values.Split('/'), (meter, value) => $"{sku}.{meter}{path} {Shortest(decimal.Parse(value, CultureInfo.InvariantCulture))}");

    /// <summary>Without zeros at the end, for products have more digits than prices.</summary>
    private static string Shortest(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static decimal? FactorOn(string id, string date)
    {
        Date.TryParse(date, out var day).ShouldBeTrue();
        return ShippedProject.Project.FindCard("fireworks-serverless")!.Factors.Single(f => f.Id == id).Entries.LastOrDefault(e => e.Since <= day)?.Value;
    }

    private static string BandOf(string group, string date, decimal billions)
    {
        Date.TryParse(date, out var day).ShouldBeTrue();
        return ShippedProject.Project.FindCard("fireworks-serverless-sizes")!.Skus
            .Where(s => s.Group == group && s.BandAsOf(day)?.Contains(billions) == true)
            .Select(s => s.Id)
            .SingleOrDefault("");
    }
}
