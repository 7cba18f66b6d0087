namespace RateCards.Docs.Tests.Pages;

/// <summary>The history has every dated entry, whatever it changes. Expected bounds are those of the vendor's two lists of limits.</summary>
public sealed class RateHistoryTests
{
    private static readonly string Page = ShippedSite.Default.Text("rate-history.mdx");

    [Theory]
    [InlineData("Tier 1", "under 100 USD", "under 50 USD")]
    [InlineData("Tier 2", "from 100 USD to under 1,000 USD", "from 50 USD to under 500 USD")]
    [InlineData("Tier 3", "from 1,000 USD to under 10,000 USD", "from 500 USD to under 5,000 USD")]
    [InlineData("Tier 4", "from 10,000 USD", "from 5,000 USD")]
    public void An_entry_that_moves_the_bounds_of_a_band_alone_has_its_row_and_its_sentence(string tier, string before, string after)
    {
        var rows = Page.Split('\n').Where(l => l.StartsWith($"| {tier} |", StringComparison.Ordinal)).Select(l => l.Split('|', StringSplitOptions.TrimEntries)).ToList();

        rows.Select(r => (r[2], r[3])).ShouldBe([("about 2024-05-01", before), ("about 2026-08-01 (later)", after)]);
        rows[1][5].ShouldBe("2026-08-01");
        rows[1][6].ShouldStartWith("[Fireworks rate limits]");
        Of("2026-08-01").ShouldContain($"- {tier}: historical spend {before} → {after}.");
    }

    [Fact]
    public void A_band_without_a_name_of_its_own_is_told_by_what_it_measures() =>
        Of("2026-08-01").ShouldContain("- Parameters: 16.1B–80B → over 16B.");

    [Fact]
    public void What_is_priced_by_name_beside_bands_stands_in_a_column_of_names() =>
        Page.ShouldContain("| Name | Since | Any method | LoRA SFT |");

    [Fact]
    public void A_line_more_in_a_card_moves_nothing_in_the_history()
    {
        var longer = ShippedSite.BuildWith("cards/tinker.yaml", text => text.Replace("\nskus:\n", "\n# A remark.\nskus:\n", StringComparison.Ordinal));

        longer.Text("site/rate-history.html").ShouldBe(ShippedSite.Default.Text("site/rate-history.html"));
    }

    /// <summary>What the page tells of a day.</summary>
    private static string Of(string day) => Page[Page.IndexOf($"### about {day}", StringComparison.Ordinal)..].Split("\n### ")[0] + "\n";
}
