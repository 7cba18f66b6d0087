using RateCards.Docs.Content;
using RateCards.Docs.Escaping;
using RateCards.Docs.Site.Markdown;
using RateCards.Docs.Site.Markdown.Headings;

namespace RateCards.Docs.Tests.Site;

public sealed class HeadingTests
{
    /// <summary>What the platform's own code gives: <c>slugify</c> and <c>safeCleanHeadingId</c> of @mintlify/common 1.0.1211, run in Node.js.</summary>
    [Theory]
    [InlineData("Kimi K2.6 (128K)", "kimi-k2-6-128k")]
    [InlineData("The same history, billed again", "the-same-history-billed-again")]
    [InlineData("What's new, and what isn't?", "whats-new-and-what-isn-t")]
    [InlineData("Input & output", "input-&-output")]
    [InlineData("50% of $5.00", "50%-of-$5-00")]
    [InlineData("Café – Größe", "café-–-größe")]
    [InlineData("價格", "價格")]
    [InlineData("perf_metrics_in_response", "perf_metrics_in_response")]
    [InlineData("Price / token", "price-/-token")]
    [InlineData("-- x --", "x")]
    [InlineData("🚀 Launch", "-launch")]
    [InlineData("a — b", "a-—-b")]
    [InlineData("Title: sub", "title-sub")]
    [InlineData("A|A|A", "a|a-2|a-3")]
    [InlineData("A|A-2|A", "a|a-2|a-2-2")]
    [InlineData("Step|Step|Step|Step 1|Step 2", "step|step-2|step-3|step-1-1|step-2-1")]
    [InlineData("2026-05-16|2026-05-16", "2026-05-16|2026-05-16-2")]
    [InlineData("!!!", "")]
    public void Anchors_are_those_of_the_platform(string titles, string expected)
    {
        var anchors = new PlatformAnchors();
        string.Join('|', titles.Split('|').Select(anchors.Next)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("## The `--as-of` option", "the-as-of-option", "The --as-of option")]
    [InlineData("## See [the **prices**](/pricing)", "see-the-prices", "See the prices")]
    [InlineData("## Salt &amp; \\*pepper\\*", "salt-&-pepper", "Salt & *pepper*")]
    [InlineData("Told in\ntwo lines\n---------", "told-in-two-lines", "Told in two lines")]
    [InlineData("## A <b>bold</b> word", "a-bold-word", "A bold word")]
    public void A_headings_markup_is_in_neither_its_anchor_nor_what_search_finds(string markdown, string anchor, string text)
    {
        var site = SiteText.Of(markdown);
        site.Parsed.Headings.Single().ShouldBe(new PageHeading(2, anchor, text));
        site.Body.QuerySelector("h2")!.Id.ShouldBe(anchor);
    }

    [Fact]
    public void A_heading_with_a_figure_is_named_by_the_figure()
    {
        var figure = new FigureContent("$5.15", Provenance.Name("x"), "Since 2026-05-16", null);
        SiteText.With(write => $"## Prefill at {write(figure)}").Parsed.Headings.Single().ShouldBe(new PageHeading(2, "prefill-at-$5-15", "Prefill at $5.15"));
    }

    [Fact]
    public void A_heading_with_mathematics_is_found_by_its_expression_and_named_without_it()
    {
        var math = new MathContent("h", "<math><mi>h</mi></math>", IsDisplay: false, "cache_hit");
        var site = SiteText.With(write => $"## The share {write(math)} of the cache\n\n## {write(math)}");
        site.Parsed.Headings.ShouldBe([new PageHeading(2, "the-share-of-the-cache", "The share cache_hit of the cache"), new PageHeading(2, "section", "cache_hit")]);
    }

    [Fact]
    public void Headings_of_the_second_and_third_level_are_listed_and_all_have_anchors()
    {
        var site = SiteText.Of("## A\n\n### B\n\n#### C\n\n<Accordion title=\"x\">\n\n### D\n\n</Accordion>");
        site.Parsed.Headings.Select(h => $"{h.Level} {h.Anchor}").ShouldBe(["2 a", "3 b", "3 d"]);
        site.Body.QuerySelectorAll("h2, h3, h4").Select(h => h.Id).ShouldBe(["a", "b", "c", "d"]);
    }

    /// <summary>What is allocated stands for the time, which depends on what else a machine does: each try at an anchor makes a string.</summary>
    [Theory]
    [InlineData("## Same\n\n")]
    [InlineData("## Same <b>as `before`</b>\n\n")]
    public void Four_times_as_many_equal_headings_take_four_times_as_much(string heading)
    {
        Allocated(100);
        ((double)Allocated(4_000) / Allocated(1_000)).ShouldBeLessThan(5);

        long Allocated(int count)
        {
            var markdown = string.Concat(Enumerable.Repeat(heading, count));
            var before = GC.GetAllocatedBytesForCurrentThread();
            SiteMarkdown.Parse(markdown, []).Headings[^1].Anchor.ShouldEndWith($"-{count}");
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
