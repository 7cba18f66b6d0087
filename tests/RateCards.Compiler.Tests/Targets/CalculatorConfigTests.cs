using System.Globalization;
using System.Text.Json;
using RateCards.Compiler.Base;
using RateCards.Targets.Calculators;

namespace RateCards.Compiler.Tests.Targets;

/// <summary>What the schema cannot tell; that calculators work on it is tested in node.</summary>
public class CalculatorConfigTests
{
    private static readonly JsonElement Config = JsonDocument.Parse(CalculatorConfigFile.Write(ShippedProject.Project).First().Text).RootElement;

    private static readonly JsonElement MultiTurn = Config.GetProperty("calculators").EnumerateArray().Single(c => c.GetProperty("id").GetString() == "multi-turn");

    private static IEnumerable<string?> Texts(JsonElement list) => list.EnumerateArray().Select(e => e.GetString());

    [Fact]
    public void It_comes_with_its_schema_and_types() =>
        CalculatorConfigFile.Write(ShippedProject.Project).Select(f => f.Path)
            .ShouldBe(["calculator-config.json", "calculator-config.d.ts", "schema/calculator-config.schema.json"]);

    /// <summary>First sighting, retirement of Kimi K2.5, repricing, Kimi K2.5 gone from serverless, GPU prices.</summary>
    [Fact]
    public void Dates_are_those_on_which_something_of_the_calculator_changes() =>
        Texts(MultiTurn.GetProperty("dates")).ShouldBe(["2026-05-16", "2026-07-12", "2026-07-17", "2026-08-01", "2026-10-01"]);

    [Theory]
    [InlineData("a100-80gb", "2024-05-01 2026-05-16")]
    [InlineData("h100-80gb", "2025-07-19 ")]
    [InlineData("b300-288gb", "2026-05-16 ")]
    [InlineData("mi300x", "2025-07-19 2026-02-01")]
    public void A_gpu_can_be_chosen_while_its_price_is_published(string gpu, string periods)
    {
        var input = MultiTurn.GetProperty("inputs").EnumerateArray().Single(i => i.GetProperty("name").GetString() == "gpu");
        var option = input.GetProperty("options").EnumerateArray().Single(o => o.GetProperty("id").GetString() == gpu);
        string.Join(", ", option.GetProperty("periods").EnumerateArray().Select(p =>
            $"{p.GetProperty("since")} {(p.TryGetProperty("until", out var until) ? until.GetString() : "")}")).ShouldBe(periods);
    }

    [Fact]
    public void A_retired_model_says_so_as_its_last_word()
    {
        var history = Config.GetProperty("rates").GetProperty("tinker.kimi-k2p5.prefill").GetProperty("history").EnumerateArray().Last();
        history.GetProperty("since").GetString().ShouldBe("2026-07-12");
        history.GetProperty("value").GetProperty("kind").GetString().ShouldBe("retired");
    }

    [Fact]
    public void Labels_come_from_the_card_that_the_input_names() =>
        MultiTurn.GetProperty("inputs")[0].GetProperty("options").EnumerateArray().Select(o => o.GetProperty("label").GetString())
            .ShouldBe(["Kimi K2.6 (128K)", "Kimi K2.5 (128K)", "Qwen3.5-397B-A17B (256K)", "GPT-OSS-120B (128K)"]);

    [Fact]
    public void Every_formula_and_source_that_is_named_is_there()
    {
        var formulas = Config.GetProperty("formulas").EnumerateObject().Select(f => f.Name).ToList();
        foreach (var calculator in Config.GetProperty("calculators").EnumerateArray())
        {
            Texts(calculator.GetProperty("quantities")).ShouldBeSubsetOf(formulas);
            foreach (var billing in calculator.GetProperty("offers").EnumerateArray().SelectMany(o => o.GetProperty("billings").EnumerateArray()))
            {
                foreach (var kind in new[] { "figures", "parts", "limits" })
                {
                    billing.GetProperty(kind).EnumerateObject().Select(f => f.Value.GetString()).ShouldBeSubsetOf(formulas);
                }

                Config.GetProperty("sources").TryGetProperty(billing.GetProperty("source").GetString()!, out _).ShouldBeTrue();
            }
        }

        foreach (var entry in Config.GetProperty("rates").EnumerateObject().SelectMany(r => r.Value.GetProperty("history").EnumerateArray()))
        {
            if (entry.TryGetProperty("source", out var source))
            {
                Config.GetProperty("sources").TryGetProperty(source.GetString()!, out _).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void A_project_without_calculators_has_the_same_files_with_none_in_them()
    {
        var project = RateCardCompiler.Compile([new SourceText("ratecards.yaml", "as-of: 2026-05-16\n")]).Project.ShouldNotBeNull();
        using var config = JsonDocument.Parse(CalculatorConfigFile.Write(project).First().Text);
        config.RootElement.GetProperty("calculators").GetArrayLength().ShouldBe(0);
        CalculatorModule.Write(project).Select(f => f.Path).ShouldBe(["calculator.mjs", "calculator.d.mts"]);
    }

    [Fact]
    public void Files_are_the_same_bytes_whatever_the_culture()
    {
        var expected = Files();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            other.NumberFormat.NumberDecimalSeparator = ",";
            other.NumberFormat.NegativeSign = "−";
            CultureInfo.CurrentCulture = other;
            Files().ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        static List<string> Files() =>
            [.. CalculatorConfigFile.Write(ShippedProject.Project).Concat(CalculatorModule.Write(ShippedProject.Project)).Select(f => f.Text)];
    }
}
