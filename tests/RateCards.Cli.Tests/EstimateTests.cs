using System.Text.Json;
using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

/// <summary>Expected figures are those of the published comparison, or computed by hand from the rates named beside them.</summary>
public class EstimateTests
{
    [Fact]
    public void The_defaults_give_the_figures_of_the_published_comparison()
    {
        var estimate = Json("estimate multi-turn");

        Quantity(estimate, "prompt_tokens").ShouldBe(400_000);
        Quantity(estimate, "uncached_prompt_tokens").ShouldBe(92_000);
        Quantity(estimate, "cached_prompt_tokens").ShouldBe(308_000);
        Quantity(estimate, "cache_hit").ShouldBe(0.77, 1e-15);
        Quantity(estimate, "decode_tokens").ShouldBe(16_000);
        Offer(estimate, "tinker", "perEpisode").ShouldBe(2.26496, 1e-12);
        Offer(estimate, "tinker", "total").ShouldBe(2264.96, 1e-9);
        Offer(estimate, "fireworks-serverless-standard", "total").ShouldBe(200.68, 1e-9);
        Offer(estimate, "fireworks-serverless-priority", "total").ShouldBe(301.76, 1e-9);
        // 1,000 × 16,000 tokens ÷ 1,500 tokens/s = 10,666.7 s on 8 GPUs at 12 USD an hour.
        Offer(estimate, "fireworks-dedicated", "clusterHours").ShouldBe(16_000_000 / 1500.0 / 3600, 1e-12);
        Offer(estimate, "fireworks-dedicated", "total").ShouldBe(16_000_000 / 1500.0 / 3600 * 8 * 12, 1e-9);
        Offer(estimate, "fireworks-dedicated", "ratio").ShouldBe(7.96275, 1e-9);
    }

    [Fact]
    public void The_text_shows_them_to_the_last_digit()
    {
        var text = InRepository("estimate multi-turn").Output;

        foreach (var figure in new[]
        {
            "400,000 tokens", "92,000 tokens", "308,000 tokens", "77.0%", "16,000 tokens",
            "$2.26496", "$2,264.96", "2.963 hours", "$284.44", "8.0× cheaper", "$200.68", "$301.76",
        })
        {
            text.ShouldContain(figure);
        }
    }

    /// <summary>8 GPUs cost 284.44, so 63.7 cost the 2,264.96 of Tinker, where they work as fast as 8; by default twice as many work twice as fast.</summary>
    [Fact]
    public void At_par_names_what_has_to_stay_as_it_is()
    {
        InRepository("estimate multi-turn").Output.ShouldContain("between 63 and 64 GPUs with Prompt throughput and Decode throughput as they are");
        InRepository("estimate multi-turn --set prompt_tps=30000 --set decode_tps=1500").Output.ShouldContain("between 63 and 64 GPUs, or ");
        InRepository("estimate multi-turn --set gpus=64").Output.ShouldContain("$284.44");
    }

    [Fact]
    public void Twenty_turns_of_gpt_oss_120b_are_those_of_the_published_comparison()
    {
        var estimate = Json("estimate multi-turn --set model=gpt-oss-120b --set turns=20");

        Quantity(estimate, "cache_hit").ShouldBe(0.9033, 0.00005);
        Offer(estimate, "tinker", "perEpisode").ShouldBe(1.5988, 1e-9);
    }

    [Fact]
    public void Another_date_brings_other_rates_and_another_way_of_billing()
    {
        var estimate = Json("estimate multi-turn --as-of 2026-10-01");

        // 92,000 × 5.15 + 308,000 × 1.03 + 16,000 × 12.81 USD/Mtok; 8 GPUs at 15 USD an hour.
        Offer(estimate, "tinker", "perEpisode").ShouldBe(0.4738 + 0.31724 + 0.20496, 1e-12);
        Offer(estimate, "fireworks-dedicated", "total").ShouldBe(16_000_000 / 1500.0 / 3600 * 8 * 15, 1e-9);
    }

    [Theory]
    [InlineData("kimi-k2p6", "tinker fireworks-serverless-standard fireworks-serverless-priority fireworks-dedicated")]
    [InlineData("kimi-k2p5", "tinker fireworks-serverless-standard fireworks-dedicated")]
    [InlineData("qwen3p5-397b", "tinker fireworks-dedicated")]
    [InlineData("gpt-oss-120b", "tinker fireworks-serverless-standard fireworks-serverless-priority fireworks-dedicated")]
    public void Every_offer_that_a_model_has_appears_and_none_that_it_has_not(string model, string offers)
    {
        var estimate = Json($"estimate multi-turn --set model={model}");

        estimate.GetProperty("offers").EnumerateArray().Select(o => o.GetProperty("id").GetString())
            .ShouldBe(offers.Split(' '));
    }

    [Fact]
    public void An_offer_that_a_model_has_not_is_listed_with_the_reason()
    {
        var leftOut = Json("estimate multi-turn --set model=kimi-k2p5").GetProperty("leftOut").EnumerateArray().Single();

        leftOut.GetProperty("id").GetString().ShouldBe("fireworks-serverless-priority");
        leftOut.GetProperty("label").GetString().ShouldBe("Fireworks Serverless Priority");
        leftOut.GetProperty("reason").GetString().ShouldNotBeNullOrEmpty();
        InRepository("estimate multi-turn --set model=kimi-k2p5").Output.ShouldContain("Fireworks Serverless Priority is left out: ");
    }

    [Fact]
    public void A_prompt_that_outgrows_the_context_is_told_with_the_turn_at_which_it_does()
    {
        // 8,000 + 11 × 12,000 + 2,000 = 142,000 tokens at turn 12, and 130,000 at turn 11, of 131,072.
        InRepository("estimate multi-turn --set turns=12").Output.ShouldContain("warning: From turn 12 on");
        InRepository("estimate multi-turn --set turns=11").Output.ShouldNotContain("warning");
    }

    [Theory]
    [InlineData("estimate multi-turns", "Did you mean 'multi-turn'?")]
    [InlineData("estimate multi-turn --set trns=20", "Did you mean 'turns'?")]
    [InlineData("estimate multi-turn --set model=kmi-k2p6", "Did you mean 'kimi-k2p6'?")]
    [InlineData("estimate multi-turn --set turns", "--set takes NAME=VALUE, such as turns=20; 'turns' is none.")]
    [InlineData("estimate multi-turn --set turns=1 --set turns=2", "--set gives 'turns' twice, as 1 and 2.")]
    [InlineData("estimate multi-turn --set turns=0", "0 is not a whole number from 1 to 1,000")]
    [InlineData("estimate multi-turn --as-of 2026-02-30", "'2026-02-30' is none.")]
    public void What_cannot_be_estimated_is_a_wrong_call(string call, string message)
    {
        var result = InRepository(call);

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain(message);
        result.Output.ShouldBeEmpty();
    }

    private static CommandRun InRepository(string call) => CommandRun.InProcess(call, Repository.Root);

    private static JsonElement Json(string call)
    {
        var result = InRepository(call + " --format json");
        result.ExitCode.ShouldBe(0, result.Error);
        result.Error.ShouldBeEmpty();
        return JsonDocument.Parse(result.Output).RootElement;
    }

    private static double Quantity(JsonElement estimate, string name) => estimate.GetProperty("quantities").GetProperty(name).GetDouble();

    private static double Offer(JsonElement estimate, string id, string figure) => estimate.GetProperty("offers").EnumerateArray()
        .Single(o => o.GetProperty("id").GetString() == id).GetProperty(figure).GetDouble();
}
