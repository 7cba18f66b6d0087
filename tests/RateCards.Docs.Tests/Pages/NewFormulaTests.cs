using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.CSharp;
using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Publishing;

namespace RateCards.Docs.Tests.Pages;

/// <summary>A formula is added by an entry in a YAML file, and by nothing else.</summary>
public sealed class NewFormulaTests
{
    private const string File = "formulas/rft.yaml";

    private const string Entry = """

          rft_epoch_tokens:
            notation: T_{\text{epoch}}
            title: Tokens of one epoch
            unit: tokens
            sentence: Every prompt gets its responses once.
            definition: sum(i, 1, responses, prompts * average_tokens)
            closed: prompts * responses * average_tokens
        """;

    /// <summary>A formula that no calculator uses: where it stands, every formula stands.</summary>
    private static readonly string[] Known = ["cluster_cost_per_mtok", "clusterCostPerMtok", "formula-cluster-cost-per-mtok", "r_{\\text{cluster}} ="];

    private static readonly string[] New = ["rft_epoch_tokens", "rftEpochTokens", "formula-rft-epoch-tokens", "T_{\\text{epoch}} ="];

    private static readonly BuildResult Built = ShippedSite.BuildWith(File, t => t.TrimEnd('\n') + "\n" + Entry);

    [Fact]
    public void It_stands_in_every_output_that_has_all_formulas()
    {
        Built.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
        var hosts = Built.Files.Where(f => Known.Any(f.Text.Contains)).Select(f => f.Path).Except(["fine-tuning/multi-turn-cost-comparison.mdx", "site/fine-tuning/multi-turn-cost-comparison.html", "site/fine-tuning/multi-turn-cost-comparison.md"]).ToList();

        hosts.Where(path => !New.Any(Built.Text(path).Contains)).ShouldBeEmpty();
        ((string[])["formula-reference.mdx", "site/formula-reference.html", "calculator.mjs", "calculator.d.mts", "python/ratecards/__init__.py", "sql/postgresql.sql", "sql/duckdb.sql", "sql/sqlite.sql"])
            .Except(hosts).ShouldBeEmpty();
    }

    [Fact]
    public void It_is_a_function_in_csharp() => CSharp().ShouldContain(" RftEpochTokens(");

    [Fact]
    public void The_reference_shows_its_title_sentence_unit_and_both_forms()
    {
        var page = Built.Text("formula-reference.mdx");
        page.ShouldContain("| [Tokens of one epoch](/formula-reference#tokens-of-one-epoch) | $$T_{\\text{epoch}} = ");
        page.ShouldContain("$$ | tokens | Every prompt gets its responses once. |");
        page.ShouldContain("### Tokens of one epoch\n\nEvery prompt gets its responses once.\n\n$$\nT_{\\text{epoch}} = \\sum_{i = 1}^{n} N_{\\text{prompts}} \\cdot m = N_{\\text{prompts}} \\cdot n \\cdot m\n$$");
    }

    [Fact]
    public void A_closed_form_without_a_proof_is_marked_in_the_reference()
    {
        var result = ShippedSite.BuildWith(File, t => t.TrimEnd('\n') + "\n" + Entry.Replace("closed: prompts", "closed: prompts * gpus / gpus", StringComparison.Ordinal));

        result.Diagnostics.Single(d => d.Severity >= DiagnosticSeverity.Warning).Id.ShouldBe("RC3042");
        result.Text("formula-reference.mdx").ShouldContain("Every prompt gets its responses once. Its closed form is not proved: it is equal to the definition on 300 samples. |");
        Built.Text("formula-reference.mdx").ShouldNotContain("is not proved");
    }

    private static string CSharp()
    {
        var files = ShippedSite.Files.Select(f => f.Path == File ? new SourceText(File, f.Content.TrimEnd('\n') + "\n" + Entry) : f).ToList();
        return CSharpFormulas.Write(RateCardCompiler.Compile(files).Project!.Formulas, new("Acme"));
    }
}
