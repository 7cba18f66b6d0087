using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;

namespace RateCards.Compiler.Tests.Calculators;

/// <summary>Expected values are the published check values, or worked out by hand beside the test.</summary>
public class EstimatorTests
{
    private static EstimateResult Result(string calculator, string date, params (string Name, string Value)[] inputs)
    {
        Date.TryParse(date, out var asOf).ShouldBeTrue();
        var project = ShippedProject.Project;
        return Estimator.Estimate(
            project, project.FindCalculator(calculator)!, inputs.ToDictionary(i => i.Name, i => i.Value, StringComparer.Ordinal), asOf);
    }

    private static Estimate Estimate(string date, params (string Name, string Value)[] inputs) =>
        Result("multi-turn", date, inputs).Estimate.ShouldNotBeNull();

    private static double Figure(Estimate estimate, string offer, string figure) =>
        estimate.Find(offer).ShouldNotBeNull().FindFigure(figure)!.Value;

    [Fact]
    public void The_defaults_give_the_published_token_counts() =>
        Estimate("2026-05-16").Quantities.Select(q => (q.Name, q.Value)).ShouldBe([
            ("prompt_tokens", 400_000), ("uncached_prompt_tokens", 92_000), ("cached_prompt_tokens", 308_000), ("cache_hit", 0.77), ("decode_tokens", 16_000),
        ]);

    [Fact]
    public void The_defaults_give_the_published_costs()
    {
        var estimate = Estimate("2026-05-16");
        Figure(estimate, "tinker", "per_episode").ShouldBe(2.26496, 1e-12);
        Figure(estimate, "tinker", "total").ShouldBe(2264.96, 1e-9);
        Figure(estimate, "fireworks-serverless-standard", "total").ShouldBe(200.68, 1e-9);
        Figure(estimate, "fireworks-serverless-priority", "total").ShouldBe(301.76, 1e-9);
        Figure(estimate, "fireworks-dedicated", "cluster_hours").ShouldBe(2.963, 0.0005);
        Figure(estimate, "fireworks-dedicated", "total").ShouldBe(284.44, 0.005);
        estimate.Find("fireworks-dedicated")!.Ratio!.Value.ShouldBe(8.0, 0.05);
        estimate.Absent.ShouldBeEmpty();
    }

    [Fact]
    public void Gpt_oss_120b_with_20_turns_has_the_published_figures()
    {
        var estimate = Estimate("2026-05-16", ("model", "gpt-oss-120b"), ("turns", "20"));
        estimate.FindQuantity("cache_hit")!.Value.ShouldBe(0.903, 0.0005);
        Figure(estimate, "tinker", "per_episode").ShouldBe(1.5988, 1e-12);
    }

    /// <summary>
    /// Tinker: 92,000 · 5.15 + 308,000 · 1.03 + 16,000 · 12.81 = 473,800 + 317,240 + 204,960 = 996,000 millionths of a dollar,
    /// so 0.996 an episode. Dedicated: 16,000,000 ÷ 1,500 ÷ 3,600 = 2.96296… hours · 8 GPUs · 15.00 = 355.55…; 996 ÷ 355.55… = 2.80125.
    /// </summary>
    [Fact]
    public void Repricing_and_gpu_prices_bring_dedicated_to_about_2_8_times()
    {
        var estimate = Estimate("2026-10-01");
        Figure(estimate, "tinker", "per_episode").ShouldBe(0.996, 1e-12);
        Figure(estimate, "fireworks-dedicated", "total").ShouldBe(3200.0 / 9, 1e-9);
        estimate.Find("fireworks-dedicated")!.Ratio!.Value.ShouldBe(2.80125, 1e-9);
    }

    [Theory]
    [InlineData("2026-07-16", 2264.96)]
    [InlineData("2026-07-17", 996)]
    public void Tinker_bills_the_repeated_prefix_as_cached_from_2026_07_17(string date, double total) =>
        Figure(Estimate(date), "tinker", "total").ShouldBe(total, 1e-9);

    [Theory]
    [InlineData("kimi-k2p6", "2026-05-16", "tinker fireworks-serverless-standard fireworks-serverless-priority fireworks-dedicated")]
    [InlineData("kimi-k2p5", "2026-05-16", "tinker fireworks-serverless-standard fireworks-dedicated")]
    [InlineData("qwen3p5-397b", "2026-05-16", "tinker fireworks-dedicated")]
    [InlineData("gpt-oss-120b", "2026-05-16", "tinker fireworks-serverless-standard fireworks-serverless-priority fireworks-dedicated")]
    [InlineData("kimi-k2p5", "2026-08-01", "fireworks-dedicated")]
    public void Every_offer_that_a_model_has_appears_and_none_that_it_has_not(string model, string date, string offers) =>
        string.Join(" ", Estimate(date, ("model", model)).Offers.Select(o => o.Offer.Id)).ShouldBe(offers);

