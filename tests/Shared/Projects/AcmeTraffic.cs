namespace RateCards.Tests.Shared;

/// <summary>A small project that prices requests by a formula of a test: input at 0.20 USD/Mtok, a request at 0.01 USD, from 2026-01-10 on; input at 0.40 from 2026-06-01 on.</summary>
internal sealed partial record AcmeTraffic(string Total)
{
    /// <summary>What the symbol of the input's rate is called.</summary>
    public string Rate { get; init; } = "price";

    /// <summary>What the formula of the total is called.</summary>
    public string Formula { get; init; } = "the_cost";

    /// <summary>What stands under <c>traffic</c>.</summary>
    public string Traffic { get; init; } = "{ model: model, measured: { pt: prompt, number: requests } }";

    /// <summary>The project's files, by their paths within its folder.</summary>
    public IEnumerable<(string Path, string Text)> Files =>
        [("ratecards.yaml", "as-of: 2026-07-01\n"), ("cards/acme.yaml", Card), ("formulas/acme.yaml", Formulas), ("calculators/acme.yaml", Calculator)];

    private static readonly string Card = AcmeCard.HeadSeenOn("2026-06-10") + """
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
}
