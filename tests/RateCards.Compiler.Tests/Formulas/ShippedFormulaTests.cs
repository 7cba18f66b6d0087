using RateCards.Compiler.Estimating;

namespace RateCards.Compiler.Tests.Formulas;

/// <summary>Expected values are those of the published comparison (2026-05-16), or computed by hand.</summary>
public sealed class ShippedFormulaTests
{
    /// <summary>Kimi K2.6 at the defaults of the comparison.</summary>
    private static readonly Dictionary<string, double> Defaults = new()
    {
        ["episodes"] = 1000, ["turns"] = 8, ["initial_prompt"] = 8000, ["added_per_turn"] = 12000, ["decode_per_turn"] = 2000, ["context"] = 131072,
        ["prefill"] = 5.15, ["cached_prefill"] = 1.03, ["sample"] = 12.81, ["input"] = 0.95, ["cached_input"] = 0.16, ["output"] = 4.00,
        ["gpus"] = 8, ["gpu_hour"] = 12, ["prompt_tps"] = 30000, ["decode_tps"] = 1500, ["cluster_tps"] = 30000, ["utilization"] = 1,
        ["baseline_total"] = 2264.96,
    };

    [Fact]
    public void Nothing_is_wrong_with_the_shipped_formulas() => ShippedFormulas.Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("prompt_tokens", 400_000)]
    [InlineData("uncached_prompt_tokens", 92_000)]
    [InlineData("cached_prompt_tokens", 308_000)]
    [InlineData("cache_hit", 0.77)]
    [InlineData("decode_tokens", 16_000)]
    [InlineData("last_request_tokens", 94_000)]
    [InlineData("context_overrun", -37_072)]
    [InlineData("turns_in_context", 8)]
    [InlineData("added_shortfall", -10_000)]
    [InlineData("tinker_flat_episode", 2.26496)]
    [InlineData("tinker_flat_total", 2264.96)]
    [InlineData("tinker_flat_prefill_cost", 2060)]
    [InlineData("tinker_decode_cost", 204.96)]
    [InlineData("tinker_cached_episode", 0.996)] // 0.4738 + 0.31724 + 0.20496
    [InlineData("tinker_cached_total", 996)]
    [InlineData("serverless_episode", 0.20068)]
    [InlineData("serverless_total", 200.68)]
    [InlineData("cluster_time", 10_666.666666666666)] // 16,000,000 ÷ 1,500
    public void The_defaults_give_the_published_figures(string formula, double expected) =>
        Evaluate(formula).ShouldBe(expected, Math.Abs(expected) * 1e-15);

    [Theory]
    [InlineData("cluster_hours", 2.963, 0.0005)]
    [InlineData("dedicated_total", 284.44, 0.005)]
    [InlineData("cluster_cost_per_mtok", 0.88889, 0.000005)] // 8 × 12 ÷ (30,000 × 3,600) × 10^6
    [InlineData("gpus_at_par", 63.7, 0.05)]
    [InlineData("prompt_tps_at_par", 1083.2, 0.05)]
    [InlineData("decode_tps_at_par", 188.4, 0.05)]
    public void Rounded_figures_come_out_to_the_digits_shown(string formula, double expected, double tolerance) =>
        Evaluate(formula).ShouldBe(expected, tolerance);

    [Fact]
    public void The_priority_path_costs_what_was_published() =>
        Evaluate("serverless_total", ("input", 1.50), ("cached_input", 0.22), ("output", 6.00)).ShouldBe(301.76, 1e-9);

    [Fact]
    public void Twenty_turns_of_gpt_oss_cost_what_was_published()
    {
        (string, double)[] values = [("turns", 20), ("prefill", 0.63), ("sample", 1.54)];
        Evaluate("cache_hit", values).ShouldBe(0.903, 0.0005);
        Evaluate("tinker_flat_episode", values).ShouldBe(1.5988, 0.00005);
    }

    [Fact]
    public void Dedicated_time_is_the_longer_of_prefill_and_decode_time()
    {
        // The published page's formula used the prefill time alone: $81.78 where $284.44 is right.
        (Evaluate("prefill_hours") * 8 * 12).ShouldBe(81.78, 0.005);
        Evaluate("cluster_hours").ShouldBe(Evaluate("decode_hours"));
    }

    [Fact]
    public void The_hit_first_exceeds_95_percent_at_40_turns()
    {
        Evaluate("cache_hit", ("turns", 39)).ShouldBeLessThan(0.95);
        Evaluate("cache_hit", ("turns", 40)).ShouldBeGreaterThan(0.95);
    }

    [Fact]
    public void Twelve_turns_outgrow_a_context_of_128K()
    {
        Evaluate("last_request_tokens", ("turns", 12)).ShouldBe(142_000);
        Evaluate("context_overrun", ("turns", 12)).ShouldBe(10_928);
        Evaluate("turns_in_context", ("turns", 12)).ShouldBe(11.0893, 0.0001); // (131,072 − 8,000 − 2,000) ÷ 12,000 + 1
    }

    [Fact]
    public void Half_the_utilization_costs_twice_as_much() =>
        Evaluate("dedicated_total", ("utilization", 0.5)).ShouldBe(Evaluate("dedicated_total") * 2);

    [Fact]
    public void The_gpus_at_par_cost_what_the_baseline_costs() =>
        Evaluate("dedicated_total", ("gpus", Evaluate("gpus_at_par"))).ShouldBe(2264.96, 1e-9);

    [Fact]
    public void Zero_tokens_cost_nothing_and_nothing_is_not_a_number()
    {
        (string, double)[] nothing = [("initial_prompt", 0), ("added_per_turn", 0), ("decode_per_turn", 0), ("baseline_total", 0)];
        foreach (var formula in ShippedFormulas.Library.Formulas.Where(f => !f.Name.StartsWith("rft_", StringComparison.Ordinal)))
        {
            double.IsFinite(Evaluate(formula.Name, nothing)).ShouldBeTrue(formula.Name);
        }

        foreach (var formula in (string[])["tinker_flat_total", "tinker_cached_total", "serverless_total", "dedicated_total", "cache_hit", "gpus_at_par"])
        {
            Evaluate(formula, nothing).ShouldBe(0, formula);
        }
    }

    [Fact]
    public void A_fine_tuning_job_is_estimated_from_its_throughput()
    {
        // The vendor's baseline: 500 prompts, 1 epoch, 4 responses, of 2,048 tokens at most.
        var values = new Dictionary<string, double>
        {
            ["prompts"] = 500, ["epochs"] = 1, ["responses"] = 4, ["max_tokens"] = 2048, ["average_tokens"] = 1228.8,
            ["rollout_tps"] = 1000, ["gpus"] = 8, ["gpu_hour"] = 7,
        };
        double Value(string formula) => FormulaEvaluator.Evaluate(ShippedFormulas.Library, formula, values);
        Value("rft_average_tokens").ShouldBe(1228.8, 1e-12);
        Value("rft_total_tokens").ShouldBe(2_457_600);
        Value("rft_gpu_hours").ShouldBe(5.461333, 0.000001); // 8 × 2,457.6 s ÷ 3,600
        Value("rft_cost").ShouldBe(38.22933, 0.00001);
        Value("rft_training_hours").ShouldBe(0.682667, 0.000001);
    }

    private static double Evaluate(string formula, params (string Name, double Value)[] changes)
    {
        var values = new Dictionary<string, double>(Defaults);
        foreach (var (name, value) in changes)
        {
            values[name] = value;
        }

        return FormulaEvaluator.Evaluate(ShippedFormulas.Library, formula, values);
    }
}