    [Fact]
    public void An_absent_offer_has_its_reason()
    {
        var absent = Estimate("2026-08-01", ("model", "kimi-k2p5")).Absent;
        absent.Select(a => a.Reason).ShouldBe([
            "Kimi K2.5 (128K) cannot be bought since 2026-07-12.",
            "'fireworks-serverless.kimi-k2p5.input' is not offered.",
            "'fireworks-serverless.kimi-k2p5.input.priority' is not offered.",
        ]);
    }

    [Fact]
    public void Without_a_baseline_there_are_neither_ratios_nor_par_values()
    {
        var estimate = Estimate("2026-08-01", ("model", "kimi-k2p5"));
        estimate.Offers.Single().Ratio.ShouldBeNull();
        estimate.Parity.ShouldBeEmpty();
    }

    [Fact]
    public void Zero_tokens_cost_nothing_and_everything_stays_a_number()
    {
        var estimate = Estimate("2026-05-16", ("initial_prompt", "0"), ("added_per_turn", "0"), ("decode_per_turn", "0"));
        estimate.Quantities.ShouldAllBe(q => q.Value == 0);
        estimate.Offers.Count.ShouldBe(4);
        estimate.Offers.ShouldAllBe(o => o.Total == 0 && o.Ratio == 1 && o.BoundBy == null);
        estimate.Offers.SelectMany(o => o.Figures).ShouldAllBe(f => f.Value == 0);
        estimate.Parity.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("initial_prompt")]
    [InlineData("added_per_turn")]
    [InlineData("decode_per_turn")]
    public void Every_figure_is_finite_at_every_bound(string zero)
    {
        foreach (var turns in new[] { "1", "1000" })
        {
            foreach (var model in new[] { "kimi-k2p6", "kimi-k2p5", "qwen3p5-397b", "gpt-oss-120b" })
            {
                var estimate = Estimate(
                    "2026-05-16", ("model", model), ("turns", turns), (zero, "0"), ("episodes", "10000000"), ("utilization", "0.01"), ("decode_tps", "1"), ("prompt_tps", "100000000"));
                estimate.Offers.SelectMany(o => o.Figures.Concat(o.Parts)).Concat(estimate.Quantities).Concat(estimate.Parity)
                    .ShouldAllBe(v => double.IsFinite(v.Value) && v.Value >= 0);
                estimate.Offers.ShouldAllBe(o => o.Ratio == null || double.IsFinite(o.Ratio.Value));
            }
        }
    }

    /// <summary>At par: 2,264.96 ÷ (80/27 hours · 12.00) = 63.702 GPUs; costing as much again with so many GPUs.</summary>
    [Fact]
    public void At_par_dedicated_costs_what_tinker_costs()
    {
        var estimate = Estimate("2026-05-16");
        estimate.Parity.Single(p => p.Name == "gpus").Value.ShouldBe(2264.96 / (80.0 / 27 * 12), 1e-9);
        var decode = estimate.Parity.Single(p => p.Name == "decode_tps").Value;
        var text = decode.ToString("G14", System.Globalization.CultureInfo.InvariantCulture);
        Figure(Estimate("2026-05-16", ("decode_tps", text)), "fireworks-dedicated", "total").ShouldBe(2264.96, 1e-6);
    }

    /// <summary>
    /// At 100 tokens a second generating takes 160,000 s, and 8 · $12 · 44.44 hours are $4,266.67: more than Tinker's $2,264.96 whatever
    /// the prompt throughput is. With 1,000 prefilled a second, prefill takes 92,000 s of the 84,936 that $2,264.96 buys.
    /// </summary>
    [Theory]
    [InlineData("decode_tps", "100", "gpus decode_tps")]
    [InlineData("prompt_tps", "1000", "gpus prompt_tps")]
    [InlineData("utilization", "1", "gpus prompt_tps decode_tps")]
    public void Nothing_is_called_at_par_where_something_else_binds(string input, string value, string parities) =>
        string.Join(" ", Estimate("2026-05-16", (input, value)).Parity.Select(p => p.Name)).ShouldBe(parities);

    /// <summary>100 episodes of one short turn cost Tinker so little that half a token a second would do: less than can be entered.</summary>
    [Fact]
    public void A_value_at_par_that_nobody_could_enter_is_left_out()
    {
        var estimate = Estimate("2026-05-16", ("turns", "1"), ("episodes", "1"), ("decode_per_turn", "1"), ("initial_prompt", "1000000"));
        estimate.Parity.ShouldAllBe(p => p.Value >= 1);
        estimate.Parity.Select(p => p.Name).ShouldNotContain("decode_tps");
    }

