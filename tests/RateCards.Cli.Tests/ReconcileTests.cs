using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

/// <summary>The list is in the shape of Tinker's catalogue, with figures of 2026-07-02 and one that differs.</summary>
public sealed class ReconcileTests : IDisposable
{
    private readonly ProjectCopy _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_vendors_list_is_compared_price_by_price()
    {
        _project.Write("models.json", """
            [
              { "name": "Kimi-K2.6", "tinker_id": "moonshotai/Kimi-K2.6", "context": "128K", "prefill": "$5.15", "sample": "$12.81", "train": "$15.40", "note": "" },
              { "name": "Kimi-K2.6", "context": "32K", "prefill": "$1.47", "sample": "$3.99", "train": "$4.40" },
              { "name": "Kimi-K9", "context": "1M", "prefill": "$9.00", "sample": "$9.00", "train": null }
            ]
            """);
        var before = File.ReadAllText(_project.PathTo("RateCards/cards/tinker.yaml"));

        var result = _project.Run("reconcile tinker models.json --as-of 2026-07-02");

        result.Error.ShouldBeEmpty();
        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("tinker.kimi-k2p6-32k.sample         $3.66  $3.99  models.json:3");
        result.Output.ShouldContain("Kimi-K9 (1M) prefill         no such rate  $9.00  models.json:4");
        result.Output.ShouldContain("not in the list: tinker.");
        result.Output.ShouldMatch("6 prices compared on 2026-07-02: 1 differs; 2 prices of the list not in the cards; \\d+ prices of the cards not in the list\n$");
        File.ReadAllText(_project.PathTo("RateCards/cards/tinker.yaml")).ShouldBe(before);
    }

    /// <summary>LiteLLM begins names with the provider, and spells some providers otherwise; points, hyphens and capitals differ from list to list.</summary>
    [Fact]
    public void A_model_is_found_in_a_list_that_spells_its_name_otherwise()
    {
        Import("groq", "llama-3.1-8b-instant");
        Import("fireworks-ai", "accounts/fireworks/models/Kimi-K2p6");
        _project.Write("litellm.json", """
            {
              "groq/llama-3-1-8b-instant": { "litellm_provider": "groq", "mode": "chat", "input_cost_per_token": 5e-8, "output_cost_per_token": 9e-8 },
              "fireworks_ai/accounts/fireworks/models/kimi-k2p6": { "litellm_provider": "fireworks_ai", "mode": "chat", "input_cost_per_token": 5e-8 }
            }
            """);

        var result = _project.Run("reconcile litellm litellm.json");

        result.Error.ShouldBeEmpty();
        result.Output.ShouldContain("groq.llama-3p1-8b-instant.output  $0.08  $0.09");
        result.Output.ShouldContain("not in the list: fireworks-ai.accounts-fireworks-models-kimi-k2p6.output");
        result.Output.ShouldMatch("3 prices compared on .*: 1 differs; 1 price of the cards not in the list\n$");
    }

    [Fact]
    public void Of_two_models_that_are_spelled_alike_neither_is_taken_for_a_third()
    {
        Import("groq", "llama-4.0", "llama-4-0");
        _project.Write("litellm.json", """{ "groq/Llama_4_0": { "litellm_provider": "groq", "mode": "chat", "input_cost_per_token": 5e-8 }, "groq/llama-4-0": { "litellm_provider": "groq", "mode": "chat", "input_cost_per_token": 7e-8 } }""");

        var result = _project.Run("reconcile litellm litellm.json");

        result.Output.ShouldMatch("0 prices compared on .*: 0 differ; 2 prices of the list not in the cards; 2 prices of the cards not in the list\n$");
    }

    /// <summary>A card of models that cost $0.05 and $0.08, taken from a list like models.dev's.</summary>
    private void Import(string provider, params string[] models)
    {
        var all = string.Join(", ", models.Select(m => $$"""
            "{{m}}": { "id": "{{m}}", "name": "{{m}}", "cost": { "input": 0.05, "output": 0.08 } }
            """));
        _project.Write("api.json", $$"""
            { "{{provider}}": { "id": "{{provider}}", "name": "{{provider}}", "doc": "https://models.example", "models": { {{all}} } } }
            """);
        _project.Run($"import models-dev api.json --provider {provider}").ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("""[{ "name": "Kimi-K2.6", "context": "128K", "prefill": "$5.15", "discount": "10%" }]""", "RC1014: A model has no key 'discount'.")]
    [InlineData("""[{ "name": "Kimi-K2.6", "context": "128K", "prefill": "0.00515" }]""", "RC7010: '0.00515' is not a price in US dollars per 1M tokens")]
    [InlineData("""[{ "name": "Kimi-K2.6", "context": "128K", "prefill": "€5.15" }]""", "RC7010: '€5.15' is not a price")]
    [InlineData("""{ "error": "not found" }""", "RC1012: The list must be a list of models, not a mapping.")]
    [InlineData("""{}""", "RC1012: The list must be a list of models, not a mapping.")]
    [InlineData("""null""", "RC1012: The list must be a list of models, not a single value.")]
    [InlineData("""[1, "two"]""", "RC1012: A model must be a mapping, not a single value.")]
    [InlineData("""{ "sample_spec": { "a": 1 }, "gpt": { "b": 2 } }""", "RC1012: The list must be a list of models, not a mapping.")]
    [InlineData("""[{ "context": "128K", "prefill": "$5.15" }]""", "RC1013: A model needs 'name'.")]
    public void What_is_not_understood_is_an_error_with_its_line(string list, string error)
    {
        _project.Write("models.json", list);

        var result = _project.Run("reconcile tinker models.json");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("models.json(1,");
        result.Error.ShouldContain(error);
        result.Output.ShouldBeEmpty();
    }

