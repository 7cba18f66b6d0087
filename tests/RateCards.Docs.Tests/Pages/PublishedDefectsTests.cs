using RateCards.Compiler.Diagnostics;

namespace RateCards.Docs.Tests.Pages;

/// <summary>What the published pages got wrong, one by one; none of it can be written here. Figures are computed by hand.</summary>
public sealed class PublishedDefectsTests
{
    private const string Comparison = "fine-tuning/multi-turn-cost-comparison.mdx";
    private const string Template = "pages/multi-turn-cost-comparison.mdx.sbn";

    private static string Page { get; } = ShippedSite.Default.Text(Comparison);

    [Fact]
    public void Every_dollar_sign_outside_mathematics_is_escaped()
    {
        foreach (var file in ShippedSite.Default.Files.Where(f => f.Path.EndsWith(".mdx", StringComparison.Ordinal)))
        {
            var text = file.Text.Replace("$$", "", StringComparison.Ordinal).Replace("\\$", "", StringComparison.Ordinal);
            text.ShouldNotContain("$", customMessage: file.Path);
        }

        Page.ShouldContain("| Kimi K2.6 (128K) | \\$5.15 | \\$12.81 |");
    }

    [Fact]
    public void Cluster_hours_are_the_longer_of_prefill_and_decode_in_the_text_as_in_the_calculator()
    {
        // 1000 · 92,000 / 30,000 s = 0.8519 h; 1000 · 16,000 / 1,500 s = 2.963 h; · 8 · $12.
        Page.ShouldContain("\\max(t_{\\text{prefill}},\\; t_{\\text{decode}})");
        Page.ShouldContain("costs \\$284.44");
        Page.ShouldContain("prefill alone would give \\$81.78, and be wrong by a factor of 3.48");
    }

    [Fact]
    public void Twenty_turns_are_said_to_hit_90_3_percent()
    {
        // 2,204,000 / 2,440,000.
        Page.ShouldContain("An episode of 20 turns therefore cannot go above 95%");
        Page.ShouldContain("reaches 90.3%, and it takes 40 turns to pass 95%");
    }

    [Fact]
    public void That_twenty_turns_exceed_95_percent_cannot_be_published()
    {
        var result = ShippedSite.BuildWith(Template, t => t + "\n{{wrap claim \"cache_hit > 0.95\" turns: 20}}At so many turns it exceeds that.{{end}}\n");
        var error = result.Diagnostics.Single(d => d.Id == "RC5030");
        error.Message.ShouldBe("On 2026-05-16 this is not true: cache_hit > 0.95. The left side is 0.903279, the right side 0.95 (turns 20).");
        error.Location.Start.Column.ShouldBe(15);
        result.Files.ShouldBeEmpty();
    }

    [Fact]
    public void The_cached_part_is_said_to_grow_with_the_square_of_the_turns() =>
        Page.ShouldContain("The new tokens grow in step with the number of turns; the repeated ones grow with its square.");

    [Fact]
    public void The_discount_of_cached_input_is_told_for_each_model()
    {
        // 0.95/0.16, 1.50/0.22, 0.15/0.015, 0.07/0.035.
        Page.ShouldContain("5.9× as much as cached input on Standard and 6.8× as much on Priority; for GPT-OSS-120B it is 10.0×, and for GPT-OSS-20B no more than 2.0×");
    }

    [Fact]
    public void A_model_that_serverless_lists_is_not_called_dedicated_only() =>
        Page.ShouldContain("| GPT-OSS-120B (128K) | \\$0.63 / \\$1.54 | \\$0.15 / \\$0.015 / \\$0.60 | \\$0.18 / \\$0.018 / \\$0.72 | \\$7.00 · H200 141GB |");

    [Fact]
    public void A_prompt_that_outgrows_the_model_is_told() =>
        Page.ShouldContain("At 12 turns of the default shape, the last prompt and its generation come to 142,000 tokens, and Kimi K2.6 (128K) holds 131,072.");

    [Fact]
    public void Dedicated_is_not_called_the_cheapest()
    {
        Page.ShouldContain("None of them always is.");
        Page.ShouldContain("serverless Standard costs less than dedicated for Kimi K2.6 and for GPT-OSS-120B");
    }

    [Fact]
    public void Changing_one_rate_changes_every_output_that_shows_it_and_nothing_else()
    {
        var changed = ShippedSite.BuildWith("cards/fireworks-images.yaml", t => t.Replace("0.00013", "0.00014", StringComparison.Ordinal));
        changed.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        var before = ShippedSite.Default.Files.ToDictionary(f => f.Path, f => f.Text);
        changed.Files.Where(f => before[f.Path] != f.Text).Select(f => f.Path).ShouldBe(
            [
                "dbt/seeds/ratecards_price_steps.csv", "dbt/seeds/ratecards_rates.csv", "npm/prices.mjs", "npm/rates.mjs", "prices.mjs", "pricing.mdx", "python/ratecards/__init__.py", "rate-history.mdx", "rates-history.csv", "rates.csv", "rates.json", "rates.mjs", "site/assets/days/pricing.js", "site/assets/search-index.js", "site/data/prices.mjs", "site/data/ratecards.py", "site/data/rates-history.csv", "site/data/rates.csv", "site/data/rates.json", "site/data/rates.mjs",
                "site/data/sql/duckdb.sql", "site/data/sql/postgresql.sql", "site/llms-full.txt", "site/pricing.html", "site/pricing.md", "site/rate-history.html", "site/rate-history.md",
                "sql/bigquery.sql", "sql/clickhouse.sql", "sql/duckdb.sql", "sql/postgresql.sql", "sql/spark.sql", "sql/sqlite.sql", "sql/trino.sql",
            ]);
    }

    [Theory]
    [InlineData("Kimi K2.6 costs $5.15.")]
    [InlineData("It is 8.0× cheaper.")]
    [InlineData("The hit exceeds 95%.")]
    public void A_figure_typed_into_a_page_is_refused(string sentence) =>
        ShippedSite.BuildWith(Template, t => t + "\n" + sentence + "\n").Diagnostics.ShouldContain(d => d.Id == "RC5007" && d.Location.Path == Template);

    [Fact]
    public void On_a_later_date_the_page_says_that_the_repeated_prefix_is_billed_at_a_discount()
    {
        var later = ShippedSite.Later.Text(Comparison);
        later.ShouldContain("Since 2026-07-17 it gives credit for a shared prefix");
        later.ShouldContain("20% of it, each time that it is sent again");
        later.ShouldNotContain("gives no credit for a shared prefix");
        later.ShouldContain("| Kimi K2.5 (128K) | not offered | not offered | not offered | \\$15.00 · B300 288GB |");
        // 92,000 · 5.15 + 308,000 · 1.03 + 16,000 · 12.81 = $0.996 an episode; dedicated 2.963 h · 8 · $15.
        later.ShouldContain("| Tinker | \\$0.996 | \\$996.00 |  | — |");
        later.ShouldContain("\\$355.56 | 2.963 | 2.8× cheaper |");
    }
}