    /// <summary>16 GPUs generate 3,000 a second where 8 generate 1,500: half of the time for twice the GPUs.</summary>
    [Theory]
    [InlineData("16", "60000", "3000")]
    [InlineData("4", "15000", "750")]
    [InlineData("1", "3750", "187.5")]
    public void Throughput_grows_with_the_GPUs_so_that_the_cost_stays(string gpus, string prompt, string decode)
    {
        var estimate = Estimate("2026-05-16", ("gpus", gpus));
        var inputs = estimate.Inputs.ToDictionary(i => i.Input.Name, i => i.Text);
        inputs["prompt_tps"].ShouldBe(prompt);
        inputs["decode_tps"].ShouldBe(decode);
        Figure(estimate, "fireworks-dedicated", "total").ShouldBe(284.444444, 1e-4);
    }

    [Fact]
    public void A_throughput_that_is_known_for_another_GPU_is_asked_for()
    {
        var estimate = Estimate("2026-05-16", ("gpu", "h100-80gb"));
        estimate.Unknown.Select(u => u.Input.Name).ShouldBe(["prompt_tps", "decode_tps"]);
        var absent = estimate.Absent.Single();
        absent.Offer.Id.ShouldBe("fireworks-dedicated");
        absent.Reason.ShouldBe("Prompt throughput is known for B300 288GB and not for H100 80GB. Give 'prompt_tps'.");
        estimate.Offers.Select(o => o.Offer.Id).ShouldBe(["tinker", "fireworks-serverless-standard", "fireworks-serverless-priority"]);
        estimate.HasCheapest.ShouldBeFalse();
    }

    /// <summary>16,000,000 ÷ 750 = 21,333 s = 5.926 hours on 8 GPUs at $7.00.</summary>
    [Fact]
    public void A_throughput_that_is_given_counts_for_any_GPU()
    {
        var estimate = Estimate("2026-05-16", ("gpu", "h100-80gb"), ("prompt_tps", "15000"), ("decode_tps", "750"));
        Figure(estimate, "fireworks-dedicated", "total").ShouldBe(16_000_000 / 750.0 / 3600 * 8 * 7, 1e-9);
        estimate.HasCheapest.ShouldBeTrue();
    }

    [Fact]
    public void What_needs_no_throughput_is_told_without_it()
    {
        var estimate = Result("rft", "2026-05-16", ("gpu", "b300-288gb")).Estimate.ShouldNotBeNull();
        estimate.Offers.ShouldBeEmpty();
        estimate.Quantities.Select(q => q.Name).ShouldBe(["rft_total_tokens"]);
    }

    [Theory]
    [InlineData("11", true)]
    [InlineData("12", false)]
    public void A_workload_that_cannot_be_run_has_no_cheapest_offer(string turns, bool has) =>
        Estimate("2026-05-16", ("turns", turns)).HasCheapest.ShouldBe(has);

    [Theory]
    [InlineData("30000", "1500", "decode")]
    [InlineData("30000", "100000", "prefill")]
    public void An_offer_is_bound_by_the_longer_time(string prompt, string decode, string boundBy) =>
        Estimate("2026-05-16", ("prompt_tps", prompt), ("decode_tps", decode)).Find("fireworks-dedicated")!.BoundBy.ShouldBe(boundBy);

    [Fact]
    public void Parts_add_up_to_the_total() =>
        Estimate("2026-10-01").Offers.ShouldAllBe(o => Math.Abs(o.Parts.Sum(p => p.Value) - o.Total) < 1e-9);

    [Fact]
    public void Half_the_utilization_costs_twice_as_much() =>
        Figure(Estimate("2026-05-16", ("utilization", "0.5")), "fireworks-dedicated", "total").ShouldBe(2 * 284.444444, 1e-4);

    [Fact]
    public void Defaults_follow_the_model()
    {
        var inputs = Estimate("2026-05-16", ("model", "gpt-oss-120b")).Inputs.ToDictionary(i => i.Input.Name, i => i.Text);
        inputs["gpus"].ShouldBe("4");
        inputs["gpu"].ShouldBe("h200-141gb");
        inputs["prompt_tps"].ShouldBe("25000");
        inputs["decode_tps"].ShouldBe("2500");
    }

    /// <summary>Turn 12 sends 8,000 + 11 · 12,000 = 140,000 tokens and generates 2,000; turn 11 still fits 131,072 with 130,000.</summary>
    [Theory]
    [InlineData("11", "")]
    [InlineData("12", "From turn 12 on, a prompt and what it generates exceed the model's context of 131,072 tokens.")]
    [InlineData("20", "From turn 12 on, a prompt and what it generates exceed the model's context of 131,072 tokens.")]
    public void A_prompt_that_outgrows_the_context_is_told_with_its_turn(string turns, string text) =>
        string.Concat(Estimate("2026-05-16", ("turns", turns)).Notices.Select(n => n.Text)).ShouldBe(text);

