using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace RateCards.Docs.Tests.Pages;

public sealed class StaticSiteTests
{
    private static readonly Dictionary<string, IDocument> Documents = ShippedSite.Default.Files
        .Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(f => f.Path, f => (IDocument)new HtmlParser().ParseDocument(f.Text));

    public static TheoryData<string> Pages => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_of_a_page_leads_somewhere(string path)
    {
        foreach (var link in Documents[path].QuerySelectorAll("[href], [src]"))
        {
            var address = link.GetAttribute("href") ?? link.GetAttribute("src")!;
            if (address.StartsWith("https://", StringComparison.Ordinal))
            {
                continue;
            }

            var parts = address.Split('#', 2);
            var target = parts[0].Length == 0 ? path : new Uri(new Uri("file:///" + path), parts[0]).AbsolutePath[1..];
            ShippedSite.Default.Files.ShouldContain(f => f.Path == target, $"{address} of {path}");
            if (parts.Length > 1)
            {
                Documents[target].GetElementById(parts[1]).ShouldNotBeNull($"{address} of {path}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_one_title_unique_ids_and_headings_in_order(string path)
    {
        var document = Documents[path];
        document.Title.ShouldEndWith(" · RateCards");
        document.QuerySelector("meta[name=description]")!.GetAttribute("content").ShouldNotBeNullOrWhiteSpace();
        document.QuerySelectorAll("h1").Length.ShouldBe(1);
        document.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique();
        var levels = document.QuerySelectorAll("main h1, main h2, main h3, main h4").Select(h => h.TagName[1] - '0').ToList();
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_runs_no_inline_script_and_asks_no_other_host(string path)
    {
        var document = Documents[path];
        document.QuerySelectorAll("script").ShouldAllBe(s => s.TextContent.Length == 0 && s.HasAttribute("src"));
        document.QuerySelectorAll("style, [style]").ShouldBeEmpty();
        // A canonical link is a name, which nobody asks for.
        document.QuerySelectorAll("script, link:not([rel=canonical]), img").ShouldAllBe(e => !(e.GetAttribute("src") ?? e.GetAttribute("href") ?? "").Contains("//", StringComparison.Ordinal));
        document.All.SelectMany(e => e.Attributes).ShouldAllBe(a => !a.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Nothing_of_the_markdown_is_left_over(string path)
    {
        var text = Documents[path].Body!.TextContent;
        text.ShouldNotContain("\\$");
        text.ShouldNotContain("$$");
        text.ShouldNotContain("| ---");
        text.ShouldNotContain("**");
        // As it is written: two braces of mathematics may follow each other.
        ShippedSite.Default.Text(path).ShouldNotContain("{{");
        text.ShouldAllBe(c => c < '\uE000' || c > '\uF8FF');
        Documents[path].QuerySelectorAll("main *").ShouldAllBe(e => !char.IsUpper(e.LocalName[0]));
    }

    [Fact]
    public void Without_scripts_the_calculators_place_holds_the_default_comparison()
    {
        var calculator = Documents["site/fine-tuning/multi-turn-cost-comparison.html"].QuerySelector("rate-calculator[name=multi-turn]")!;
        calculator.QuerySelectorAll("tbody tr").Select(r => r.TextContent).ShouldContain(t => t.StartsWith("Tinker", StringComparison.Ordinal) && t.Contains("$2,264.96", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rate_leads_to_its_history_and_tells_its_source()
    {
        var figure = Documents["site/pricing.html"].QuerySelectorAll("a.figure").First(a => a.TextContent == "$5.15");
        var line = ShippedSite.Files.First(f => f.Path == "cards/tinker.yaml").Content.Split('\n').Index().First(l => l.Item.Contains("prefill: 5.15", StringComparison.Ordinal)).Index + 1;
        figure.GetAttribute("href").ShouldBe("rate-history.html#tinker-kimi-k2p6");
        figure.GetAttribute("title").ShouldBe($"Since 2026-05-16; seen 2026-05-16 in Tinker; cards/tinker.yaml, line {line}");
    }

    [Fact]
    public void No_column_of_the_history_is_empty()
    {
        foreach (var table in Documents["site/rate-history.html"].QuerySelectorAll(".table > table"))
        {
            var rows = table.QuerySelectorAll("tbody tr").ToList();
            foreach (var (i, heading) in table.QuerySelectorAll("thead th").Index())
            {
                rows.ShouldContain(r => r.Children[i].TextContent.Length > 0, $"{table.QuerySelector("caption")!.TextContent}: {heading.TextContent}");
            }
        }
    }

    [Fact]
    public void Mathematics_shows_without_scripts() =>
        Documents["site/formula-reference.html"].QuerySelectorAll(".math math[display=block]").Length.ShouldBe(ShippedSiteFormulas);

    /// <summary>Formulas of the two files in RateCards/formulas, counted by their titles.</summary>
    private static int ShippedSiteFormulas => ShippedSite.Default.Text("formula-reference.mdx").Split("\n### ").Length - 1;
}
