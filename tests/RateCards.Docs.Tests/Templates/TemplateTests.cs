namespace RateCards.Docs.Tests.Templates;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("{{word}}", "word")]
    [InlineData("{{ upper \"a b\" }}", "A B")]
    [InlineData("{{ upper 'say \"x\"' }}", "SAY \"X\"")]
    [InlineData("{{ upper \"say \\\"x\\\"\" }}", "SAY \"X\"")]
    [InlineData("{{ join 1 2.50 word \"x\" (upper word) k: \"v\" p: word n: (-2.50) t: 1e3 }}", "1,2.50,word,x,WORD;k=v;p=word;n=-2.50;t=1e3")]
    [InlineData("{{ if yes }}a{{ else }}b{{ end }}{{ if !yes }}c{{ else }}d{{ end }}", "ad")]
    [InlineData("{{ if no }}a{{ else if yes && !no }}b{{ else }}c{{ end }}", "b")]
    [InlineData("{{ if no || (is \"true\") }}a{{ end }}{{ if !(is \"false\") }}b{{ end }}", "ab")]
    [InlineData("{{ if word }}a{{ end }}{{ if nothing }}b{{ end }}{{nothing}}", "a")]
    [InlineData("{{ for i in items }}{{ i.name }}{{ if !for.last }}, {{ end }}{{ end }}", "a, b")]
    [InlineData("{{ for i in items }}{{ i.name }}{{ upper i.name }}{{ word }}{{ end }}", "aAwordbBword")]
    [InlineData("{{ for i in none }}{{ i.name }}{{ else }}empty{{ end }}", "empty")]
    [InlineData("{{ for d in digits }}{{ d }}{{ end }}", "0123456789")]
    [InlineData("{{ for i in items }}{{ for j in items }}{{ i.name }}{{ j.name }} {{ end }}{{ end }}", "aa ab ba bb ")]
    [InlineData("{{ wrap upper \"x\" }}inside{{ end }}", "inside")]
    [InlineData("{{ site.name }}", "s")]
    [InlineData("a {{# note }} b", "a  b")]
    [InlineData("a {{ ## note\nof two lines ## }}b", "a b")]
    [InlineData("a  {{- word -}}  b", "awordb")]
    [InlineData("{{ if yes; word; end }}", "word")]
    public void The_template_language_is_a_part_of_Scribans(string template, string expected) => Rendered.Markdown(template).ShouldBe(expected);

    [Theory]
    [InlineData("{{ if yes }}\na\n{{ end }}\nb\n", "a\nb\n")]
    [InlineData("a\n{{ if no }}\nb\n{{ else }}\nc\n{{ end }}\nd", "a\nc\nd")]
    [InlineData("| a |\n{{ for i in items }}\n| {{ i.name }} |\n{{ end }}\n\nx", "| a |\n| a |\n| b |\n\nx")]
    [InlineData("  {{ if yes }}  \n  a\n  {{ end }}\nb", "  a\nb")]
    [InlineData("{{ if yes }}{{ if yes }}\na\n{{ end }}{{ end }}\nb", "a\nb")]
    [InlineData("a\n{{# note }}\nb", "a\nb")]
    [InlineData("{{ wrap upper\n\"x\" }}\na\n{{ end }}\nb", null)]
    [InlineData("{{ if yes }} a\n{{ end }} b", " a\n b")]
    [InlineData("{{ if yes; word; end }}\nb", "word\nb")]
    [InlineData("{{ word }}\nb", "word\nb")]
    [InlineData("a\r\n{{ if yes }}\r\nb\r\n{{ end }}\r\nc", "a\r\nb\r\nc")]
    public void A_line_of_tags_that_write_nothing_leaves_no_empty_line(string template, string? expected)
    {
        if (expected is null)
        {
            Rendered.Errors(template).ShouldNotBeEmpty();
            return;
        }

        Rendered.Markdown(template).ShouldBe(expected);
    }

    [Theory]
    [InlineData("text\n  {{unknown}}", "2,5 RC5002 'unknown' is neither a page function nor a value that is known here.")]
    [InlineData("{{wrd}}", "1,3 RC5002 'wrd' is neither a page function nor a value that is known here. Did you mean 'word'?")]
    [InlineData("{{uper \"x\"}}", "1,3 RC5002 'uper' is neither a page function nor a value that is known here. Did you mean 'upper'?")]
    [InlineData("{{upper missing}}", "1,9 RC5002 'missing' is neither a page function nor a value that is known here.")]
    [InlineData("{{if missing}}x{{end}}", "1,6 RC5002 'missing' is neither a page function nor a value that is known here.")]
    [InlineData("{{for i in missing}}{{i.name}}{{i.name.x}}{{end}}", "1,12 RC5002 'missing' is neither a page function nor a value that is known here.")]
    [InlineData("{{for i in items}}\n{{i.nmae}}\n{{end}}", "2,3 RC5002 'i.nmae' is neither a page function nor a value that is known here. Did you mean 'i.name'?")]
    [InlineData("{{for i in none}}{{i.nmae}}{{end}}", "1,20 RC5002 'i.nmae' is neither a page function nor a value that is known here. Did you mean 'i.name'?")]
    [InlineData("{{for i in items}}{{if for.length}}x{{end}}{{end}}", "1,24 RC5002 'for.length' is neither a page function nor a value that is known here.")]
    [InlineData("{{for each in items}}x{{end}}{{each.name}}", "1,32 RC5002 'each' is neither a page function nor a value that is known here.")]
    [InlineData("{{site.title}}", "1,3 RC5002 'site.title' is neither a page function nor a value that is known here.")]
    [InlineData("{{word.length}}", "1,3 RC5002 'word.length' is neither a page function nor a value that is known here.")]
    [InlineData("{{wrap unkown \"x\"}}y{{end}}", "1,8 RC5002 'unkown' is neither a page function nor a value that is known here.")]
    [InlineData("{{upper (fail)}}", "1,10 RC5004 'fail' fails.")]
    [InlineData("{{if no}}{{unknown \"x\"}}{{end}}", "1,12 RC5002 'unknown' is neither a page function nor a value that is known here.")]
    [InlineData("{{offer-rates \"x\"}}", "1,3 RC5002 'offer-rates' is neither a page function nor a value that is known here. Did you mean 'offer_rates'?")]
    [InlineData("{{as-of}}", "1,3 RC5002 'as-of' is neither a page function nor a value that is known here. Did you mean 'as_of'?")]
    public void An_unknown_name_is_an_error_at_its_place_and_never_a_blank(string template, string expected) =>
        Rendered.Errors(template).ShouldBe([expected]);

    [Theory]
    [InlineData("a {{word", "1,3 RC5001 The tag is not closed.")]
    [InlineData("{{if yes}}\nx", "1,3 RC5001 The block 'if' is not closed.")]
    [InlineData("x {{end}}", "1,5 RC5001 No block is open that 'end' could close.")]
    [InlineData("{{else}}", "1,3 RC5001 'else' stands outside a block.")]
    [InlineData("{{if yes}}a{{else}}b{{else}}c{{end}}", "1,23 RC5001 Nothing can follow the 'else' of an 'if' but its 'end'.")]
    [InlineData("{{if yes}}a{{else}}b{{else if no}}c{{end}}", "1,23 RC5001 Nothing can follow the 'else' of an 'if' but its 'end'.")]
    [InlineData("{{wrap plain}}a{{else}}b{{end}}", "1,18 RC5001 'wrap' has no 'else'.")]
    [InlineData("{{}}", "1,1 RC5001 The tag is empty.")]
    [InlineData("{{  }}", "1,1 RC5001 The tag is empty.")]
    [InlineData("{{upper \"x}}", "1,9 RC5001 A quote is not closed.")]
    [InlineData("{{upper (upper \"x\"}}", "1,19 RC5001 Invalid token `}}`. Expecting a closing `)`.")]
    [InlineData("{{> part}}", "1,3 RC5001 Unexpected token >.")]
    [InlineData("{{if}}x{{end}}", "1,5 RC5001 Error while parsing if statement: Expecting <expression> instead of `}}` in: if <expression> ... end|else|else if.")]
    [InlineData("{{if yes no}}x{{end}}", "1,10 RC5001 'yes' is a value, and takes no arguments.")]
    [InlineData("{{join turns=20}}", "1,13 RC5001 An argument is given by name as 'turns: …', not with '='.")]
    [InlineData("{{#if yes}}x{{/if}}", "1,15 RC5001 Unexpected token /.")]
    [InlineData("{{{word}}}", "1,3 RC5005 '{{{' would write a value without escaping it.")]
    [InlineData("<Card {{word}}=\"x\">", "1,9 RC5006 A value cannot stand within a tag's name or between its attributes.")]
    [InlineData("a { b", "1,3 RC5001 The '{' is not closed. A brace that is text is written '\\{'.")]
    [InlineData("a \uE000 b", "1,3 RC5001 The character U+E000 has no meaning that readers could know, and is not used in pages.")]
    public void A_syntax_error_is_located(string template, string expected) => Rendered.Errors(template).ShouldBe([expected]);

    [Theory]
    [InlineData("{{items}}", "1,3 RC5001 'items' is a list, and cannot be written out: write {{ for item in … }}.")]
    [InlineData("{{yes}}", "1,3 RC5001 'yes' is true or false, and cannot be written out: write {{ if … }}.")]
    [InlineData("{{site}}", "1,3 RC5001 'site' is a group of values (name, later), and cannot be written out: name one of them.")]
    [InlineData("{{for i in word}}x{{end}}", "1,12 RC5001 'word' is a text; a loop needs a list.")]
    [InlineData("{{if items}}x{{end}}", "1,6 RC5001 'items' is a list, which is neither true nor false.")]
    [InlineData("{{upper items}}", "1,9 RC5004 'upper' takes text, and 'items' is a list.")]
    [InlineData("{{upper yes}}", "1,9 RC5004 'upper' takes text, and 'yes' is true or false.")]
    [InlineData("{{upper}}", "1,3 RC5004 'upper' needs an argument.")]
    [InlineData("{{if no}}{{upper}}{{end}}", "1,12 RC5004 'upper' needs an argument.")]
    [InlineData("{{upper \"a\" \"b\"}}", "1,3 RC5004 'upper' takes 1 argument by position, not 2.")]
    [InlineData("{{upper \"a\" bye: \"b\"}}", "1,18 RC5004 'upper' takes no argument 'bye'. Did you mean 'by'?")]
    [InlineData("{{upper by: \"a\" \"b\"}}", "1,17 RC5004 'upper' takes arguments by position before those that have a name.")]
    [InlineData("{{join k: 1 k: 2}}", "1,13 RC5004 'join' is given 'k' twice.")]
    [InlineData("{{wrap join}}x{{end}}", "1,8 RC5004 'join' opens no block.")]
    [InlineData("{{wrap plain \"x\"}}x{{end}}", "1,8 RC5004 'plain' takes 0 arguments by position, not 1.")]
    [InlineData("{{for word in items}}x{{end}}", "1,7 RC5001 'word' is the name of something else here; a loop needs a name of its own.")]
    [InlineData("{{for i in items}}{{for i in items}}x{{end}}{{end}}", "1,25 RC5001 'i' is the name of something else here; a loop needs a name of its own.")]
    [InlineData("| {{offer_rates \"x\"}} |", "1,5 RC5006 A table, or a formula on a line of its own, cannot stand in a table's cell.")]
    [InlineData("## A {{offer_rates \"x\"}}", "1,8 RC5006 A table, or a formula on a line of its own, cannot stand in a heading.")]
    [InlineData("{{for t in tables}}`{{t}}`{{end}}", "1,23 RC5006 A table, or a formula on a line of its own, cannot stand in code.")]
    public void A_value_of_another_sort_than_is_needed_is_refused(string template, string expected) => Rendered.Errors(template).ShouldBe([expected]);

    [Theory]
    [InlineData("{{\"text\"}}", "1,3 RC5001 A tag begins with a name. Text needs no tag.")]
    [InlineData("{{x = 5}}", "1,3 RC5001 'x = 5' is not used in page templates.")]
    [InlineData("{{word | upper}}", "1,8 RC5001 '|' is not used in page templates: write the function before its argument.")]
    [InlineData("{{if word == \"x\"}}y{{end}}", "1,11 RC5001 '==' is not used in page templates; 'figure' computes, 'holds' compares.")]
    [InlineData("{{join 1 + 2}}", "1,10 RC5001 '+' is not used in page templates; 'figure' computes, 'holds' compares.")]
    [InlineData("{{items[0].name}}", "1,3 RC5001 'items[0]' is not used in page templates.")]
    [InlineData("{{for i in 1..5}}x{{end}}", "1,13 RC5001 '..' is not used in page templates; 'figure' computes, 'holds' compares.")]
    [InlineData("{{for i in items limit: 1}}x{{end}}", "1,18 RC5001 A loop takes no argument 'limit'.")]
    [InlineData("{{while yes}}x{{end}}", "1,3 RC5001 'while' is not used in page templates.")]
    [InlineData("{{func f; ret 1; end}}", "1,3 RC5001 'func' is not used in page templates.")]
    [InlineData("{{capture x}}y{{end}}", "1,3 RC5001 'capture' is not used in page templates.")]
    [InlineData("{{with site}}y{{end}}", "1,3 RC5001 'with' is not used in page templates.")]
    [InlineData("{{case word}}{{when \"x\"}}y{{end}}", "1,3 RC5001 'case' is not used in page templates.")]
    [InlineData("{{tablerow i in items}}y{{end}}", "1,3 RC5001 'tablerow' is not used in page templates.")]
    [InlineData("{{readonly word}}", "1,3 RC5001 'readonly' is not used in page templates.")]
    [InlineData("{{import word}}", "1,3 RC5001 'import' is not used in page templates.")]
    [InlineData("{{ret}}", "1,3 RC5001 'ret' is not used in page templates.")]
    [InlineData("{{for i in items}}{{break}}{{end}}", "1,21 RC5001 'break' is not used in page templates.")]
    [InlineData("{{this.word}}", "1,3 RC5001 'this' is not used in page templates.")]
    [InlineData("{{$x}}", "1,3 RC5001 '$x' is not used in page templates.")]
    [InlineData("{{@upper}}", "1,3 RC5001 '@upper' is not used in page templates.")]
    [InlineData("{{[1, 2]}}", "1,3 RC5001 '[1, 2]' is not used in page templates.")]
    [InlineData("{{yes ? 1 : 2}}", "1,3 RC5001 'yes ? 1 : 2' is not used in page templates.")]
    [InlineData("{{$\"a{word}\"}}", "1,3 RC5001 '$\"a{word}\"' is not used in page templates.")]
    [InlineData("{{site?.name}}", "1,3 RC5001 'site?.name' is not used in page templates.")]
    [InlineData("{{word ?? \"x\"}}", "1,8 RC5001 '??' is not used in page templates; 'figure' computes, 'holds' compares.")]
    [InlineData("{{upper (do; ret 1; end)}}", "1,21 RC5001 No block is open that 'end' could close.")]
    [InlineData("{{include \"/etc/passwd\"}}", "1,3 RC5002 'include' is neither a page function nor a value that is known here.")]
    [InlineData("{{include_join [\"a\"] \"b\"}}", "1,3 RC5002 'include_join' is neither a page function nor a value that is known here.")]
    [InlineData("{{object.eval \"1\"}}", "1,3 RC5001 'object.eval' is not used in page templates.")]
    [InlineData("{{string.pad_left \"x\" 1000000000}}", "1,3 RC5001 'string.pad_left' is not used in page templates.")]
    [InlineData("{%{ {{word}} }%}", "1,1 RC5001 '{%{' is not used in page templates.")]
    public void What_else_Scriban_has_is_not_part_of_pages(string template, string expected) => Rendered.Errors(template)[0].ShouldBe(expected);

    [Fact]
    public void All_names_of_a_template_are_checked_in_one_run() => Rendered.Errors("{{a}}\n{{b}}\n{{upper}}").Count.ShouldBe(3);

    [Fact]
    public void All_calls_of_a_template_that_fail_are_reported_in_one_run() => Rendered.Errors("{{fail}}\n{{fail}}\n{{upper (fail)}}").Count.ShouldBe(3);

    [Fact]
    public void What_goes_wrong_within_a_function_is_not_blamed_on_the_page() =>
        Should.Throw<InvalidOperationException>(() => Rendered.Errors("{{throw}}")).Message.ShouldBe("within a function");

    [Theory]
    [InlineData("It costs $5.15.", "1,10 RC5007 '$5.15' is typed")]
    [InlineData("It costs ${{word}}.", "1,10 RC5007 '$' is typed")]
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
    [InlineData("{{ wrap upper \"x\" }}At 20 turns{{ end }}", "1,24 RC5007 '20' is typed")]
    [InlineData("It costs {5.15}.", "1,11 RC5007 '5.15' is typed")]
    [InlineData("export const price = 5.15\n", "1,22 RC5007 '5.15' is typed")]
    public void A_number_typed_into_prose_is_refused(string template, string expected) =>
        Rendered.Errors(template).ShouldHaveSingleItem().ShouldStartWith(expected);

    [Theory]
    [InlineData("Kimi K2.6 on B300, GPT-OSS-120B, per 1M tokens.\n\n1. First\n2. Second\n")]
    [InlineData("[link](https://a.example/v1/5#x-6)\n")]
    [InlineData("$$\nx_1 + P_T\n$$\n\n<Card cols={2} />\n")]
    [InlineData("{{join 5 \"6\"}}")]
    [InlineData("{{# 5 notes }}")]
    public void Names_list_items_addresses_and_subscripts_are_no_typed_numbers(string template) =>
        Rendered.Errors(template).ShouldBeEmpty();

    [Theory]
    [InlineData("a {{raw \"<b>5.15</b>\"}}", "1,5 RC5009 'raw' writes the number '5.15', and does not say where it comes from.")]
    [InlineData("{{word}} of $7", "1,13 RC5007 '$7' is typed into the page, so that nothing keeps it true.")]
    [InlineData("{{number}}", "1,3 RC5009 'number' writes the number '20', and does not say where it comes from.")]
    public void A_value_that_does_not_say_where_its_number_comes_from_is_refused(string template, string expected) =>
        Rendered.Errors(template).ShouldContain(expected);
}
