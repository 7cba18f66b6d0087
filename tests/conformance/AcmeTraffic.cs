using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Conformance.Tests.Engines;
using RateCards.Targets.Sql;

namespace RateCards.Conformance.Tests;

/// <summary>A small project that prices requests by a formula of a test: input at 0.20 USD/Mtok, a request at 0.01 USD, from 2026-01-10 on; input at 0.40 from 2026-06-01 on.</summary>
internal sealed record AcmeTraffic(string Total)
{
    /// <summary>What the symbol of the input's rate is called.</summary>
    public string Rate { get; init; } = "price";

    /// <summary>What the formula of the total is called.</summary>
    public string Formula { get; init; } = "the_cost";

    /// <summary>What stands under <c>traffic</c>.</summary>
    public string Traffic { get; init; } = "{ model: model, measured: { pt: prompt, number: requests } }";

    private const string Card = """
        card: acme
        title: Acme
        provider: Acme
        currency: USD
        sources:
          page: { title: Page, url: https://acme.example/pricing, verified: 2026-06-10, trust: vendor }
        meters:
          input: { label: Input, unit: USD/Mtok }
          request: { label: Request, unit: USD/request }
        skus:
          model-a:
            label: Model A
            entries:
              - { since: 2026-01-10, source: page, input: 0.20, request: 0.01 }
              - { since: 2026-06-01, source: page, input: 0.40 }
        """;

    private string Formulas => $$"""
        symbols:
          tokens: { notation: n, unit: tokens, title: Tokens, sentence: What is sent. }
          number: { notation: k, unit: requests, title: Requests, sentence: How often. }
          {{Rate}}: { notation: r, unit: USD/Mtok, title: Price, sentence: What a token costs. }
          fee: { notation: f, unit: USD/request, title: Fee, sentence: What a request costs. }
        formulas:
          pt: { notation: p, unit: tokens, title: Prompt, sentence: All tokens., definition: tokens * 1 }
          {{Formula}}: { notation: C, unit: USD, title: Cost, sentence: What it costs., definition: "{{Total}}" }
        """;

    private string Calculator => $$"""
        calculator: acme
        title: Acme cost
        description: What Acme costs.
        inputs:
          model: { label: Model, sku-of: acme, default: model-a }
          tokens: { label: Tokens, unit: tokens, min: 0, max: 1000000, step: 1000, default: 1000 }
          number: { label: Requests, unit: requests, min: 1, max: 1000, step: 1, default: 1 }
        baseline: acme
        offers:
          acme:
            label: Acme
            billings:
              - since: 2026-01-10
                figures: { total: {{Formula}} }
                rates: { {{Rate}}: "acme.{model}.input", fee: "acme.{model}.request" }
        traffic: {{Traffic}}
        """;

    public Project Compile()
    {
        var compilation = RateCardCompiler.Compile(
        [
            new SourceText("ratecards.yaml", "as-of: 2026-07-01\n"), new SourceText("cards/acme.yaml", Card),
            new SourceText("formulas/acme.yaml", Formulas), new SourceText("calculators/acme.yaml", Calculator),
        ]);
        compilation.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).ShouldBeEmpty();
        return compilation.Project!;
    }

    /// <summary>Runs the script, fills <c>requests</c> and gives the rows of a query, in a database of its own.</summary>
    public IReadOnlyList<string?[]> Query(string dialectId, string requests, string query, string before = "")
    {
        var dialect = SqlDialects.All.Single(d => d.Id == dialectId);
        return SqlRunner.Query(dialect, $"{before}{SqlScript.Text(Compile(), dialect)}INSERT INTO requests {requests};\n", query);
    }
}
