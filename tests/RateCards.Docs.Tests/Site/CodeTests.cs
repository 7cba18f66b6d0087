namespace RateCards.Docs.Tests.Site;

public sealed class CodeTests
{
    private const string Sample = "<Note>\n<a href=\"/nowhere\">2026-05-16</a>\nList<Dictionary<String, Foo>> trainer/train_wall_time\n<h2 id=\"x\">y</h2>";

    [Theory]
    [InlineData("```\n" + Sample + "\n```")]
    [InlineData("```html\n" + Sample + "\n```")]
    [InlineData("- item\n\n  ```\n  <Note>\n  <a href=\"/nowhere\">2026-05-16</a>\n  List<Dictionary<String, Foo>> trainer/train_wall_time\n  <h2 id=\"x\">y</h2>\n  ```")]
    public void A_block_of_code_shows_what_is_written_whatever_it_holds(string markdown)
    {
        var text = SiteText.Of(markdown);
        var code = text.Body.QuerySelector("pre code")!;
        code.TextContent.TrimEnd('\n').ShouldBe(Sample);
        code.Children.ShouldBeEmpty();
        text.Problems.ShouldBeEmpty();
        text.DeadLinks.ShouldBeEmpty();
        text.Parsed.Headings.ShouldBeEmpty();
    }

    [Fact]
    public void Code_within_text_is_no_tag_and_no_link()
    {
        var text = SiteText.Of("Write `<Note>`, `<Foo />` or `href=\"/nowhere\"`.");
        text.Body.QuerySelectorAll("code").Select(c => c.TextContent).ShouldBe(["<Note>", "<Foo />", "href=\"/nowhere\""]);
        text.Problems.ShouldBeEmpty();
        text.DeadLinks.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("perf_metrics_in_response", "perf_|metrics_|in_|response")]
    [InlineData("trainer/train_wall_time", "trainer/|train_|wall_|time")]
    [InlineData("a_b & c_d & e_f & g_h", "a_|b & c_|d & e_|f & g_|h")]
    [InlineData("short_name", "short_name")]
    [InlineData("2026-05-16", "2026-05-16")]
    public void A_long_name_may_break_after_its_parts(string name, string parts) =>
        SiteText.Of($"`{name}`").Body.QuerySelector("code")!.InnerHtml.Replace("<wbr>", "|", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal).ShouldBe(parts);
}
