namespace RateCards.Docs.Tests.Pages;

/// <summary>Page functions over the shipped project. Figures are those of the published comparison, or computed by hand.</summary>
public sealed class ExpressionTests
{
    private const string Template = "pages/rft-cost-estimator.mdx.sbn";

    [Theory]
    [InlineData("{{rate \"tinker.kimi-k2p6.prefill\"}}", "\\$5.15")]
    [InlineData("{{rate \"fireworks-serverless.kimi-k2p5.input.priority\"}}", "not offered")]
    [InlineData("{{rate \"fireworks-gpu-hours.a100-80gb.gpu-hour\"}}", "not published")]
    [InlineData("{{since \"fireworks-serverless-sizes.dense-small.tokens\"}}", "about 2024-05-01")]
    [InlineData("{{verified \"tinker.kimi-k2p6.prefill\"}}", "2026-05-16")]
    [InlineData("{{label \"tinker.kimi-k2p6\"}}", "Kimi K2.6 (128K)")]
    [InlineData("{{if has \"tinker.kimi-k2p6.cached-prefill\"}}yes{{else}}no{{end}}", "no")]
    [InlineData("{{figure \"cache_hit\" calculator: \"multi-turn\" as: \"percent\"}}", "77.0%")]
    [InlineData("{{figure \"cache_hit\" calculator: \"multi-turn\" turns: 20 as: \"percent\"}}", "90.3%")]
    [InlineData("{{figure \"tinker_total\" calculator: \"multi-turn\"}}", "\\$2,264.96")]
    [InlineData("{{figure \"tinker_per_episode\" calculator: \"multi-turn\" model: \"gpt-oss-120b\" turns: 20}}", "\\$1.5988")]
    [InlineData("{{figure \"tinker_total / fireworks_dedicated_total\" calculator: \"multi-turn\" as: \"words\"}}", "8.0× cheaper")]
    [InlineData("{{figure \"fireworks_dedicated_cluster_hours\" calculator: \"multi-turn\"}}", "2.963")]
    [InlineData("{{figure \"input / cached_input\" calculator: \"multi-turn\" offer: \"fireworks-serverless-priority\" as: \"times\"}}", "6.8×")]
    [InlineData("{{figure \"a / b\" a: \"fireworks-serverless.gpt-oss-20b.input\" b: \"fireworks-serverless.gpt-oss-20b.cached-input\" as: \"times\"}}", "2.0×")]
    [InlineData("{{if holds \"tinker_total > 2000\" calculator: \"multi-turn\"}}yes{{end}}", "yes")]
    [InlineData("{{if offered \"fireworks-serverless-priority\" calculator: \"multi-turn\" model: \"kimi-k2p5\"}}yes{{else}}no{{end}}", "no")]
    [InlineData("{{wrap claim \"cache_hit < 0.95\" calculator: \"multi-turn\" turns: 20}}said{{end}}", "said")]
    public void A_function_says_what_the_data_says(string text, string expected)
    {
        var result = ShippedSite.BuildWith(Template, t => t + $"\n[[{text}]]\n");
        result.Diagnostics.Where(d => d.Id.StartsWith("RC50", StringComparison.Ordinal)).ShouldBeEmpty();
        result.Text("fine-tuning/rft-cost-estimator.mdx").ShouldContain($"[[{expected}]]");
    }

