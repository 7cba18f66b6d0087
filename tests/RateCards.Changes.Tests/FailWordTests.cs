using RateCards.Changes.Conditions;
using RateCards.Changes.Reports;
using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Reading;
using RateCards.Docs.Publishing;
using RateCards.Docs.Templates;

namespace RateCards.Changes.Tests;

/// <summary>Each word of <c>--fail-if</c> with a change that it counts, and one of its neighbours that it does not.</summary>
public class FailWordTests
{
    private const string Source = "sources:\n  page: { title: Acme pricing, url: https://acme.example/pricing, verified: 2026-05-16, trust: vendor }\n  copy: { title: A copy, url: https://copy.example/, verified: 2026-05-16, trust: transcribed }\n";

    private const string Card = "card: acme\ntitle: Acme\nprovider: Acme\ncurrency: USD\n" + Source + """
        meters:
          input: { label: Input, unit: USD/Mtok }
          output: { label: Output, unit: USD/Mtok }
          speed: { label: Speed, unit: tokens/s }
        paths: { standard: { label: Standard }, batch: { label: Batch } }
        factors: { half: { path: batch, of: standard, meters: [input], entries: [ { since: 2026-01-10, source: page, factor: 50% } ] } }
        skus:
          small:
            label: Small
            entries: [ { since: 2026-01-10, source: page, standard: { input: 0.50, output: 2.00, speed: 100 } } ]
          other:
            label: Other
            entries:
              - { since: 2026-01-10, source: page, standard: { input: 0.70, output: 1.50 } }
        """;

    private const string Calculator = """
        calculator: work
        title: Work
        description: What work costs.
        inputs:
          model: { label: Model, sku-of: acme, default: small }
          prompt: { label: Prompt, unit: Mtok, min: 1, max: 1000, step: 1, default: 10 }
        offers:
          direct: { label: Direct, billings: [ { since: 2026-01-01, figures: { total: direct_total }, rates: { input: "acme.{model}.input" } } ] }
          twice: { label: Twice, billings: [ { since: 2026-01-01, figures: { total: twice_total }, rates: { output: "acme.{model}.output" } } ] }
        baseline: direct
        presets:
          usual: { label: Usual, values: { prompt: 10 } }
        """;

    private const string Small = "standard: { input: 0.50, output: 2.00, speed: 100 } }";

    private const string OtherModel = "\n  other:\n    label: Other\n    entries:\n      - { since: 2026-01-10, source: page, standard: { input: 0.70, output: 1.50 } }";

    /// <summary>What is put behind the small model's entry, or in place of a text; then the word with what it counts, or alone where it counts none.</summary>
    [Theory]
    [InlineData("input: 0.50", "input: 0.60", "change: 20")]
    [InlineData("label: Small", "label: Little", "change")]
    [InlineData("input: 0.50", "input: 0.60", "increase: 20")]
    [InlineData("input: 0.50", "input: 0.40", "increase")]
    [InlineData("input: 0.50", "input: 0.40", "decrease: 20")]
    [InlineData("input: 0.50", "input: 0.60", "decrease")]
    [InlineData("input: 0.50", "input: 0.60", "prices-changed: 1")] // The batch price follows, and is none of its own.
    [InlineData("speed: 100", "speed: 120", "prices-changed")]
    [InlineData(Small, Small + ", { since: 2026-05-01, source: page, standard: { output: not offered } }", "prices-gone: 1")]
    [InlineData("input: 0.50", "input: 0.60", "prices-gone")]
    [InlineData("output: 2.00", "output: free", "free: 1")]
    [InlineData("output: 2.00", "output: 0.01", "free")]
    [InlineData(Small, Small + ", { since: 2026-05-01, source: page, standard: { output: not published } }", "missing: 1")]
    [InlineData(OtherModel, "", "missing")]
    [InlineData(OtherModel, "", "gone: 2")]
    [InlineData(Small, Small + ", { since: 2026-05-01, source: page, standard: { output: not published } }", "gone")]
    [InlineData(Small, Small + ", { since: 2026-06-01, source: page, verify-by: 2026-06-09, standard: { output: 3.00 } }", "announced: 1")]
    [InlineData(Small, Small + ", { since: 2026-05-16, source: page, standard: { output: 3.00 } }", "announced")] // The day of the report itself.
    [InlineData("speed: 100", "speed: 120", "defaults-changed: 1")]
    [InlineData("input: 0.50", "input: 0.60", "defaults-changed")]
    [InlineData(Small, Small + ", { since: 2026-05-17, source: page, verify-by: 2026-06-09, standard: { output: 3.00 } }", "unverified: 1")]
    [InlineData(Small, Small + ", { since: 2026-05-16, source: page, standard: { output: 3.00 } }", "unverified")] // Seen on its first day.
    [InlineData("factor: 50% }", "factor: 50% }, { since: 2026-06-01, source: page, verify-by: 2026-06-09, factor: 40% }", "unverified")] // What follows by a factor is seen by nobody.
    [InlineData(Small, Small + ", { since: 2026-05-01, source: copy, standard: { output: 3.00 } }", "transcribed: 1")]
    [InlineData(Small, Small + ", { since: 2026-05-01, source: page, standard: { output: 3.00 } }", "transcribed")]
    [InlineData("input: 0.50", "input: 0.60", "total-change: 20")]
    [InlineData("speed: 100", "speed: 120", "total-change")]
    [InlineData("input: 0.50", "input: 4.10", "flips: 1")] // 10 × 4.10 against 10 × 2.00 × 2.
    [InlineData("input: 0.50", "input: 3.90", "flips")]
    [InlineData(OtherModel, "", "names-broken: 1")]
    [InlineData("label: Small", "label: Little", "names-broken")]
    [InlineData("  other:", "  another:", "renamed: 1")]
    [InlineData("label: Other", "label: Another", "renamed")]
    [InlineData("input: 0.50", "input: 0.60", "problems: 1")]
    [InlineData(Small, Small + ", { since: 2026-05-16, source: page, standard: { input: 0.60 } }", "problems")]
    public void A_word_counts_what_it_says_and_nothing_beside_it(string old, string edited, string expected)
    {
        var after = Card.Replace(old, edited, StringComparison.Ordinal);
        after.ShouldNotBe(Card);

        Count(Report(Card, after), expected).ShouldBe(expected);
    }

