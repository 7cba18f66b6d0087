using RateCards.Compiler.Estimating;

namespace RateCards.Conformance.Tests;

/// <summary>What has to hold of the cost model whatever the inputs are, on seeded random ones.</summary>
public sealed class CostModelTests
{
    private const int Rows = 2_000;

    /// <summary>Slack for rounding, relative.</summary>
    private const double Rounding = 1e-14;

    [Theory]
    [InlineData("tinker_flat_total")]
    [InlineData("tinker_cached_total")]
    [InlineData("serverless_total")]
    [InlineData("dedicated_total")]
    public void A_cost_never_falls_when_tokens_rise(string total)
    {
        foreach (var values in Samples())
        {
            var before = Evaluate(total, values);
            foreach (var input in (string[])["initial_prompt", "added_per_turn", "decode_per_turn", "turns", "episodes"])
            {
                var more = new Dictionary<string, double>(values) { [input] = values[input] + 1 };
                Evaluate(total, more).ShouldBeGreaterThanOrEqualTo(before * (1 - Rounding), $"{input} in {Show(values)}");
            }
        }
    }

    [Fact]
    public void Paying_for_the_whole_history_never_costs_less_than_paying_for_it_as_cached()
    {
        foreach (var values in Samples())
        {
            Evaluate("tinker_flat_total", values).ShouldBeGreaterThanOrEqualTo(Evaluate("tinker_cached_total", values) * (1 - Rounding), Show(values));
            var sameRates = new Dictionary<string, double>(values)
            {
                ["input"] = values["prefill"], ["cached_input"] = values["cached_prefill"], ["output"] = values["sample"],
            };
            Evaluate("tinker_flat_total", sameRates).ShouldBeGreaterThanOrEqualTo(Evaluate("serverless_total", sameRates) * (1 - Rounding), Show(values));
        }
    }

    [Fact]
    public void The_hit_is_at_most_all_turns_but_one()
    {
        foreach (var values in Samples())
        {
            Evaluate("cache_hit", values).ShouldBeInRange(0, (values["turns"] - 1) / values["turns"] * (1 + Rounding), Show(values));
        }
    }

    [Fact]
    public void Where_cached_costs_as_much_as_uncached_caching_changes_nothing()
    {
        foreach (var values in Samples())
        {
            var flat = new Dictionary<string, double>(values) { ["cached_prefill"] = values["prefill"] };
            ShouldBeNear(Evaluate("tinker_cached_total", flat), Evaluate("tinker_flat_total", flat), values);
        }
    }

    [Fact]
    public void Serverless_without_a_discount_for_cached_input_is_the_formula_without_a_cache()
    {
        foreach (var values in Samples())
        {
            var noDiscount = new Dictionary<string, double>(values) { ["cached_input"] = values["input"] };
            var tokens = (Evaluate("prompt_tokens", values) * values["input"]) + (Evaluate("decode_tokens", values) * values["output"]);
            ShouldBeNear(Evaluate("serverless_total", noDiscount), values["episodes"] * tokens / 1_000_000, values);
        }
    }

    [Fact]
    public void Parts_add_up_to_their_total()
    {
        foreach (var values in Samples())
        {
            var parts = Evaluate("serverless_uncached_cost", values) + Evaluate("serverless_cached_cost", values) + Evaluate("serverless_decode_cost", values);
            ShouldBeNear(parts, Evaluate("serverless_total", values), values);
        }
    }

    [Fact]
    public void At_par_dedicated_costs_what_the_baseline_costs()
    {
        foreach (var values in Samples().Where(v => Evaluate("cluster_hours", v) > 0))
        {
            var atPar = new Dictionary<string, double>(values) { ["gpus"] = Evaluate("gpus_at_par", values) };
            ShouldBeNear(Evaluate("dedicated_total", atPar), values["baseline_total"], values);
        }
    }

    /// <summary>Random inputs, with cached tokens never dearer than uncached ones, which the cards are held to.</summary>
    private static IEnumerable<Dictionary<string, double>> Samples()
    {
        foreach (var row in new Inputs(seed: 7).Sensible(Repository.Formulas, Rows))
        {
            var values = Repository.Formulas.Symbols.Zip(row).ToDictionary(x => x.First.Name, x => x.Second);
            values["cached_prefill"] = Math.Min(values["cached_prefill"], values["prefill"]);
            values["cached_input"] = Math.Min(values["cached_input"], values["input"]);
            yield return values;
        }
    }

    private static double Evaluate(string formula, Dictionary<string, double> values) => FormulaEvaluator.Evaluate(Repository.Formulas, formula, values);

    private static void ShouldBeNear(double value, double expected, Dictionary<string, double> values) =>
        Math.Abs(value - expected).ShouldBeLessThanOrEqualTo(expected * Rounding, Show(values));

    private static string Show(Dictionary<string, double> values) => string.Join(", ", values.Select(v => $"{v.Key} = {v.Value:R}"));
}