    /// <summary>Kimi K2.5 can no longer be bought from 2026-07-12 on.</summary>
    [Theory]
    [InlineData("2026-07-11", 0, "1 price compared on 2026-07-11: 0 differ")]
    [InlineData("2026-07-12", 1, "tinker.kimi-k2p5.prefill")]
    public void A_list_that_still_has_what_is_retired_differs(string asOf, int exitCode, string expected)
    {
        _project.Write("prices.csv", "id,value,unit\ntinker.kimi-k2p5.prefill,5.15,USD/Mtok\n");

        var result = _project.Run($"reconcile csv prices.csv --as-of {asOf}");

        result.ExitCode.ShouldBe(exitCode, result.Output);
        result.Output.ShouldContain(expected);
    }

    [Theory]
    [InlineData("models.json", "[]", "reconcile tinker models.json", "models.json has no price in it that could be compared", 1)]
    [InlineData("models.json", "[{ \"name\": \"Kimi-K2.6\", \"context\": \"128K\" }]", "reconcile tinker models.json", "models.json has no price in it that could be compared", 1)]
    [InlineData("prices.csv", "id,value,unit\n", "reconcile csv prices.csv", "prices.csv has no price in it that could be compared", 1)]
    [InlineData("models.json", "[]", "reconcile tinker models.json --card tinkr", "There is no card 'tinkr'. Did you mean 'tinker'?", 2)]
    public void Nothing_compared_is_no_agreement(string file, string list, string call, string error, int exitCode)
    {
        _project.Write(file, list);

        var result = _project.Run(call);

        result.ExitCode.ShouldBe(exitCode);
        result.Error.ShouldContain(error);
        result.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("id,value,unit\ntinker.kimi-k2p6.prefill,5.15,USD/Mtok\n", 0, "1 price compared on 2026-05-16: 0 differ")]
    [InlineData("id,value,unit\ntinker.kimi-k2p6.prefill,5.51,USD/Mtok\n", 1, "1 price compared on 2026-05-16: 1 differs")]
    [InlineData("id,value,unit\ntinker.kimi-k2p6.prefill,0.00515,USD/ktok\n", 1, "error RC7010: '0.00515 USD/ktok' is not a price in USD/Mtok.")]
    [InlineData("id,value,unit,discount\ntinker.kimi-k2p6.prefill,5.15,USD/Mtok,10%\n", 1, "error RC7011: 'discount' cannot stand here.")]
    [InlineData("id,\"value\",unit\n\"tinker.kimi-k2p6.prefill\",\"5.51\",USD/Mtok\n", 1, "5.51  prices.csv:2\n1 price compared on 2026-05-16: 1 differs")]
    [InlineData("id,value,unit\r\n\r\ntinker.kimi-k2p6.prefill,\"5,15\",USD/Mtok\r\n", 1, "prices.csv(3,26): error RC1031: '5,15' has separators that readers disagree about.")]
    [InlineData("id,value,unit\ntinker.kimi-k2p6.prefill,5.15\n", 1, "prices.csv(2,1): error RC7011: 'tinker.kimi-k2p6.prefill,5.15' cannot stand here.")]
    [InlineData("id,price,unit\ntinker.kimi-k2p6.prefill,5.15,USD/Mtok\n", 1, "prices.csv(1,4): error RC7011: 'price' cannot stand here.")]
    [InlineData("", 1, "prices.csv(1,1): error RC7011: '' cannot stand here.")]
    public void A_plain_list_names_ids_values_and_units(string list, int exitCode, string expected)
    {
        _project.Write("prices.csv", list);

        var result = _project.Run("reconcile csv prices.csv");

        result.ExitCode.ShouldBe(exitCode);
        (result.Output + result.Error).ShouldContain(expected);
    }
}
