using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

/// <summary>The list is in the shape of Tinker's catalogue, with prices made up for the test.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Options = "--provider Grebe --source https://example.com/models.json --verified 2026-05-01";

    private readonly ProjectCopy _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_list_becomes_a_card_that_compiles()
    {
        _project.Write("models.json", """
            [
              { "name": "Grebe-2.5", "context": "128K", "prefill": "$1.11", "sample": "$2.20", "train": null, "note": "" },
              { "name": "Grebe-2.5", "context": "32K", "prefill": "$0.37", "sample": "$0.74", "train": "$0.99" }
            ]
            """);

        var result = _project.Run($"import tinker models.json --card grebe {Options}");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldBe(
            "5 prices of 2 models in RateCards/cards/grebe.yaml\n5 numbers in the list: 5 prices and 0 limits, bounds of steps and factors in cards, 0 left out\n");
        var rates = _project.Run("rates --format csv").Output.Split('\n');
        rates.ShouldContain(r => r.StartsWith("grebe.grebe-2p5-128k.prefill,", StringComparison.Ordinal) && r.Contains(",1.11,", StringComparison.Ordinal));
        rates.ShouldContain(r => r.StartsWith("grebe.grebe-2p5-128k.sample,", StringComparison.Ordinal) && r.Contains(",2.20,", StringComparison.Ordinal));
        rates.ShouldContain(r => r.StartsWith("grebe.grebe-2p5-32k.train,", StringComparison.Ordinal) && r.Contains(",0.99,", StringComparison.Ordinal));
        rates.Count(r => r.StartsWith("grebe.", StringComparison.Ordinal)).ShouldBe(5);
        _project.Run("reconcile tinker models.json --card grebe").ExitCode.ShouldBe(0);
        _project.Run("build").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void What_is_not_understood_is_an_error_with_its_line_and_nothing_is_written()
    {
        _project.Write("models.json", "[\n  { \"name\": \"Grebe\", \"prefill\": \"1.11 per token\" }\n]\n");

        var result = _project.Run($"import tinker models.json --card grebe {Options}");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("models.json(2,");
        result.Error.ShouldContain("RC7010");
        result.Error.ShouldEndWith("nothing was written\n");
        File.Exists(_project.PathTo("RateCards/cards/grebe.yaml")).ShouldBeFalse();
    }

    [Fact]
    public void Of_two_models_that_would_have_one_id_the_second_gets_a_number_and_both_keep_their_names()
    {
        _project.Write("models.json", """[{ "name": "Grebe 2", "prefill": "$1.11" }, { "name": "Grebe-2", "prefill": "$1.12" }]""");

        var result = _project.Run($"import tinker models.json --card grebe {Options}");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("1 name came out as an id that another one has, and got a number: 'Grebe-2' is grebe-2-2");
        _project.Run("rates --format csv").Output.ShouldContain("grebe.grebe-2-2.prefill,Grebe,grebe-2-2,Grebe-2,prefill,,1.12,");
        _project.Run("reconcile tinker models.json --card grebe").Output.ShouldBe("2 prices compared on 2026-05-16: 0 differ\n");
    }

    /// <summary>
    /// Two providers: steps, hours, dates, a rule of each kind, a price of nothing, one that nobody knows. Prices by hand:
    /// 300,000 × 4.00 + 1,000 × 8.00, and at 02:00 1,000,000 × 0.20, in millionths; 2 searches at 10 a thousand.
    /// </summary>
    [Fact]
    public void A_list_of_many_providers_becomes_a_card_for_each()
    {
        _project.Write("data.json", """
            [
              {
                "id": "grebe", "name": "Grebe", "pricing_urls": ["https://example.com/grebe"],
                "models": [
                  {
                    "id": "grebe-2.5", "name": "Grebe 2.5", "match": { "or": [ { "starts_with": "grebe-2.5" }, { "regex": "^grebe-2\\.5-\\d{8}$" } ] },
                    "prices": { "input_mtok": { "base": 2, "tiers": [ { "start": 200000, "price": 4 } ] }, "output_mtok": 8, "web_searches_kcount": 10, "input_smell_mtok": 3 }
                  },
                  { "id": "grebe/free", "match": { "equals": "grebe-free" }, "prices": { "input_mtok": 0 } }
                ]
              },
              {
                "id": "heron", "name": "Heron",
                "models": [
                  {
                    "id": "heron", "match": { "contains": "heron" },
                    "prices": [ { "prices": { "input_mtok": 0.1 } }, { "constraint": { "start_time": "00:30:00Z", "end_time": "16:30:00Z" }, "prices": { "input_mtok": 0.2 } } ]
                  }
                ]
              }
            ]
            """);

        var result = _project.Run("import genai-prices data.json --verified 2026-05-01 --ledger ledger.txt");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldStartWith("7 prices of 3 models in 2 cards\n9 numbers in the list: 7 prices and 1 limits, bounds of steps and factors in cards, 1 left out\n");
        File.ReadAllText(Path.Combine(_project.Folder, "ledger.txt")).ShouldContain(
            "left out: grebe / grebe-2.5 / prices.input_smell_mtok = 3: it is not known what the field counts\n");
        _project.Run("price --model grebe-2.5-20260101 --count input=300000 --count output=1000 --count web-search=2").Output.ShouldContain("$1.228  Grebe");
        _project.Run("price --model grebe-free --count input=300000").Output.ShouldContain("$0.00  Grebe");
        _project.Run("price --model blue-heron --count input=1000000 --at 2026-05-02T02:00:00Z").Output.ShouldContain("$0.20  Heron");
        _project.Run("price --model blue-heron --count input=1000000 --at 2026-05-02T17:00:00Z").Output.ShouldContain("$0.10  Heron");
    }

    [Theory]
    [InlineData("{ \"error\": \"rate limited\" }", "data.json is not the list of genai-prices (data.json).")]
    [InlineData("[ { \"id\": \"grebe\" } ]", "is not the list of genai-prices")]
    [InlineData("{ \"gpt\": { \"litellm_provider\": \"openai\" } }", "It looks like LiteLLM's list (model_prices_and_context_window.json): its format is 'litellm'.")]
    [InlineData("{\n\"vendor\": nothing", "is not JSON (line 2, column 12)")]
    public void Another_list_than_the_format_says_is_told(string list, string message)
    {
        _project.Write("data.json", list);

        var result = _project.Run("import genai-prices data.json --verified 2026-05-01");

        result.ExitCode.ShouldBe(ExitCode.CallWrong);
        result.Error.ShouldContain(message);
    }

    [Theory]
    [InlineData("import tinker models.json --card ../outside", "'../outside' is not an id.")]
    [InlineData("import tinker missing.json --card grebe", "There is no file 'missing.json'.")]
    [InlineData("import excel models.json --card grebe", "There is no format 'excel'. The formats are: litellm, genai-prices,")]
    public void A_wrong_call_says_what_is_wrong_with_it(string call, string message)
    {
        _project.Write("models.json", """[{ "name": "Grebe", "prefill": "$1.11" }]""");

        var result = _project.Run($"{call} {Options}");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain(message);
    }
}
