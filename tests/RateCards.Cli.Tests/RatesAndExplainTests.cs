using System.Text.Json;
using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

public class RatesAndExplainTests
{
    [Fact]
    public void Rates_are_filtered_by_words_and_resolved_at_a_date()
    {
        var now = InRepository("rates tinker.kimi-k2p6.sample").Output;
        var later = InRepository("rates tinker kimi-k2p6-32k --as-of 2026-10-01").Output;

        now.ShouldContain("12.81  USD/Mtok  2026-05-16  2026-05-16  Tinker");
        now.ShouldContain("1 rate in force on 2026-05-16");
        later.ShouldContain("2.205  USD/Mtok  2026-07-17");
        later.ShouldContain("4 rates in force on 2026-10-01");
    }

    [Fact]
    public void Rates_as_json_is_one_document_and_nothing_else()
    {
        var result = InRepository("rates --format json");

        var document = JsonDocument.Parse(result.Output).RootElement;
        document.GetProperty("asOf").GetString().ShouldBe("2026-05-16");
        document.GetProperty("rates").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ShouldContain("tinker.kimi-k2p6.sample");
        result.Error.ShouldBeEmpty();
    }

    [Fact]
    public void Rates_as_csv_have_a_head_and_a_line_for_each_rate()
    {
        var lines = InRepository("rates tinker.kimi-k2p6 --format csv").Output.TrimEnd().Split('\n');

        lines[0].ShouldStartWith("id,");
        lines.Skip(1).Select(line => line.Split(',')[0].Split('.')[0]).Distinct().ShouldBe(["tinker"]);
    }

    [Fact]
    public void A_rate_is_explained_with_its_place_source_history_and_users()
    {
        var text = InRepository("explain tinker.kimi-k2p6-32k.prefill").Output;
        var line = File.ReadAllLines(Repository.PathTo("RateCards", "cards", "tinker.yaml"))
            .Index().First(l => l.Item.Contains("prefill: 1.47", StringComparison.Ordinal));

        text.ShouldContain("none in force on 2026-05-16");
        text.ShouldContain($"RateCards/cards/tinker.yaml({line.Index + 1},");
        text.ShouldContain("2026-07-02  1.47 ");
        text.ShouldContain("2026-07-17  2.205");
        InRepository("explain tinker.kimi-k2p6.prefill").Output.ShouldContain("multi-turn: prefill of the offer tinker");
    }

    [Fact]
    public void A_derived_rate_says_what_it_follows_from()
    {
        var text = InRepository("explain fireworks-serverless.kimi-k2p6.input.batch").Output;

        // 60% of 0.95.
        text.ShouldContain("0.57 USD/Mtok");
        text.ShouldContain("fireworks-serverless.kimi-k2p6.input × 0.6, by the factor batch");
    }

    [Fact]
    public void A_formula_is_explained_with_definition_closed_form_symbols_proof_and_users()
    {
        var text = InRepository("explain prompt_tokens").Output;

        text.ShouldContain("Σ_{t=1..T} (P₁ + (t − 1)·Δ)");
        text.ShouldContain("T·P₁ + Δ·T·(T − 1) / 2");
        text.ShouldContain("initial_prompt");
        text.ShouldContain("the formula cached_prompt_tokens");
    }

    [Fact]
    public void A_symbol_is_explained_too() =>
        InRepository("explain turns").Output.ShouldContain("multi-turn: an input");

    [Fact]
    public void A_page_is_explained_number_by_number_with_the_rates_that_they_rest_on()
    {
        var text = InRepository("explain fine-tuning/multi-turn-cost-comparison").Output;
        var line = File.ReadAllLines(Repository.PathTo("RateCards", "cards", "tinker.yaml"))
            .Index().First(l => l.Item.Contains("prefill: 5.15", StringComparison.Ordinal)).Index + 1;

        text.ShouldContain("; 0 unexplained");
        text.ShouldMatch(@"RateCards/pages/multi-turn-cost-comparison\.mdx\.sbn\(\d+,\d+\) +\$2,264\.96 +formula +tinker_flat_total of tinker \(model kimi-k2p6, episodes 1000, turns 8, .*prefill tinker\.kimi-k2p6\.prefill, sample tinker\.kimi-k2p6\.sample\)");
        text.ShouldMatch(@"\$5\.15 +rate +tinker\.kimi-k2p6\.prefill");
        text.ShouldMatch(@"95% +claim +\(turns - 1\) / turns <= 0\.95");
        text.ShouldMatch(@"32k +not a price +marked in the page");
        text.ShouldMatch($@"tinker\.kimi-k2p6\.prefill +5\.15 USD/Mtok +since 2026-05-16 +seen 2026-05-16 +Tinker +RateCards/cards/tinker\.yaml\({line},\d+\)");
    }

    [Fact]
    public void A_page_with_a_number_that_nothing_explains_is_not_explained_away()
    {
        using var copy = new ProjectCopy();
        copy.Edit("RateCards/pages/pricing.mdx.sbn", "Standard is the default path.", "Standard costs $5.15.");

        var result = copy.Run("explain pricing");
        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("error RC5007: '$5.15' is typed into the page");
        result.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("pricng", "Did you mean 'pricing'?")]
    [InlineData("tinker.kimi-k2p6.prefil", "Did you mean 'tinker.kimi-k2p6.prefill'?")]
    [InlineData("promt_tokens", "Did you mean 'prompt_tokens'?")]
    [InlineData("tinker.kimi-k2p6", "Its rates are: tinker.kimi-k2p6.prefill, ")]
    public void An_unknown_id_is_a_wrong_call_that_says_what_may_be_meant(string id, string message)
    {
        var result = InRepository($"explain {id}");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain(message);
        result.Output.ShouldBeEmpty();
    }

    private static CommandRun InRepository(string call) => CommandRun.InProcess(call, Repository.Root);
}