    [Theory]
    [InlineData("{{rate \"tinker.kimi-k2p6.prefil\"}}", 9, "RC5003", "There is no rate 'tinker.kimi-k2p6.prefil'. Did you mean 'tinker.kimi-k2p6.prefill'?")]
    [InlineData("{{rate \"tinker.kimi-k2p6.cached-prefill\"}}", 9, "RC5021", "tinker.kimi-k2p6.cached-prefill has no amount on 2026-05-16: it is not known before 2026-07-17.")]
    [InlineData("{{rate}}", 3, "RC5004", "'rate' needs an argument.")]
    [InlineData("{{rate \"tinker.kimi-k2p6.prefill\" bold: 1}}", 41, "RC5004", "'rate' takes no argument 'bold'.")]
    [InlineData("{{rates \"tinkr\"}}", 10, "RC5003", "There is no card 'tinkr'. Did you mean 'tinker'?")]
    [InlineData("{{source \"tinker.pge\"}}", 11, "RC5003", "There is no source 'tinker.pge'. Did you mean 'tinker.page'?")]
    [InlineData("{{formula \"cache_hits\"}}", 12, "RC5003", "There is no formula 'cache_hits'. Did you mean 'cache_hit'?")]
    [InlineData("{{figure \"cache_hit\" calculator: \"multi-turn\" truns: 20}}", 54, "RC5004", "'figure' does not use 'truns'. Did you mean 'turns'?")]
    [InlineData("{{figure \"1 + prompt_tokns\" calculator: \"multi-turn\"}}", 15, "RC3010", "There is no symbol or formula 'prompt_tokns'. Did you mean 'prompt_tokens'?")]
    [InlineData("{{figure \"prompt_tokens + tinker_total\" calculator: \"multi-turn\"}}", 11, "RC3020", null)]
    [InlineData("{{figure \"prefill\" calculator: \"multi-turn\"}}", 11, "RC5020", "'prefill' has no value here: name an offer that has it with offer: \"…\", or give it with prefill: ….")]
    [InlineData("{{wrap claim \"1 + cache_hit > 2\" calculator: \"multi-turn\"}}x{{end}}", 15, "RC5030", "On 2026-05-16 this is not true: 1 + cache_hit > 2. The left side is 1.77, the right side 2.")]
    [InlineData("{{wrap claim \"cache_hit >\" calculator: \"multi-turn\"}}x{{end}}", 26, "RC3003", null)]
    [InlineData("{{comparison calculator: \"multi-turn\" turns: 1.5}}", 46, "RC5020", null)]
    [InlineData("{{calculator \"multi-trun\"}}", 15, "RC5003", "There is no calculator 'multi-trun'. Did you mean 'multi-turn'?")]
    [InlineData("{{figure \"cache_hit\" calculator: \"multi-turn\" decimals: 29}}", 57, "RC5004", "'decimals' is a whole number from 0 to 15, not '29'.")]
    [InlineData("{{figure \"cache_hit\" calculator: \"multi-turn\" decimals: \"x\"}}", 58, "RC5004", "'decimals' is a whole number from 0 to 15, not 'x'.")]
    [InlineData("{{figure \"cache_hit\" calculator: \"multi-turn\" as: \"pct\"}}", 52, "RC5004", "'as' is percent, times or words, not 'pct'.")]
    [InlineData("{{curve calculator: \"multi-turn\" by: \"turns\" values: \"x\"}}", 55, "RC5020", null)]
    [InlineData("{{curve calculator: \"multi-turn\" values: \"x\"}}", 3, "RC5004", "'curve' needs by: with one input, and values: with its values.")]
    [InlineData("{{wrap claim \"cache_hit < 0.95\" calculator: \"multi-turn\" turns: 20}}It costs ${{figure \"cache_hit\" calculator: \"multi-turn\"}}.{{end}}", 78, "RC5007", "'$' is typed into the page, so that nothing keeps it true.")]
    [InlineData("<Card title=\"{{rates \"tinker\"}}\" />", 16, "RC5006", "A table, or a formula on a line of its own, cannot stand in an attribute.")]
    [InlineData("`{{comparison calculator: \"multi-turn\"}}`", 4, "RC5006", "A table, or a formula on a line of its own, cannot stand in code.")]
    [InlineData("| {{formula \"cache_hit\"}} |", 5, "RC5006", "A table, or a formula on a line of its own, cannot stand in a table's cell.")]
    [InlineData("<Card title=\"{{math \"turns\"}}\" />", 16, "RC5006", "Mathematics cannot stand in an attribute.")]
    [InlineData("<Note>\n\n</Note><Wrning>", 9, "RC5010", null)]
    [InlineData("[x](/pricng)", 5, "RC5011", null)]
    [InlineData("It says <Note>.", 9, "RC5013", "'<Note>' is never closed.")]
    [InlineData("And so it ends: </Tip>", 17, "RC5013", "'</Tip>' closes nothing.")]
    public void What_is_wrong_is_reported_at_its_place(string text, int column, string id, string? message)
    {
        var lines = ShippedSite.Files.First(f => f.Path == Template).Content.TrimEnd('\n').Split('\n').Length + text.Count(c => c == '\n');
        var result = ShippedSite.BuildWith(Template, t => t.TrimEnd('\n') + "\n\n" + text + "\n");
        var found = result.Diagnostics.First(d => d.Location.Path == Template);
        (found.Id, found.Location.Start.Line, found.Location.Start.Column).ShouldBe((id, lines + 2, column), found.Message);
        if (message is not null)
        {
            found.Message.ShouldBe(message);
        }

        result.Files.ShouldBeEmpty();
    }

    /// <summary>The page of prices is about no calculator.</summary>
    [Fact]
    public void A_function_that_needs_a_calculator_says_so_where_there_is_none()
    {
        const string Prices = "pages/pricing.mdx.sbn";
        string[] calls = ["offer_rates \"tinker\"", "coverage", "quantities", "comparison"];
        var lines = ShippedSite.Files.First(f => f.Path == Prices).Content.TrimEnd('\n').Split('\n').Length;
        var result = ShippedSite.BuildWith(Prices, t => t.TrimEnd('\n') + string.Concat(calls.Select(c => $"\n\n{{{{ {c} }}}}")) + "\n");
        result.Diagnostics.Where(d => d.SeverityWord == "error").Select(d => (d.Id, d.Location.Start.Line, d.Location.Start.Column, d.Message)).ShouldBe(calls.Select((c, i) =>
            ("RC5004", lines + 2 + (2 * i), 4, $"'{c.Split(' ')[0]}' needs a calculator: name one in the front matter, or with calculator: \"…\".")));
        result.Files.ShouldBeEmpty();
    }

    /// <summary>That a line is a heading is seen a line later only, so that the place is the page.</summary>
    [Theory]
    [InlineData("{{rates \"tinker\"}}\n---")]
    [InlineData("Prices {{rates \"tinker\"}}\n===")]
    public void A_table_is_no_part_of_an_underlined_heading(string text)
    {
        var result = ShippedSite.BuildWith(Template, t => t.TrimEnd('\n') + "\n\n" + text + "\n");

        result.Diagnostics.Single(d => d.Location.Path == Template).ToString().ShouldContain("RC5006");
        result.Files.ShouldBeEmpty();
    }
}