    [Fact]
    public void Generating_more_than_a_turn_adds_is_told_at_its_field()
    {
        var notice = Estimate("2026-05-16", ("added_per_turn", "1000")).Notices.Single();
        ShippedProject.Project.FindCalculator("multi-turn")!.Warnings.Single(w => w.Id == notice.Id).Input.ShouldBe("added_per_turn");
        notice.Text.ShouldBe("Each turn generates 2,000 tokens, more than the 1,000 by which the prompt grows.");
    }

    [Theory]
    [InlineData("gpu", "h9000", "'h9000' is not known for GPU type.")]
    [InlineData("gpu", "a100-80gb", "'a100-80gb' has no published rate on 2026-05-16.")]
    [InlineData("model", "kimi-k2p7", "'kimi-k2p7' is not known for Model.")]
    [InlineData("model", "kimmi-k2p6", "'kimmi-k2p6' is not known for Model. Did you mean 'kimi-k2p6'?")]
    [InlineData("turns", "0", "Turns per episode: 0 is not a whole number from 1 to 1,000.")]
    [InlineData("turns", "1.5", "Turns per episode: 1.5 is not a whole number from 1 to 1,000.")]
    [InlineData("turns", "1e2", "Turns per episode: '1e2' is written with an exponent, which some YAML readers take for text.")]
    [InlineData("turns", "1,000", "Turns per episode: '1,000' has separators that readers disagree about.")]
    [InlineData("turns", "", "Turns per episode: '' is not a number.")]
    [InlineData("utilization", "0", "Utilisation: 0 is not a number from 0.01 to 1.")]
    [InlineData("utilization", "99999999999999999999999999999999999", "Utilisation: '99999999999999999999999999999999999' has more digits than any price or quantity.")]
    [InlineData("turn", "8", "There is no input 'turn'. Did you mean 'turns'?")]
    public void A_wrong_input_is_an_error_that_says_what_would_be_right(string name, string value, string message)
    {
        var result = Result("multi-turn", "2026-05-16", (name, value));
        result.Estimate.ShouldBeNull();
        var error = result.Errors.Single();
        error.Input.ShouldBe(name);
        error.Message.ShouldBe(message);
        error.Help.ShouldNotBeEmpty();
    }

    [Fact]
    public void All_wrong_inputs_are_told_at_once() =>
        Result("multi-turn", "2026-05-16", ("turns", "0"), ("episodes", "many"), ("gpu", "h9000")).Errors.Select(e => e.Input).ShouldBe(["episodes", "turns", "gpu"]);

    [Fact]
    public void Before_the_first_defaults_there_is_nothing_to_choose() =>
        Result("multi-turn", "2026-05-15").Errors.Select(e => e.Message).ShouldContain("The card 'fireworks-dedicated-defaults' has nothing in force on 2026-05-15.");

    /// <summary>500 prompts · 4 responses · 1,228.8 tokens = 2,457,600; ÷ 2,500 a second = 983.04 s on 4 GPUs = 1.09226… GPU-hours, at 8.00.</summary>
    [Fact]
    public void Reinforcement_fine_tuning_costs_its_gpu_hours()
    {
        var estimate = Result("rft", "2026-10-01").Estimate.ShouldNotBeNull();
        estimate.FindQuantity("rft_total_tokens")!.Value.ShouldBe(2_457_600, 1e-6);
        estimate.FindQuantity("rft_gpu_hours")!.Value.ShouldBe(4 * 983.04 / 3600, 1e-12);
        Figure(estimate, "fireworks-any-region", "total").ShouldBe(8 * 4 * 983.04 / 3600, 1e-9);
        Figure(estimate, "fireworks-region-pinned", "total").ShouldBe(12 * 4 * 983.04 / 3600, 1e-9);
    }

    [Fact]
    public void Every_preset_gives_an_estimate()
    {
        foreach (var calculator in ShippedProject.Project.Calculators)
        {
            calculator.Presets.Count.ShouldBeGreaterThan(1, calculator.Id);
            foreach (var preset in calculator.Presets)
            {
                var estimate = Result(calculator.Id, "2026-05-16", [.. preset.Values.Select(v => (v.Input, v.Value))]).Estimate.ShouldNotBeNull($"{calculator.Id}: {preset.Id}");
                var totals = estimate.Offers.Select(o => Figure(estimate, o.Offer.Id, "total")).ToList();
                totals.ShouldNotBeEmpty($"{calculator.Id}: {preset.Id}");
                totals.ShouldAllBe(t => double.IsFinite(t) && t > 0, $"{calculator.Id}: {preset.Id}");
            }
        }
    }
}