    [Fact]
    public void Withdrawn_is_what_was_announced()
    {
        var announced = Card.Replace(Small, Small + ", { since: 2026-06-01, source: page, verify-by: 2026-06-09, standard: { output: 3.00 } }", StringComparison.Ordinal);

        Count(Report(announced, Card), "withdrawn").ShouldBe("withdrawn: 1");
        Count(Report(announced, Card), "announced").ShouldBe("announced");
        Count(Report(Card, announced), "withdrawn").ShouldBe("withdrawn");
    }

    [Theory]
    [InlineData("prompt * input", "prompt * input * 2", "formulas-changed: 1")]
    [InlineData("title: Direct", "title: Straight", "formulas-changed")]
    public void Formulas_change_where_they_compute_something_else(string old, string edited, string expected) =>
        Count(Build(Input(Card), Input(Card, DirectAndTwice.Formulas.Replace(old, edited, StringComparison.Ordinal))), expected).ShouldBe(expected);

    [Theory]
    [InlineData("severities: { RC7001: none }", "loosened: 1")]
    [InlineData("severities: { RC2102: error }", "loosened")]
    [InlineData("stale-after: 400 days", "loosened")]
    public void Loosened_is_what_becomes_less_strict(string setting, string expected) =>
        Count(Build(Input(Card), Input(Card, settings: setting)), expected).ShouldBe(expected);

    /// <summary>A claim that the left side is below 100.</summary>
    [Theory]
    [InlineData(50.0, 101.0, "claims-false: 1")]
    [InlineData(50.0, 99.0, "claims-false")]
    [InlineData(50.0, 96.0, "claims-close: 1")]
    [InlineData(50.0, 94.0, "claims-close")]
    [InlineData(99.0, 96.0, "claims-close")] // It was closer.
    [InlineData(50.0, null, "claims-removed: 1")]
    [InlineData(50.0, 50.0, "claims-removed")]
    public void Claims_are_counted_by_what_happens_to_them(double before, double? after, string expected) =>
        Count(Build(Input(Card, claims: [Claim(before)]), Input(Card, claims: after is { } left ? [Claim(left)] : [])), expected).ShouldBe(expected);

    [Fact]
    public void What_could_not_be_compared_is_counted()
    {
        var broken = Input(Card.Replace("input: 0.50", "input: half", StringComparison.Ordinal), mayHaveErrors: true);

        FailCondition.Parse("uncompared", out _)!.ReasonsIn(Build(broken, Input(Card))).ShouldHaveSingleItem().ShouldStartWith("uncompared: ");
        Count(Build(Input(Card), Input(Card)), "uncompared").ShouldBe("uncompared");
    }

    [Fact]
    public void Each_word_stands_in_these_tests()
    {
        var tested = typeof(FailWordTests).GetMethods().SelectMany(m => m.GetCustomAttributesData()).SelectMany(a => a.ConstructorArguments)
            .SelectMany(a => a.Value as IReadOnlyCollection<System.Reflection.CustomAttributeTypedArgument> ?? [])
            .Select(a => (a.Value as string ?? "").Split(':')[0]).ToHashSet();

        FailCondition.Vocabulary.Select(w => w.Word).Except(tested).ShouldBe(["withdrawn", "uncompared"], ignoreOrder: true);
    }

    private static ClaimResult Claim(double left) => new(new Condition("total < 100", left < 100, left, 100), "", SourceLocation.OfFile("pages/index.mdx"));

    /// <summary>The word with what it counts, as the reason says it; the word alone where the condition is not met.</summary>
    private static string Count(ChangeReport report, string expected)
    {
        var word = expected.Split(':')[0];
        return FailCondition.Parse(word, out _)!.ReasonsIn(report).Select(r => r[..r.IndexOf(" (", StringComparison.Ordinal)]).SingleOrDefault() ?? word;
    }

    private static ChangeReport Report(string before, string after) => Build(Input(before), Input(after));

    private static ChangeReport Build(ReportInput before, ReportInput after) => ReportBuilder.Build(before, after);

    private static ReportInput Input(string card, string formulas = DirectAndTwice.Formulas, string settings = "", ValueList<ClaimResult> claims = default, bool mayHaveErrors = false)
    {
        var compilation = RateCardCompiler.Compile(
            [
                new SourceText(ProjectFiles.ProjectFile, $"as-of: 2026-05-16\n{settings}\n"), new SourceText("cards/acme.yaml", card),
                new SourceText("formulas/work.yaml", formulas), new SourceText("calculators/work.yaml", Calculator),
            ],
            null);
        compilation.Diagnostics.Any(d => d.Severity == Compiler.Diagnostics.DiagnosticSeverity.Error).ShouldBe(mayHaveErrors);
        return new ReportInput("side", compilation, new BuildResult([], [], claims));
    }
}
