using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RateCards.Docs.Content;
using RateCards.Docs.Publishing;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Tests.Pages;

/// <summary>Where the numbers on the pages come from, compared with the numbers that a reader of the output finds.</summary>
public sealed partial class NumberTests
{
    private const string Comparison = "fine-tuning/multi-turn-cost-comparison";
    private const string Template = "pages/multi-turn-cost-comparison.mdx.sbn";

    /// <summary>Every page, on the project's date and on a later one.</summary>
    public static TheoryData<string, bool> Pages
    {
        get
        {
            var pages = new TheoryData<string, bool>();
            foreach (var page in ShippedSite.Default.Numbers.Keys)
            {
                pages.Add(page, false);
                pages.Add(page, true);
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_number_of_a_page_on_the_site_is_explained(string page, bool isLater)
    {
        var content = Parse(Of(isLater), page).QuerySelector("main")!;
        foreach (var other in content.QuerySelectorAll("math, h1, .lead, .day, #where-the-figures-come-from, .computations"))
        {
            other.Remove();
        }

        NumbersIn(TextOf(content)).ShouldBe(Explained(Of(isLater), page));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_number_of_a_page_on_the_platform_is_explained(string page, bool isLater)
    {
        var body = Of(isLater).Text($"{page}.mdx").Split("\n---\n", 2)[1];
        var text = Regex.Replace(body, @"(?m)^import .*$|(?s)\$\$.*?\$\$|\]\([^)]*\)|cols=\{\d\}|\\", "");

        NumbersIn(text).ShouldBe(Explained(Of(isLater), page));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Around_a_page_stand_its_date_and_its_headings_and_no_other_number(string page, bool isLater)
    {
        var document = Parse(Of(isLater), page);
        var known = document.QuerySelectorAll("main h2, main h3").SelectMany(h => NumbersIn(h.TextContent)).Append(isLater ? "2026-10-01" : "2026-05-16").SelectMany(NumbersIn).ToHashSet();
        document.QuerySelector("main")!.Remove();

        NumbersIn(TextOf(document.Body!)).Except(known).ShouldBeEmpty();
    }

    [Fact]
    public void A_number_is_told_with_its_kind_its_origin_and_its_place()
    {
        var numbers = ShippedSite.Default.Numbers[Comparison].All.ToList();

        Find("$5.15").ShouldBe((ProvenanceKind.Rate, "tinker.kimi-k2p6.prefill"));
        Find("$2,264.96").ShouldBe((ProvenanceKind.Formula, "tinker_flat_total of tinker"));
        Find("11.3×").ShouldBe((ProvenanceKind.Formula, "tinker_total / fireworks_serverless_standard_total"));
        Find("95%").ShouldBe((ProvenanceKind.Claim, "(turns - 1) / turns <= 0.95"));
        Find("32k").ShouldBe((ProvenanceKind.Plain, "marked in the page"));
        Find("128K").ShouldBe((ProvenanceKind.Name, "fireworks-dedicated-defaults.kimi-k2p6"));
        Find("12,000").ShouldBe((ProvenanceKind.Input, "multi-turn: added_per_turn"));
        Find("2026-05-16").ShouldBe((ProvenanceKind.Date, "as-of date of the project"));
        var line = ShippedSite.Files.First(f => f.Path == Template).Content.Split('\n').Index().First(l => l.Item.Contains("cannot go above 95%", StringComparison.Ordinal));
        var place = numbers.First(n => n.Text == "95%").Location;
        (place.Path, place.Start.Line, place.Start.Column).ShouldBe((Template, line.Index + 1, line.Item.IndexOf("95%;", StringComparison.Ordinal) + 1));

        (ProvenanceKind, string) Find(string text) => numbers.First(n => n.Text == text).Provenance is var p ? (p.Kind, p.From) : default;
    }

    [Theory]
    [InlineData("{{wrap claim \"cache_hit < 0.95\" turns: 20}}At 20 turns it is below 95%.{{end}}")]
    [InlineData("{{wrap claim \"cache_hit < 0.95\" turns: 20}}{{wrap claim \"tinker_total > 1000\"}}At 20 turns, more than $1,000.{{end}}{{end}}")]
    [InlineData("{{wrap claim \"prompt_tokens < 2440001[tokens]\" turns: 20}}Fewer than 2,440,001 tokens.{{end}}")]
    [InlineData("{{wrap claim \"cache_hit < 0.95\" turns: 20 initial_prompt: 32000}}At 32k tokens, or 32K.{{end}}")]
    [InlineData("{{wrap plain}}```\nratecards build --as-of 2026-10-01 --jobs 4\n```{{end}}")]
    [InlineData("{{wrap plain}}{{raw \"<sup>2</sup>\"}}{{end}}")]
    public void A_typed_number_is_explained_by_the_claim_that_has_it_or_by_a_mark(string text) =>
        ShippedSite.BuildWith(Template, t => t + "\n" + text + "\n").Diagnostics.Where(d => d.Location.Path == Template).ShouldBeEmpty();

    [Theory]
    [InlineData("{{wrap claim \"cache_hit < 0.95\" turns: 20}}At 21 turns.{{end}}", "'21'")]
    [InlineData("{{wrap claim \"cache_hit < 0.95\" turns: 20}}Below 96%.{{end}}", "'96%'")]
    [InlineData("{{wrap claim \"cache_hit < 0.95\" turns: 20}}It costs $20,000.{{end}}", "'$20,000'")]
    [InlineData("{{wrap claim \"cache_hit < 0.95\" turns: 20}}Below.{{end}} At 20 turns.", "'20'")]
    public void A_number_that_the_claim_does_not_have_is_refused(string text, string number) =>
        ShippedSite.BuildWith(Template, t => t + "\n" + text + "\n").Diagnostics.Single(d => d.Location.Path == Template)
            .ShouldSatisfyAllConditions(d => d.Id.ShouldBe("RC5007"), d => d.Message.ShouldStartWith(number));

    [Fact]
    public void A_number_in_the_front_matter_is_refused_at_its_place()
    {
        var error = ShippedSite.BuildWith(Template, t => t.Replace("description: What", "description: The 3 ways, what", StringComparison.Ordinal)).Diagnostics.Single(d => d.Id == "RC5012");

        error.Message.ShouldBe("'3' stands in the front matter, where nothing can say where it comes from.");
        (error.Location.Start.Line, error.Location.Start.Column).ShouldBe((3, 14));
    }

    [Theory]
    [InlineData("order: 999999999999")]
    [InlineData("order: -1000001")]
    [InlineData("order: 2.5")]
    public void An_order_that_no_navigation_has_is_refused_at_its_place(string order)
    {
        var error = ShippedSite.BuildWith(Template, t => t.Replace("order: 2", order, StringComparison.Ordinal)).Diagnostics.Single(d => d.Location.Path == Template);

        (error.Id, error.Message).ShouldBe(("RC5008", "The order of a page is a whole number of at most 1000000."));
        (error.Location.Start.Line, error.Location.Start.Column).ShouldBe((6, 8));
    }

    [Theory]
    [InlineData(".git/hooks/x")]
    [InlineData("rates.json/x")]
    [InlineData("../x")]
    [InlineData("Pricing")]
    public void A_path_that_is_no_pages_is_refused_at_its_place(string path)
    {
        var error = ShippedSite.BuildWith(Template, t => t.Replace("path: fine-tuning/multi-turn-cost-comparison", $"path: {path}", StringComparison.Ordinal)).Diagnostics.Single(d => d.Location.Path == Template);

        (error.Id, error.Location.Start.Line, error.Location.Start.Column).ShouldBe(("RC5008", 4, 7));
        error.Message.ShouldStartWith($"'{path}' is not the path of a page");
    }

    [Fact]
    public void A_computed_figure_leads_to_its_formula_inputs_and_rates()
    {
        var document = Parse(ShippedSite.Default, Comparison);
        var figure = document.QuerySelectorAll("td a.figure").First(a => a.TextContent == "$2,264.96");
        var row = document.GetElementById(figure.GetAttribute("href")![1..])!;

        figure.GetAttribute("title").ShouldBe("Computed on 2026-05-16: tinker_flat_total of tinker");
        row.Children.Select(c => c.TextContent).ShouldBe(
        [
            "tinker_flat_total of tinker = $2,264.96",
            "Tinker, no cached prefill",
            "model kimi-k2p6, episodes 1000, turns 8, initial_prompt 8000, added_per_turn 12000, decode_per_turn 2000",
            "prefill $5.15, sample $12.81",
        ]);
        row.QuerySelector("a")!.GetAttribute("href").ShouldBe("../formula-reference.html#formula-tinker-flat-total");
    }

    [Fact]
    public void The_rates_of_computed_figures_are_told_with_card_line_source_and_date()
    {
        var document = Parse(ShippedSite.Default, Comparison);
        var row = document.QuerySelectorAll(".computations tr").First(r => r.FirstElementChild!.TextContent == "tinker.kimi-k2p6.prefill");
        var line = ShippedSite.Files.First(f => f.Path == "cards/tinker.yaml").Content.Split('\n').Index().First(l => l.Item.Contains("prefill: 5.15", StringComparison.Ordinal)).Index + 1;

        row.Children.Skip(1).Select(c => c.TextContent).ShouldBe(["$5.15", "2026-05-16", "2026-05-16", "Tinker", $"cards/tinker.yaml, line {line}"]);
    }

    [Fact]
    public void Every_computed_figure_leads_to_a_row_at_the_foot_of_its_page()
    {
        foreach (var page in ShippedSite.Default.Numbers.Keys)
        {
            var document = Parse(ShippedSite.Default, page);
            foreach (var figure in document.QuerySelectorAll("a.figure[href^='#']"))
            {
                document.GetElementById(figure.GetAttribute("href")![1..])!.LocalName.ShouldBe("tr");
            }
        }
    }

    private static BuildResult Of(bool isLater) => isLater ? ShippedSite.Later : ShippedSite.Default;

    private static IDocument Parse(BuildResult result, string page) => new HtmlParser().ParseDocument(result.Text($"site/{page}.html"));

    /// <summary>What the build says of a page's numbers, without those of mathematics, which are written otherwise in each notation.</summary>
    private static List<string> Explained(BuildResult result, string page) => result.Numbers[page].All
        .Where(n => n.Provenance.Kind != ProvenanceKind.Formula || n.Provenance.IsComputation)
        .Select(n => Digits().Match(n.Text).Value)
        .ToList();

    /// <summary>The digits of every number in a text: not those within a word, such as K2.6, and not the unit 1M tokens.</summary>
    private static List<string> NumbersIn(string text) => Digits().Matches(text).Select(m => m.Value).ToList();

    private static string TextOf(IElement element) => string.Join('\n', element.Descendants().OfType<IText>().Select(t => t.Data));

    [GeneratedRegex(@"(?<![A-Za-z0-9._/-])(?!1[KM]\b)[0-9](?:[0-9.,]*[0-9])?")]
    private static partial Regex Digits();
}
