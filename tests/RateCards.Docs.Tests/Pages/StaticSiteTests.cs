using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace RateCards.Docs.Tests.Pages;

public sealed class StaticSiteTests
{
    private const string NotFound = "site/404.html";

    private static readonly Dictionary<string, IDocument> Documents = ShippedSite.Default.Files
        .Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal) && f.Path != NotFound)
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
        Documents["site/pricing.html"].QuerySelectorAll("a.figure").First(a => a.TextContent == "$12.00").GetAttribute("title")!.ShouldContain("; $15.00 since 2026-10-01; ");
    }

    /// <summary>30 of the 122 rates in force on the build's day have been overtaken since, or retire: counted in the cards.</summary>
    [Fact]
    public void A_price_that_has_been_overtaken_says_so_where_it_stands_in_every_medium()
    {
        var row = Documents["site/pricing.html"].QuerySelectorAll("tr").First(r => r.FirstElementChild!.TextContent == "B300 288GB");
        row.LastElementChild!.TextContent.ShouldBe("$15.00 since 2026-10-01");
        Documents["site/fine-tuning/multi-turn-cost-comparison.html"].QuerySelectorAll("tr").Select(r => r.LastElementChild!.TextContent).ShouldContain("$15.00 since 2026-10-01");
        ShippedSite.Default.Text("pricing.mdx").ShouldContain("| B300 288GB | 288 GB | \\$12.00 | \\$15.00 since 2026-10-01 |");
        ShippedSite.Default.Text("rates.csv").Split('\n').Single(l => l.StartsWith("fireworks-gpu-hours.b300-288gb.gpu-hour,", StringComparison.Ordinal)).ShouldEndWith(",no,15.00,,2026-10-01,");
        using var rates = System.Text.Json.JsonDocument.Parse(ShippedSite.Default.Text("rates.json"));
        var inForce = rates.RootElement.GetProperty("rates").EnumerateArray().Where(r => r.GetProperty("now").ValueKind != System.Text.Json.JsonValueKind.Null).ToList();
        inForce.Count.ShouldBe(122);
        inForce.Count(r => r.TryGetProperty("latest", out _) || r.TryGetProperty("retired", out _)).ShouldBe(30);
    }

    /// <summary>From the cards: Tinker's Kimi K2.5 retires on 2026-07-12, B300 is dearer from 2026-10-01, and Batch is 60% of a base.</summary>
    [Fact]
    public void The_history_as_csv_says_what_a_price_was_is_and_will_be()
    {
        var rows = ShippedSite.Default.Text("rates-history.csv").TrimStart('\ufeff').Split('\n');
        rows[0].ShouldBe("id,provider,sku,label,meter,path,amount,words,unit,since,until,approximate,verified,trust,source,url,derived_from,factor,retired,note,correction");
        var retired = rows.Single(r => r.StartsWith("tinker.kimi-k2p5.prefill,", StringComparison.Ordinal));
        retired.ShouldContain(",5.15,,USD/Mtok,2026-05-16,2026-07-12,");
        retired.Split(',')[^3].ShouldBe("2026-07-12");
        rows.Where(r => r.StartsWith("fireworks-gpu-hours.b300-288gb.gpu-hour,", StringComparison.Ordinal)).Select(r => string.Join(",", r.Split(',')[6..11]))
            .ShouldBe(["12.00,,USD/GPU-hour,2026-05-16,2026-10-01", "15.00,,USD/GPU-hour,2026-10-01,"]);
        // 60% of $0.95.
        var derived = rows.First(r => r.StartsWith("fireworks-serverless.kimi-k2p6.input.batch,", StringComparison.Ordinal));
        derived.ShouldContain(",0.57,,USD/Mtok,2026-05-09,2026-08-01,no,,");
        derived.ShouldContain(",fireworks-serverless.kimi-k2p6.input,0.6,");
    }

    [Fact]
    public void No_page_calls_true_what_was_not_seen() =>
        Documents.Values.ShouldAllBe(d => !d.Body!.TextContent.Contains("true as of", StringComparison.Ordinal));

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

    /// <summary>Nobody knows how deep an address was that leads nowhere: the links are from the site's root.</summary>
    [Fact]
    public void An_address_that_leads_nowhere_is_answered_with_every_page()
    {
        var document = new HtmlParser().ParseDocument(ShippedSite.Default.Text(NotFound));
        var links = document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).ToList();
        links.Count.ShouldBe(Documents.Count);
        foreach (var address in document.QuerySelectorAll("[href]").Select(a => a.GetAttribute("href")!))
        {
            address.ShouldStartWith("/");
            ShippedSite.Default.Files.ShouldContain(f => f.Path == "site" + (address == "/" ? "/index.html" : address), address);
        }
    }

    [Fact]
    public void Every_page_offers_the_rates_and_calculators_as_files_of_the_site()
    {
        foreach (var document in Documents.Values)
        {
            document.QuerySelectorAll("footer a[download]").Select(a => a.GetAttribute("href")!.Split("data/")[1]).ShouldBe(
                ["rates.csv", "rates-history.csv", "rates.json", "ratecards.py", "rates.mjs", "prices.mjs", "multi-turn-cost.xlsx", "rft-cost.xlsx", "calculator.mjs", "calculator-config.json", "sql/postgresql.sql", "sql/duckdb.sql"]);
            document.QuerySelectorAll("footer a")[0].GetAttribute("href")!.ShouldEndWith("data.html");
        }

        ShippedSite.Default.Text("site/data/rates.csv").ShouldBe(ShippedSite.Default.Text("rates.csv"));
    }

    /// <summary>Prices of the published comparison.</summary>
    [Fact]
    public void One_table_has_what_each_model_costs_on_each_path()
    {
        var text = ShippedSite.Default.Text("fine-tuning/multi-turn-cost-comparison.mdx");
        text.ShouldContain("| Model | Tinker (prefill / sample) | Fireworks Serverless Standard (input / cached input / output) |");
        text.ShouldContain("| Kimi K2.6 (128K) | \\$5.15 / \\$12.81 | \\$0.95 / \\$0.16 / \\$4.00 | \\$1.50 / \\$0.22 / \\$6.00 | \\$12.00 · B300 288GB |");
        text.ShouldContain("| Qwen3.5-397B-A17B (256K) | \\$4.00 / \\$10.00 | not offered | not offered | \\$10.00 · B200 180GB |");
    }

    [Fact]
    public void Mathematics_shows_without_scripts() =>
        Documents["site/formula-reference.html"].QuerySelectorAll(".math math[display=block]").Length.ShouldBe(ShippedSiteFormulas);

    /// <summary>Formulas in RateCards/formulas, counted by their definitions: what the page shows is counted by nobody else.</summary>
    private static int ShippedSiteFormulas => ShippedSite.Files.Where(f => f.Path.StartsWith("formulas/", StringComparison.Ordinal) && f.Path.EndsWith(".yaml", StringComparison.Ordinal))
        .Sum(f => f.Content.Split("\n").Count(l => l.TrimStart().StartsWith("definition:", StringComparison.Ordinal)));
}
