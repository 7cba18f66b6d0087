using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Targets.Sql;

namespace RateCards.Compiler.Tests.Targets;

/// <summary>
/// SQL of a small project, for every dialect, against files that were read by a person. Those that a database runs are also
/// compared with what the compiler computes, in <c>tests/conformance</c>.
/// </summary>
public class SqlTests
{
    private const string Card = """
        card: acme
        title: Acme inference
        provider: Acme's \ inference
        currency: USD
        sources:
          page: { title: Page, url: https://acme.example/pricing, verified: 2026-01-10, trust: vendor }
        meters:
          input: { label: Input, unit: USD/Mtok }
          output: { label: Output, unit: USD/Mtok }
        skus:
          model-a:
            label: Model A
            aliases: ["Acme's A"]
            entries:
              - { since: 2026-01-10, source: page, input: 4.00, output: 12.00 }
              - { since: 2026-06-01, source: page, verify-by: 2026-07-01, output: not published }
          model-b:
            label: Model B
            retired: 2026-03-01
            entries:
              - { since: 2026-01-10, source: page, input: free, output: 8 }
        """;

    private const string Formulas = """
        symbols:
          order: { notation: n, unit: tokens, title: Prompt, sentence: A word of SQL. }
          answer: { notation: m, unit: tokens, title: Answer, sentence: What comes back. }
          rate_in: { notation: r, unit: USD/Mtok, title: Input rate, sentence: What a prompt costs. }
          rate_out: { notation: q, unit: USD/Mtok, title: Output rate, sentence: What an answer costs. }
        formulas:
          sent: { notation: s, unit: tokens, title: Sent, sentence: "A sentence; DROP TABLE rates.", definition: order * 1 }
          back: { notation: b, unit: tokens, title: Back, sentence: All of it., definition: "max(answer, 0)" }
          cost:
            notation: C
            unit: USD
            title: Cost
            sentence: What comes back costs as well.
            definition: "if(sent > 0, sent * rate_in + back * rate_out, 0)"
          share: { notation: h, unit: ratio, title: Share, sentence: Of the prompt., definition: sent / (sent + back) }
          squares: { notation: S, unit: ratio, title: Squares, sentence: A sum without a closed form., definition: "sum(i, 1, 3, i * i)" }
        """;

    private const string Calculator = """
        calculator: acme
        title: Acme cost
        description: What Acme costs.
        inputs:
          model: { label: Model, sku-of: acme, default: model-a }
          order: { label: Prompt, unit: tokens, min: 0, max: 1000, step: 1, default: 1 }
          answer: { label: Answer, unit: tokens, min: 0, max: 1000, step: 1, default: 1 }
        baseline: acme
        offers:
          acme:
            label: Acme
            billings:
              - since: 2026-02-01
                figures: { total: cost }
                rates: { rate_in: "acme.{model}.input", rate_out: "acme.{model}.output" }
        traffic:
          model: model
          measured: { sent: prompt, back: generated }
        """;

    private static readonly Project Project = Compile();

    public static TheoryData<string> Dialects => [.. SqlDialects.All.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_dialect_is_written_as_it_was_agreed(string id) => GoldenFile.ShouldHold($"tests/RateCards.Compiler.Tests/Targets/Golden/{id}.sql", Script(id));

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Nothing_that_a_card_says_ends_a_text_or_a_comment(string id)
    {
        var script = Script(id);
        var dialect = SqlDialects.All.Single(d => d.Id == id);

        script.ShouldContain(dialect.EscapesWithBackslash ? @"'Acme\'s \\ inference'" : @"'Acme''s \ inference'");
        script.Split('\n').Where(l => l.Contains("A sentence; DROP TABLE", StringComparison.Ordinal)).ShouldAllBe(l => l.TrimStart().StartsWith("-- ") || (l.StartsWith("COMMENT ON ") && l.EndsWith("DROP TABLE rates.';")));
    }

    [Fact]
    public void A_dialect_that_cannot_add_up_in_order_says_what_it_lacks() =>
        Script("trino").ShouldContain("-- Not here, because Trino 440 or later cannot add up in order: squares.\n");

    [Fact]
    public void A_project_that_prices_no_requests_has_rates_and_formulas_alone()
    {
        var script = SqlScript.Text(Project with { Calculators = [] }, SqlDialects.DuckDb);

        script.ShouldContain("CREATE TABLE rates");
        script.ShouldContain("MACRO \"cost_\"");
        script.ShouldNotContain("CREATE TABLE IF NOT EXISTS requests (");
        script.ShouldNotContain("priced_traffic AS");
    }

    private static string Script(string dialect) => SqlScript.Text(Project, SqlDialects.All.Single(d => d.Id == dialect));

    private static Project Compile()
    {
        var compilation = RateCardCompiler.Compile(
        [
            new SourceText("ratecards.yaml", "as-of: 2026-05-16\n"),
            new SourceText("cards/acme.yaml", Card),
            new SourceText("formulas/acme.yaml", Formulas),
            new SourceText("calculators/acme.yaml", Calculator),
        ]);
        compilation.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).ShouldBeEmpty();
        return compilation.Project!;
    }
}
