namespace RateCards.Docs.Tests.Templates;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("{{plain}}", "plain")]
    [InlineData("{{upper \"a b\"}}", "A B")]
    [InlineData("{{upper 'say \"x\"'}}", "SAY \"X\"")]
    [InlineData("{{join 1 -2.50 plain \"x\" (upper plain) k=\"v\" p=plain}}", "1,-2.50,plain,x,PLAIN;k=v;p=plain")]
    [InlineData("{{#if yes}}a{{else}}b{{/if}}{{#unless yes}}c{{else}}d{{/unless}}", "ad")]
    [InlineData("{{#if no}}a{{else if yes}}b{{else}}c{{/if}}", "b")]
    [InlineData("{{#each items}}{{this.name}}{{#unless @last}}, {{/unless}}{{/each}}", "a, b")]
    [InlineData("{{#each items as |i|}}{{i.name}}{{upper i.name}}{{plain}}{{/each}}", "aAplainbBplain")]
    [InlineData("{{#each (count 3)}}{{this}}{{/each}}", "123")]
    [InlineData("{{#with items}}{{this.[0].name}}{{/with}}", "a")]
    [InlineData("{{#upper \"x\"}}inside{{/upper}}", "inside")]
    [InlineData("a {{! note with }} b", "a  b")]
    [InlineData("a {{!-- {{not a tag}} --}}b", "a b")]
    [InlineData("a  {{~plain~}}  b", "aplainb")]
    [InlineData("{{#if yes}}\na\n{{/if}}\nb\n", "a\nb\n")]
    public void The_template_language_is_that_of_Handlebars(string template, string expected) => Rendered.Markdown(template.Replace("{{plain}}{{/each}}", "{{../plain}}{{/each}}", StringComparison.Ordinal)).ShouldBe(expected);

    [Theory]
    [InlineData("text\n  {{unknown}}", "2,5 RC5002 'unknown' is neither a page function nor a value that is known here.")]
    [InlineData("{{plian}}", "1,3 RC5002 'plian' is neither a page function nor a value that is known here. Did you mean 'plain'?")]
    [InlineData("{{uper \"x\"}}", "1,3 RC5002 'uper' is neither a page function nor a value that is known here. Did you mean 'upper'?")]
    [InlineData("{{upper nothing}}", "1,9 RC5002 'nothing' is neither a page function nor a value that is known here.")]
    [InlineData("{{#if nothing}}x{{/if}}", "1,7 RC5002 'nothing' is neither a page function nor a value that is known here.")]
    [InlineData("{{#each nothing}}x{{/each}}", "1,9 RC5002 'nothing' is neither a page function nor a value that is known here.")]
    [InlineData("{{#each items}}\n{{this.nmae}}\n{{/each}}", "2,3 RC5002 'this.nmae' is neither a page function nor a value that is known here.")]
    [InlineData("{{#unkown \"x\"}}y{{/unkown}}", "1,4 RC5002 'unkown' is neither a page function nor a value that is known here.")]
    [InlineData("{{upper (fail)}}", "1,10 RC5004 'fail' fails.")]
    [InlineData("{{#if no}}{{unknown \"x\"}}{{/if}}", "1,13 RC5002 'unknown' is neither a page function nor a value that is known here.")]
    public void An_unknown_name_is_an_error_at_its_place_and_never_a_blank(string template, string expected) =>
        Rendered.Errors(template).ShouldBe([expected]);

    [Theory]
    [InlineData("a {{plain", "1,3 RC5001 The tag is not closed.")]
    [InlineData("{{#if yes}}\nx", "1,4 RC5001 The block '#if' is not closed.")]
    [InlineData("x {{/if}}", "1,5 RC5001 No block is open that '/if' could close.")]
    [InlineData("{{#if yes}}x{{/each}}", "1,15 RC5001 '/each' closes '#if', which is the block that is open here.")]
    [InlineData("{{else}}", "1,3 RC5001 'else' stands outside a block.")]
    [InlineData("{{upper \"x}}", "1,9 RC5001 A quote is not closed.")]
    [InlineData("{{upper (upper \"x\"}}", "1,19 RC5001 A ')' is missing.")]
    [InlineData("{{> part}}", "1,3 RC5001 '>' is not used in page templates.")]
    [InlineData("{{#if}}x{{/if}}", "1,6 RC5001 A block needs the value that it is about.")]
    [InlineData("{{#if yes no}}x{{/if}}", "1,11 RC5001 A block takes one value; 'no' is too much.")]
    [InlineData("{{{plain}}}", "1,3 RC5005 '{{{' would write a value without escaping it.")]
    [InlineData("{{&plain}}", "1,3 RC5005 '{{{' would write a value without escaping it.")]
    [InlineData("<Card {{plain}}=\"x\">", "1,9 RC5006 A value cannot stand within a tag's name or between its attributes.")]
    public void A_syntax_error_is_located(string template, string expected) => Rendered.Errors(template).ShouldBe([expected]);

    [Fact]
    public void All_errors_of_a_template_are_reported_in_one_run() => Rendered.Errors("{{a}}\n{{b}}\n{{fail}}").Count.ShouldBe(3);

    [Theory]
    [InlineData("It costs $5.15.", "1,10 RC5007 '$5.15' is typed")]
    [InlineData("It costs ${{plain}}.", "1,10 RC5007 '$' is typed")]
    [InlineData("More than 95% of it.", "1,11 RC5007 '95%' is typed")]
    [InlineData("It is 8.0× cheaper.", "1,7 RC5007 '8.0×' is typed")]
    [InlineData("It is 5x cheaper.", "1,7 RC5007 '5x' is typed")]
    [InlineData("At 20 turns.", "1,4 RC5007 '20' is typed")]
    [InlineData("Truncated at 32k.", "1,14 RC5007 '32k' is typed")]
    [InlineData("From 2026-07-17 on.", "1,6 RC5007 '2026-07-17' is typed")]
    [InlineData("| 12 |", "1,3 RC5007 '12' is typed")]
    [InlineData("<Card title=\"At 20 turns\">\n", "1,17 RC5007 '20' is typed")]
    [InlineData("In 5.", "1,4 RC5007 '5' is typed")]
    [InlineData("`cost = 5.15`", "1,9 RC5007 '5.15' is typed")]
    [InlineData("```\ncost = 5.15\n```\n", "2,8 RC5007 '5.15' is typed")]
    [InlineData("$$x\\cdot5.15$$", "1,9 RC5007 '5.15' is typed")]
    [InlineData("{{#upper \"x\"}}At 20 turns{{/upper}}", "1,18 RC5007 '20' is typed")]
    public void A_number_typed_into_prose_is_refused(string template, string expected) =>
        Rendered.Errors(template).ShouldHaveSingleItem().ShouldStartWith(expected);

    [Theory]
    [InlineData("Kimi K2.6 on B300, GPT-OSS-120B, per 1M tokens.\n\n1. First\n2. Second\n")]
    [InlineData("[link](https://a.example/v1/5#x-6)\n")]
    [InlineData("$$\nx_1 + P_T\n$$\n\n<Card cols={2} />\n")]
    [InlineData("{{join 5 \"6\"}}")]
    public void Names_list_items_addresses_and_subscripts_are_no_typed_numbers(string template) =>
        Rendered.Errors(template).ShouldBeEmpty();

    [Theory]
    [InlineData("a {{raw \"<b>5.15</b>\"}}", "1,5 RC5009 'raw' writes the number '5.15', and does not say where it comes from.")]
    [InlineData("{{plain}} of $7", "1,14 RC5007 '$7' is typed into the page, so that nothing keeps it true.")]
    [InlineData("{{number}}", "1,3 RC5009 'number' writes the number '20', and does not say where it comes from.")]
    public void A_value_that_does_not_say_where_its_number_comes_from_is_refused(string template, string expected) =>
        Rendered.Errors(template).ShouldContain(expected);
}
