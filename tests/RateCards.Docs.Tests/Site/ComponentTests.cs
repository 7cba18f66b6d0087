using RateCards.Docs.Content;

namespace RateCards.Docs.Tests.Site;

public sealed class ComponentTests
{
    private static readonly Table Rates = new("Rates seen on 2026-05-16", [new TableColumn("Name")], [new Row([new TextContent("a")])]);

    [Theory]
    [InlineData("<Note>\n\nIt is **true**.\n\n</Note>")]
    [InlineData("<Note>\nIt is **true**.\n</Note>")]
    [InlineData("<Note>It is **true**.</Note>")]
    [InlineData("<Note\n  id=\"x\">It is **true**.\n</Note>")]
    public void What_a_component_holds_is_Markdown_with_and_without_empty_lines(string markdown)
    {
        var text = SiteText.Of(markdown);
        text.Body.Children.Single().OuterHtml.ReplaceLineEndings("").ShouldBe("<aside class=\"callout note\" role=\"note\"><p class=\"callout-title\">Note</p><p>It is <strong>true</strong>.</p></aside>");
        text.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Components_hold_each_other()
    {
        var text = SiteText.Of("<Tabs>\n<Tab title=\"A\">\n\n<AccordionGroup>\n\n<Accordion title=\"One\">\n\n- x\n- y\n</Accordion>\n<Accordion title=\"Two\">\nz\n</Accordion></AccordionGroup>\n\n</Tab>\n</Tabs>");
        var tab = text.Body.QuerySelector("div.tabs > section.tab > div.accordions")!;
        tab.QuerySelectorAll("details > summary").Select(s => s.TextContent).ShouldBe(["One", "Two"]);
        tab.QuerySelectorAll("details:first-child > ul > li").Select(i => i.TextContent).ShouldBe(["x", "y"]);
        text.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_component_within_a_list_belongs_to_its_item()
    {
        var text = SiteText.Of("- a\n\n  <Tip>\n\n  b\n\n  </Tip>\n\n- c");
        text.Body.QuerySelector("li:first-child > aside.tip > p:last-child")!.TextContent.ShouldBe("b");
        text.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_component_within_a_sentence_stands_between_its_halves()
    {
        var text = SiteText.Of("before <Note>within</Note> after");
        text.Body.Children.Select(c => $"{c.LocalName} {c.TextContent.Trim()}").ShouldBe(["p before", "aside Note\nwithin", "p after"]);
    }

    [Theory]
    [InlineData("title=\"Over > under & &quot;beside&quot;\"")]
    [InlineData("title='Over > under & \"beside\"'")]
    [InlineData("title={\"Over > under & \\\"beside\\\"\"}")]
    [InlineData("title = \"Over > under &amp; &#34;beside&#34;\" icon={{ a: 1 }} {...rest} open")]
    public void An_attribute_is_shown_as_JSX_reads_it(string attributes) =>
        SiteText.Of($"<Accordion {attributes}>\n\nx\n\n</Accordion>").Body.QuerySelector("details > summary")!.TextContent.ShouldBe("Over > under & \"beside\"");

    [Fact]
    public void A_card_links_from_where_it_stands()
    {
        var card = SiteText.Of("<CardGroup cols={2}>\n<Card title=\"Prices\" href=\"/pricing\">\nAll.\n</Card>\n</CardGroup>").Body.QuerySelector("div.cards > a.card")!;
        card.GetAttribute("href").ShouldBe("../pricing.html");
        card.QuerySelector("strong")!.TextContent.ShouldBe("Prices");
    }

    [Fact]
    public void What_is_for_agents_is_hidden_and_what_is_for_people_is_not()
    {
        var text = SiteText.Of("<Visibility for=\"agents\">\n\na\n\n</Visibility>\n<Visibility for=\"humans\">\n\nb\n\n</Visibility>");
        text.Body.QuerySelectorAll("div").Select(d => $"{d.HasAttribute("hidden")} {d.TextContent.Trim()}").ShouldBe(["True a", "False b"]);
    }

    [Theory]
    [InlineData("<div class=\"x\">\n**a**\n</div>", "<div class=\"x\"><p><strong>a</strong></p></div>")]
    [InlineData("a<br />b<sup>2</sup>", "<p>a<br>b<sup>2</sup></p>")]
    [InlineData("<img src='/assets/a.svg' alt=\"a & b\" />", "<img src=\"../assets/a.svg\" alt=\"a &amp; b\">")]
    [InlineData("a < b, 2<3 and <3", "<p>a &lt; b, 2&lt;3 and &lt;3</p>")]
    public void HTML_of_the_pages_own_is_read_as_MDX_reads_it(string markdown, string html)
    {
        var text = SiteText.Of(markdown);
        text.Html.ReplaceLineEndings("").ShouldBe(html);
        text.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_table_amid_a_sentence_stands_between_its_halves()
    {
        var text = SiteText.With(write => $"before {write(Rates)} after");
        text.Body.Children.Select(c => c.LocalName).ShouldBe(["p", "div", "p"]);
        text.Body.QuerySelector("caption time")!.GetAttribute("datetime").ShouldBe("2026-05-16");
        text.Body.QuerySelector("div.table")!.GetAttribute("aria-label").ShouldBe("Rates seen on 2026-05-16");
    }

    [Fact]
    public void A_mark_that_nobody_wrote_is_text() => SiteText.Of("a \uE000 b \uE0007\uE001 c").Body.TextContent.Trim().ShouldBe("a \uE000 b \uE0007\uE001 c");

    [Theory]
    [InlineData("<Note>\n\nx", "NeverClosed <Note>")]
    [InlineData("x\n\n</Note>", "ClosesNothing </Note>")]
    [InlineData("<Tip>\n\n<Note>\n\nx\n\n</Tip>", "NeverClosed <Note>")]
    [InlineData("<Note>\n\nx\n\n</Tip>\n\n</Note>", "ClosesNothing </Tip>")]
    [InlineData("- <Note>\n\nx\n\n</Note>", "NeverClosed <Note>;ClosesNothing </Note>")]
    [InlineData("<div>\n\nx", "NeverClosed <div>")]
    [InlineData("a<br>b", "NeverClosed <br>")]
    [InlineData("a **<b>x** y</b>", "NeverClosed <b>;ClosesNothing </b>")]
    [InlineData("## <b>x", "NeverClosed <b>")]
    [InlineData("<Wrning>\n\nx\n\n</Wrning>", "Unknown <Wrning>")]
    [InlineData("<Warning>\n\nx\n\n</Wrning>", "Unknown </Wrning>")]
    [InlineData("<Wrning>\n\nx", "Unknown <Wrning>")]
    [InlineData("<Foo />", "Unknown <Foo />")]
    [InlineData("\\<Foo>", "")]
    public void A_tag_that_does_not_fit_is_noted_once(string markdown, string problems) =>
        string.Join(';', SiteText.Of(markdown).Problems).ShouldBe(problems);

    [Theory]
    [InlineData("<Note>\n", 20_000, "NestedTooDeeply <Note>")]
    [InlineData("> ", 1_000, "NestedTooDeeply ")]
    [InlineData("[", 2_000, "NestedTooDeeply ")]
    [InlineData("![", 2_000, "NestedTooDeeply ")]
    public void Endless_nesting_is_a_problem_of_the_page(string opening, int count, string problem)
    {
        var text = SiteText.Of(string.Concat(Enumerable.Repeat(opening, count)) + "x");
        text.Problems.Distinct().ShouldContain(problem);
        text.Html.ShouldBeEmpty();
    }

    [Fact]
    public void Beginnings_of_tags_that_never_end_are_text()
    {
        var endless = string.Concat(Enumerable.Repeat("<a b={", 2_000));
        SiteText.Of(endless).Body.TextContent.Trim().ShouldBe(endless);
    }
}
