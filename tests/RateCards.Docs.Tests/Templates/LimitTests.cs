using RateCards.Docs.Templates;

namespace RateCards.Docs.Tests.Templates;

/// <summary>A page that somebody wrote to do harm ends in one located error, soon, and takes neither the process nor its memory with it.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("{{include \"/etc/passwd\"}}", "1,3 RC5002")]
    [InlineData("{{import \"System.IO.File\"}}", "1,3 RC5001")]
    [InlineData("{{while true}}x{{end}}", "1,3 RC5001")]
    [InlineData("{{func f; f; end; f}}", "1,3 RC5001")]
    [InlineData("{{raw \"xxxxxxxx\" * 1000000000}}", "1,18 RC5001")]
    [InlineData("{{for i in 1..2000000000}}x{{end}}", "1,13 RC5001")]
    [InlineData("{{upper 1e999999999}}", "1,9 RC5001 The exponent of '1e999999999' is longer than any number of a page.")]
    [InlineData("{{1.5E999999999word}}", "1,3 RC5001 The exponent of '1.5E999999999' is longer than any number of a page.")]
    public void Files_objects_endless_loops_recursion_and_repetition_are_not_in_the_language(string template, string expected) => ShouldEnd(template, expected);

    [Fact]
    public void Eight_loops_within_each_other_end() => ShouldEnd(Loops(8, "{{ word }}"), $"1,{1 + (7 * "{{ for a in digits }}".Length) + 3} RC5015");

    [Fact]
    public void Loops_end_that_stand_one_after_the_other() =>
        ShouldEnd(string.Concat(Enumerable.Repeat(Loops(4, "x") + "\n", 30)), "RC5015");

    [Fact]
    public void Calls_count_as_turns_of_loops_do() =>
        Rendered.Errors(Loops(2, "{{ upper word }}"), TemplateLimits.Default with { Steps = 150 }).ShouldHaveSingleItem().ShouldContain("RC5015 The page is not finished: its loops turn and its functions are called more than 150 times.");

    [Fact]
    public void More_text_than_anybody_could_read_ends() => ShouldEnd(Loops(5, new string('x', 1000)), "RC5015");

    [Fact]
    public void A_function_that_takes_long_is_not_called_for_ever()
    {
        var limits = TemplateLimits.Default with { Time = TimeSpan.FromMilliseconds(100) };

        Rendered.Errors(Loops(3, "{{ wait }}"), limits).ShouldHaveSingleItem().ShouldContain("RC5015 The page is not finished: it takes longer than 0.1 seconds.");
    }

    [Theory]
    [InlineData("{{ ", "[", "")]
    [InlineData("{{ ", "(", "")]
    [InlineData("{{ ", "!", "yes }}")]
    [InlineData("{{ join ", "(join ", "")]
    [InlineData("{{ if yes ", "&& yes ", "}}x{{ end }}")]
    [InlineData("{{ site", ".site", " }}")]
    [InlineData("{{ items", "[0]", " }}")]
    [InlineData("{{ word", " | upper", " }}")]
    [InlineData("{{ raw ", "{a: ", "")]
    [InlineData("{{ raw ", "$\"{", "")]
    [InlineData("{{ raw ", "do; ", "")]
    [InlineData("{{ join ", "-", "1 }}")]
    [InlineData("", "{{ if yes }}", "")]
    [InlineData("", "{{ ", "")]
    [InlineData("", "{", "")]
    [InlineData("{{ if yes }}", "{{ else if yes }}", "{{ end }}")]
    public void Nothing_is_so_deep_that_the_stack_overflows(string before, string repeated, string after) =>
        ShouldEnd(before + string.Concat(Enumerable.Repeat(repeated, 100_000)) + after, "RC500");

    [Fact]
    public void Nothing_is_so_deep_that_the_stack_overflows_where_it_is_closed() =>
        ShouldEnd(string.Concat(Enumerable.Repeat("{{ if yes }}", 10_000)) + string.Concat(Enumerable.Repeat("{{ end }}", 10_000)), "RC5001");

    [Fact]
    public void Many_tags_are_read_as_fast_as_few() =>
        Rendered.Markdown(string.Concat(Enumerable.Repeat("{{ if yes }}\nx\n{{ end }}\n", 20_000))).Length.ShouldBe(40_000);

    /// <summary>What ends it is counted, and so the same on every machine: the clock is left out.</summary>
    private static void ShouldEnd(string template, string expected) =>
        Rendered.Errors(template, TemplateLimits.Default with { Time = null })[0].ShouldContain(expected);

    private static string Loops(int count, string inside) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"{{{{ for {(char)('a' + i)} in digits }}}}")) + inside + string.Concat(Enumerable.Repeat("{{ end }}", count));
}
