using System.Text.Json;
using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

/// <summary>Prices of single requests at the shipped rates, worked out by hand from the rates named beside them.</summary>
public sealed class PriceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ratecards-price-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>
    /// Kimi K2.6 on 2026-05-16: Fireworks 0.95, 0.16 and 4.00; Tinker 5.15 and 12.81, and no price of its own for what was
    /// cached. 12,000 + 80,000 + 900 tokens: 0.0114 + 0.0128 + 0.0036, and 92,000 × 5.15 + 900 × 12.81 in millionths.
    /// </summary>
    [Fact]
    public void Every_provider_that_knows_the_model_has_its_price()
    {
        var prices = Json("price --model kimi-k2p6 --count input=12000 --count cached-input=80000 --count output=900 --format json").GetProperty("prices").EnumerateArray()
            .ToDictionary(p => p.GetProperty("card").GetString()!, p => p.GetProperty("total").GetDecimal());
        prices.ShouldBe(new Dictionary<string, decimal> { ["fireworks-serverless"] = 0.0278m, ["tinker"] = 0.485329m }, ignoreOrder: true);
    }

    [Fact]
    public void The_text_names_rate_and_amount_of_each_charge()
    {
        var output = InRepository("price --model kimi-k2p6 --provider tinker --count input=1000000 --count cached-input=1000000").Output;
        output.ShouldContain("$10.30  Tinker");
        output.ShouldContain("Prefill, with cached-input");
        output.ShouldContain("tinker.kimi-k2p6.prefill");
    }

    /// <summary>Priority of 2026-05-16 is 1.50 and 6.00 a million.</summary>
    [Fact]
    public void An_axis_is_set_by_name() =>
        Total("price --model kimi-k2p6 --provider fireworks-serverless --count input=1000000 --count output=1000000 --set tier=priority").ShouldBe(7.50m);

    /// <summary>A million tokens each way: 0.95 + 4.00, and at priority 1.50 + 6.00. What the call says comes first; a tier that no card has is told.</summary>
    [Theory]
    [InlineData("""{"service_tier":"priority","usage":{"prompt_tokens":1000000,"completion_tokens":1000000}}""", "", 7.50, "")]
    [InlineData("""{"usage":{"input_tokens":1000000,"output_tokens":1000000,"cache_read_input_tokens":0,"service_tier":"priority"}}""", "", 7.50, "")]
    [InlineData("""{"usage":{"inputTokens":1000000,"outputTokens":1000000},"serviceTier":{"type":"priority"}}""", "", 7.50, "")]
    [InlineData("""{"service_tier":"default","usage":{"prompt_tokens":1000000,"completion_tokens":1000000}}""", "", 4.95, "")]
    [InlineData("""{"service_tier":"priority","usage":{"prompt_tokens":1000000,"completion_tokens":1000000}}""", "--set tier=standard", 4.95, "")]
    [InlineData("""{"service_tier":"scale","usage":{"prompt_tokens":1000000,"completion_tokens":1000000}}""", "", 4.95, "at the service tier 'scale'")]
    public void An_answer_is_priced_at_the_tier_that_it_names(string answer, string set, double expected, string note)
    {
        var file = Path.Combine(_folder, "answer.json");
        File.WriteAllText(file, answer);

        var run = InRepository($"price --model kimi-k2p6 --provider fireworks-serverless --usage {file} {set} --format json");

        JsonDocument.Parse(run.Output).RootElement.GetProperty("prices")[0].GetProperty("total").GetDouble().ShouldBe(expected);
        run.Error.ShouldContain(note);
        run.Error.Contains("note:", StringComparison.Ordinal).ShouldBe(note.Length > 0);
    }

    /// <summary>
    /// The same counts in four forms: 12,000 tokens read anew, 80,000 from the cache, 900 generated, of which 300 were
    /// reasoned. All of it is charged as above.
    /// </summary>
    [Theory]
    [InlineData("""{"model":"kimi-k2p6","usage":{"prompt_tokens":92000,"completion_tokens":900,"prompt_tokens_details":{"cached_tokens":80000},"completion_tokens_details":{"reasoning_tokens":300}}}""")]
    [InlineData("""{"model":"kimi-k2p6","usage":{"input_tokens":92000,"output_tokens":900,"input_tokens_details":{"cached_tokens":80000},"output_tokens_details":{"reasoning_tokens":300}}}""")]
    [InlineData("""{"model":"kimi-k2p6","usage":{"input_tokens":12000,"output_tokens":900,"cache_read_input_tokens":80000,"cache_creation_input_tokens":0}}""")]
    [InlineData("""{"modelVersion":"kimi-k2p6","usageMetadata":{"promptTokenCount":92000,"cachedContentTokenCount":80000,"candidatesTokenCount":600,"thoughtsTokenCount":300}}""")]
    [InlineData("""{"usage":{"inputTokens":12000,"outputTokens":900,"cacheReadInputTokens":80000}}""")]
    public void A_providers_answer_is_counted(string answer)
    {
        File.WriteAllText(Path.Combine(_folder, "answer.json"), answer);
        Total($"price --model kimi-k2p6 --provider fireworks-serverless --usage {Path.Combine(_folder, "answer.json")}").ShouldBe(0.0278m);
    }

    [Theory]
    [InlineData("price --count input=1", "Name the model with --model NAME.")]
    [InlineData("price --model kimi-k2p6", "Nothing is counted.")]
    [InlineData("price --model kimi-k2p6 --count input", "'input' is none.")]
    [InlineData("price --model kimi-k2p6 --count input=1e3", "takes a plain number")]
    [InlineData("price --model kimi-k2p6 --count input=-1", "takes a plain number")]
    [InlineData("price --model kimi-k2p6 --count input=1 --count input=2", "gives 'input' twice, as 1 and 2.")]
    [InlineData("price --model kimi-k2p6 --count input=1 --at 2026-05-16T12:00", "'2026-05-16T12:00' is neither.")]
    [InlineData("price --model kimi-k99 --count input=1", "No card knows a model 'kimi-k99'.")]
    [InlineData("price --model kimi-k2p6 --provider Tinkr --count input=1", "There is no card of the provider 'Tinkr'. Did you mean 'tinker'?")]
    [InlineData("price --model kimi-k2p6 --usage nowhere.json", "'nowhere.json' cannot be read")]
    public void A_call_that_makes_no_sense_is_told(string call, string message)
    {
        var run = InRepository(call);
        run.ExitCode.ShouldBe(ExitCode.CallWrong);
        run.Error.ShouldContain(message);
    }

    [Theory]
    [InlineData("[1]", "tells no usage")]
    [InlineData("{\"usage\":{}}", "tells no usage")]
    [InlineData("{", "is not JSON (line 1)")]
    [InlineData("""{"usage":{"prompt_tokens":10,"completion_tokens":1,"prompt_tokens_details":{"cached_tokens":11}}}""", "counts more in the parts of 'prompt_tokens' (11) than in it (10)")]
    [InlineData("""{"usage":{"prompt_tokens":-1,"completion_tokens":1}}""", "counts '-1' for 'prompt_tokens', which is not a whole number")]
    public void An_answer_that_counts_nothing_is_told(string answer, string message)
    {
        File.WriteAllText(Path.Combine(_folder, "answer.json"), answer);
        var run = InRepository($"price --model kimi-k2p6 --usage {Path.Combine(_folder, "answer.json")}");
        run.ExitCode.ShouldBe(ExitCode.CallWrong);
        run.Error.ShouldContain(message);
    }

    /// <summary>Tinker bills no tier: it has no price for such a request, which is a reason and not a zero.</summary>
    [Fact]
    public void Where_no_provider_has_a_price_the_call_fails_and_says_why()
    {
        var run = InRepository("price --model kimi-k2p6 --provider Tinker --count input=1 --set tier=priority");
        run.ExitCode.ShouldBe(ExitCode.InputWrong);
        run.Output.ShouldContain("The card does not tell requests apart by tier.");
    }

    private static decimal Total(string call) => Json(call + " --format json").GetProperty("prices").EnumerateArray().ShouldHaveSingleItem().GetProperty("total").GetDecimal();

    private static JsonElement Json(string call)
    {
        var run = InRepository(call);
        run.Error.ShouldBe("");
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static CommandRun InRepository(string call) => CommandRun.InProcess(call, Repository.Root);
}
