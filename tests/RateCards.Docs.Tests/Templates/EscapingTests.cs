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
    [InlineData("{ {{hostile}} }", "{ \"\\u003cb>$5\\u003c/b> {x} | *y* `z` [l](u) \\\\ ~s~ _i_ & &amp; \\\"q\\\"\" }")]
    [InlineData("\\{ {{hostile}}", "\\{ " + InText)]
    [InlineData("`{` {{hostile}}", "`{` " + InText)]
    [InlineData("{x} {{hostile}}", "{x} " + InText)]
    [InlineData("{\"}\"} {{hostile}}", "{\"}\"} " + InText)]
    [InlineData("{/* } */} {{hostile}}", "{/* } */} " + InText)]
    [InlineData("export const n = 'x'\n\n{{hostile}}", "export const n = 'x'\n\n" + InText)]
    [InlineData("A text\nimport of {{hostile}}", "A text\nimport of " + InText)]
    public void In_braces_of_the_text_a_value_is_a_JavaScript_string(string template, string expected) => Rendered.Markdown(template).ShouldBe(expected);

    [Theory]
    [InlineData("{\"{{hostile}}\"}", "1,5")]
    [InlineData("{`{{hostile}}`}", "1,5")]
    [InlineData("{/* {{hostile}} */}", "1,7")]
    [InlineData("{\"a\" + {{hostile}} }", "1,10")]
    [InlineData("<Card title={\"{{hostile}}\"} />", "1,17")]
    [InlineData("export const n = \"{{hostile}}\"\n", "1,21")]
    [InlineData("Text.\n\nimport x from \"{{hostile}}\"\n", "3,18")]
    public void Where_a_value_could_become_code_none_can_stand(string template, string place) =>
        Rendered.Errors(template).ShouldBe([$"{place} RC5006 A value cannot stand beside quotes, slashes or code of JavaScript."]);

    [Fact]
    public void Only_raw_writes_a_value_as_it_is() => Rendered.Markdown("{{raw \"<b>$</b>\"}}").ShouldBe("<b>$</b>");
}
