namespace RateCards.Docs.Tests.Templates;

public sealed class EscapingTests
{
    private const string InText = "\\<b\\>\\$5\\</b\\> \\{x\\} \\| \\*y\\* \\`z\\` \\[l\\](u) \\\\ \\~s\\~ \\_i\\_ & \\&amp; \"q\"";
    private const string InMarkup = "&lt;b&gt;$5&lt;/b&gt; {x} | *y* `z` [l](u) \\ ~s~ _i_ &amp; &amp;amp; &quot;q&quot;";

    [Theory]
    [InlineData("{{hostile}}", InText)]
    [InlineData("| {{hostile}} |", "| " + InText + " |")]
    [InlineData("a | {{hostile}}", "a | " + InText)]
    [InlineData("**{{hostile}}**", "**" + InText + "**")]
    [InlineData("a < b {{hostile}}", "a < b " + InText)]
    [InlineData("\\<a {{hostile}}", "\\<a " + InText)]
    [InlineData("`x` {{hostile}}", "`x` " + InText)]
    [InlineData("<Card title=\"x\" /> {{hostile}}", "<Card title=\"x\" /> " + InText)]
    [InlineData("[a](b) {{hostile}}", "[a](b) " + InText)]
    [InlineData("$$x$$ {{hostile}}", "$$x$$ " + InText)]
    [InlineData("```\nx\n```\n{{hostile}}", "```\nx\n```\n" + InText)]
    [InlineData("<Card title=\"{{hostile}}\" />", "<Card title=\"" + InMarkup + "\" />")]
    [InlineData("<Card title='{{hostile}}' />", "<Card title='" + InMarkup + "' />")]
    [InlineData("<Card title={ {{hostile}} } />", "<Card title={ \"\\u003cb>$5\\u003c/b> {x} | *y* `z` [l](u) \\\\ ~s~ _i_ & &amp; \\\"q\\\"\" } />")]
    [InlineData("`{{hostile}}`", "`<b>$5</b> {x} | *y* 'z' [l](u) \\ ~s~ _i_ & &amp; \"q\"`")]
    [InlineData("```\n{{hostile}}\n```\n", "```\n<b>$5</b> {x} | *y* 'z' [l](u) \\ ~s~ _i_ & &amp; \"q\"\n```\n")]
    [InlineData("$$\n\\text{ {{hostile}} }\n$$", "$$\n\\text{ <b>\\$5</b> \\{x\\} | *y* `z` [l](u) \\textbackslash{} \\textasciitilde{}s\\textasciitilde{} \\_i\\_ \\& \\&amp; \"q\" }\n$$")]
    [InlineData("[x]({{hostile}})", "[x](%3Cb%3E%245%3C/b%3E%20%7Bx%7D%20%7C%20%2Ay%2A%20%60z%60%20[l]%28u%29%20%5C%20~s~%20_i_%20&%20&amp;%20%22q%22)")]
    public void In_Markdown_a_value_is_escaped_for_the_place_where_it_stands(string template, string expected) =>
        Rendered.Markdown(template).ShouldBe(expected);

    [Theory]
    [InlineData("<p>{{hostile}}</p>", "<p>&lt;b&gt;$5&lt;/b&gt; {x} | *y* `z` [l](u) \\ ~s~ _i_ &amp; &amp;amp; &quot;q&quot;</p>")]
    [InlineData("<p title=\"{{hostile}}\">", "<p title=\"&lt;b&gt;$5&lt;/b&gt; {x} | *y* `z` [l](u) \\ ~s~ _i_ &amp; &amp;amp; &quot;q&quot;\">")]
    public void In_HTML_a_value_is_escaped_as_HTML(string template, string expected) => Rendered.Html(template).ShouldBe(expected);

    [Fact]
    public void Only_raw_writes_a_value_as_it_is() => Rendered.Markdown("{{raw \"<b>$</b>\"}}").ShouldBe("<b>$</b>");
}
