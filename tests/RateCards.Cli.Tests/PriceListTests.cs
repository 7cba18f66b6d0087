using System.Text.Json.Nodes;
using RateCards.Compiler.Base;
using RateCards.Interchange;

namespace RateCards.Cli.Tests;

/// <summary>
/// Small lists with every field and oddity of the real ones (<c>tests/data/lists</c>), in and out again. What is expected of the ledger is
/// counted by hand in them.
/// </summary>
public sealed class PriceListTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ratecards-").FullName;

    public PriceListTests() => File.WriteAllText(Path.Combine(_folder, "ratecards.yaml"), "as-of: 2026-05-16\noutput: docs-out\n");

    public static TheoryData<string> Formats => [.. PriceLists.All.Select(f => f.Name)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("litellm", "89 numbers in the list: 64 prices and 14 limits, bounds of steps and factors in cards, 11 left out")]
    [InlineData("models-dev", "42 numbers in the list: 25 prices and 15 limits, bounds of steps and factors in cards, 2 left out")]
    [InlineData("openrouter", "33 numbers in the list: 20 prices and 7 limits, bounds of steps and factors in cards, 6 left out")]
    [InlineData("llm-prices", "12 numbers in the list: 12 prices and 0 limits, bounds of steps and factors in cards, 0 left out")]
    [InlineData("genai-prices", "37 numbers in the list: 31 prices and 4 limits, bounds of steps and factors in cards, 2 left out")]
    public void Every_number_is_in_a_card_or_in_the_ledger(string format, string counts)
    {
        var result = Run($"import {format} {ListOf(format)}");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain(counts);
        Run("check").Error.ShouldNotContain("error RC2");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_went_in_comes_out_field_by_field(string format)
    {
        Run($"import {format} {ListOf(format)}").ExitCode.ShouldBe(0);

        var result = Run($"export {format} --output out");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Error.ShouldBe(format == "genai-prices" ? "out/data.json lacks what the list's project asks for and cards do not have: api_pattern\n" : "");
        var texts = Directory.EnumerateFiles(Path.Combine(_folder, "out"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        var list = new SourceText("list.json", File.ReadAllText(ListOf(format)));
        RoundTrip.Differences(
            format, [JsonNode.Parse(list.Content)!], texts.Select(t => JsonNode.Parse(t)!), PriceLists.Read(PriceLists.Find(format)!, [list]).Ledger, out var same).ShouldBeEmpty();
        same.ShouldBeGreaterThan(0);
    }

    /// <summary>The comparison that the others rely on sees a number that is another, one that is missing, and one too many.</summary>
    [Fact]
    public void A_number_that_comes_out_otherwise_is_found()
    {
        const string Before = """{ "a": { "litellm_provider": "x", "input_cost_per_token": 1e-06, "max_tokens": 5 } }""";
        const string After = """{ "a": { "litellm_provider": "x", "input_cost_per_token": 0.0000011, "rpm": 7 } }""";

        RoundTrip.Differences("litellm", [JsonNode.Parse(Before)!], [JsonNode.Parse(After)!], [], out var same).ShouldBe(
            ["x / a / input_cost_per_token: 0.000001 became 0.0000011", "x / a / max_tokens: 5 became nothing", "x / a / rpm: nothing became 7"]);
        same.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_list_agrees_with_the_cards_that_are_made_of_it(string format)
    {
        Run($"import {format} {ListOf(format)}").ExitCode.ShouldBe(0);

        var result = CommandRun.InProcess(["reconcile", format, ListOf(format), "--fail-if", "differs or not-in-cards or not-in-list"], _folder);

        result.ExitCode.ShouldBe(0, result.Output + result.Error);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_list_in_another_format_is_recognised(string format)
    {
        var other = PriceLists.All.First(f => f.Name != format).Name;

        var result = Run($"import {other} {ListOf(format)}");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain($"It looks like {PriceLists.Find(format)!.Title}: its format is '{format}'.");
        Directory.Exists(Path.Combine(_folder, "cards")).ShouldBeFalse();
    }

    /// <summary>LiteLLM's check of its list knows steps of tokens, and none of those of audio: an entry with one would be refused there.</summary>
    [Fact]
    public void A_step_that_a_list_has_no_field_for_is_told()
    {
        File.WriteAllText(Path.Combine(_folder, "api.json"), """
            { "grebe": { "id": "grebe", "name": "Grebe", "doc": "https://grebe.example", "models": { "grebe-2": { "id": "grebe-2", "name": "Grebe 2", "cost": {
              "input": 2, "output": 8, "input_audio": 6,
              "tiers": [{ "input": 4, "output": 12, "input_audio": 9, "tier": { "type": "context", "size": 200000 } }] } } } } }
            """);
        Run("import models-dev api.json").ExitCode.ShouldBe(0);

        var result = Run("export litellm --output out");

        result.Error.ShouldStartWith("1 price left out: the list has no field for the price");
        var entry = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, "out/model_prices_and_context_window.json")))!["grebe-2"]!.AsObject();
        entry.Select(f => f.Key).ShouldBe(
            ["input_cost_per_audio_token", "input_cost_per_token", "input_cost_per_token_above_200k_tokens", "litellm_provider", "output_cost_per_token", "output_cost_per_token_above_200k_tokens"]);
    }

    [Fact]
    public void A_table_has_its_columns_named_and_is_compared_with_them_too()
    {
        File.WriteAllText(Path.Combine(_folder, "prices.csv"), "Model,Input $/1M,Output $/1M,Notes\nAcme One,0.95,4.00,\n\"Acme, Two\",$1.25,,new\n");
        string[] named = ["csv", "prices.csv", "--card", "acme", "--column", "model=Model", "--column", "input=Input $/1M", "--column", "output=Output $/1M"];

        var result = CommandRun.InProcess(["import", .. named, "--provider", "Acme", "--source", "https://acme.example/prices"], _folder);

        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldStartWith("3 prices of 2 models in cards/acme.yaml\n");
        Run("rates --format csv").Output.ShouldContain("acme.acme-two.input,Acme,acme-two,\"Acme, Two\",input,,1.25,");
        CommandRun.InProcess(["reconcile", .. named], _folder).Output.ShouldBe("3 prices compared on 2026-05-16: 0 differ\n");
    }

    [Fact]
    public void A_table_of_a_price_a_row_has_tiers_steps_dates_and_units()
    {
        File.WriteAllText(
            Path.Combine(_folder, "prices.csv"),
            "model,meter,price,unit,tier,above,since\none,input,2,,,,\none,input,4,,,200000,\none,input,1,,batch,,\none,drawing,0.04,USD/image,,,\ntwo,input,5,,,,2026-01-10\n");

        var result = Run("import csv prices.csv --card acme --provider Acme --source https://acme.example/prices");

        result.ExitCode.ShouldBe(0, result.Error);
        var rates = Run("rates --format csv").Output;
        rates.ShouldContain("acme.one.input.above-200000,Acme,one,one,input,above-200000,4,");
        rates.ShouldContain("acme.one.input.batch,Acme,one,one,input,batch,1,");
        rates.ShouldContain("acme.one.drawing,Acme,one,one,drawing,standard,0.04,,USD/image,");
        rates.ShouldContain("acme.two.input,Acme,two,two,input,standard,5,,USD/Mtok,2026-01-10,no,");
    }

    [Theory]
    [InlineData("Model,Input\na,1\n", "model=Modell", "prices.csv(1,1): error RC8020: The price list has no column 'Modell'. Did you mean 'Model'?")]
    [InlineData("Model,Input\na,1\n", "model=Model", "prices.csv(1,1): error RC8021: Of the columns Model, Input none is known as the model, or none as a price.")]
    [InlineData("model,input\n,1\n", "model=model", "prices.csv(2,1): error RC8022: The row names no model, or has another number of cells (2) than the first line (2).")]
    [InlineData("model,input\na,one\n", "model=model", "prices.csv(2,3): error RC1030: 'one' is not a number.")]
    [InlineData("model,meter,price,unit\na,input,1,USD/pound\n", "model=model", "prices.csv(2,11): error RC1050: 'pound' is not a unit.")]
    [InlineData("model,input,since\na,1,soon\n", "model=model", "prices.csv(2,5): error RC1016: 'soon' is not a date.")]
    public void A_table_that_is_not_understood_is_refused_with_its_place(string list, string column, string error)
    {
        File.WriteAllText(Path.Combine(_folder, "prices.csv"), list);

        var result = Run($"import csv prices.csv --card acme --provider Acme --source https://acme.example --column {column}");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain(error);
        Directory.Exists(Path.Combine(_folder, "cards")).ShouldBeFalse();
    }

    private CommandRun Run(string call) => CommandRun.InProcess(call, _folder);

    private static string ListOf(string format) => Repository.PathTo("tests/data/lists", $"{format}.json");
}
