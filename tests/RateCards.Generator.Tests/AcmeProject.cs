namespace RateCards.Generator.Tests;

/// <summary>A small project of an invented provider, with one of everything.</summary>
internal static partial class AcmeProject
{
    public const string ProjectFile = """
        as-of: 2026-05-16
        namespace: Sample.Prices
        """;

    public const string Models = """
        card: acme
        title: Acme inference
        provider: Acme
        currency: USD
        sources:
          page:
            title: Acme pricing
            url: https://acme.example/pricing
            verified: 2026-05-16
            trust: vendor
          copy:
            title: Acme pricing, copy
            url: https://acme.example/old
            verified: 2026-09-01
            trust: transcribed
        meters:
          input: { label: Input, unit: USD/Mtok }
          cached-input: { label: Cached input, unit: USD/Mtok }
          request-limit: { label: Request limit, unit: requests/min }
        paths:
          standard: { label: Standard }
          priority: { label: Priority, note: Opted into. }
        factors:
          cached:
            meter: cached-input
            of: input
            entries:
              - { since: 2026-01-01, source: page, factor: 50% }
        skus:
          model-a:
            label: Model A (128K)
            attributes: { context: 131072 tokens, family: A <b> & co }
            entries:
              - { since: ~2026-01-10, source: page, standard: { input: 4.00, request-limit: 600 }, priority: { input: 6.125 } }
              - { since: 2026-06-01, source: copy, standard: { input: 5.00 } }
              - { since: 2026-09-01, source: copy, priority: not offered }
          model-b:
            label: Model B
            retired: 2026-04-01
            entries:
              - { since: 2026-01-10, source: page, standard: { input: 0.80 }, priority: not offered }
          model-c:
            label: Model C
            retired: 2026-08-01
            entries:
              - { since: 2026-01-10, source: page, standard: { input: not published }, priority: not offered }
        """;

    public const string Gpus = """
        card: acme-gpus
        title: Acme GPUs
        provider: Acme
        currency: USD
        sources:
          page: { title: Acme pricing, url: "https://acme.example/pricing", verified: 2026-05-16, trust: vendor }
        meters:
          hour: { label: Per hour, unit: USD/GPU-hour }
        skus:
          h100-80gb:
            label: H100 80GB
            entries:
              - { since: 2025-01-01, source: page, hour: on request }
              - { since: 2026-01-10, source: page, hour: 7.00 }
        """;

    public const string Defaults = """
        card: acme-defaults
        title: Acme defaults
        provider: Acme
        currency: USD
        sources:
          page: { title: Acme pricing, url: "https://acme.example/pricing", verified: 2026-05-16, trust: vendor }
        meters:
          gpu: { label: GPU type, sku-of: acme-gpus }
          gpus: { label: GPUs, unit: GPUs }
          reserve: { label: Reserve, unit: ratio }
        skus:
          model-a:
            label: Model A
            entries:
              - { since: 2026-01-10, source: page, gpu: h100-80gb, gpus: 8, reserve: 1.25 }
        """;

    public const string Formulas = """
        symbols:
          prompt: { notation: P, unit: tokens, title: Prompt, sentence: Tokens of the prompt. }
          input: { notation: r, unit: USD/Mtok, title: Input rate, sentence: What input costs. }
          limit: { notation: l, unit: requests/min, title: Limit, sentence: Requests in a minute. }
        formulas:
          prompt_cost:
            notation: C
            title: Cost of the prompt
            unit: USD
            sentence: What the prompt costs.
            definition: prompt * input
          doubled_limit:
            notation: L
            title: Doubled limit
            unit: requests/min
            sentence: Twice the limit.
            definition: 2 * limit
        """;

    public static IReadOnlyList<(string Path, string Content)> Files { get; } =
    [
        ("ratecards.yaml", ProjectFile),
        ("cards/acme.yaml", Models),
        ("cards/gpus.yaml", Gpus),
        ("cards/defaults.yaml", Defaults),
        ("formulas/acme.yaml", Formulas),
    ];
}
