using RateCards.Compiler.Base;

namespace RateCards.Compiler.Tests.Targets.Schema;

/// <summary>A project in which nearly every key of every kind of file stands once.</summary>
internal static class SlipsProject
{
    public static readonly IReadOnlyList<SourceText> Files =
    [
        new("ratecards.yaml", """
            as-of: 2026-05-16
            output: docs-out
            namespace: Acme.Prices
            stale-after: 400 days
            site: { title: Acme, description: What Acme costs., url: https://acme.example, edit-url: https://acme.example/edit, source-url: https://acme.example/src, footer: Foot, accent: "#112233" }
            outputs: { npm: { name: acme, version: 1.0.0, license: MIT, license-text: Free. }, dbt: { name: acme_prices, version: 1.0.0 } }
            hosts: [docusaurus]
            units: { searches: { singular: search }, ksearch: { singular: ksearch, of: 1000 searches, label: 1K searches } }
            severities: { RC7004: info, RC2100: none, RC2123: none }
            """),
        new("cards/acme.yaml", """
            card: acme
            title: Acme
            provider: Acme
            currency: USD
            note: A note.
            lists: { litellm: acme }
            sources:
              page: { title: Prices, url: https://acme.example/pricing, verified: 2026-05-16, trust: vendor, note: Seen. }
            meters:
              input: { label: Input, unit: USD/Mtok }
              cached-input: { label: Cached, unit: USD/Mtok, note: Cheap. }
              output: { label: Output, unit: USD/Mtok, counts: output }
              calls: { label: Calls, unit: USD/request, package: 100 }
            axes:
              tier: { standard: { label: Standard }, priority: { label: Priority }, batch: { label: Batch } }
              region: { global: { label: Global }, eu: { label: EU } }
            hours: { night: { label: Night, from: 22:15, until: 06:45, days: [sat, sun], zone: Europe/Madrid } }
            paths: { fast-eu: { tier: priority, region: eu, label: Fast EU } }
            steps: { title: Prompt tokens, by: [input, cached-input] }
            factors:
              batch: { axis: tier, value: batch, of: standard, meters: [input, output], skus: [large], note: N, entries: [{ since: 2026-01-10, source: page, factor: 50%, verified: 2026-02-01, note: Half. }] }
            pins: { small.input: { value: 0.20, checked: 2026-05-16, source: page } }
            skus:
              large:
                label: Large
                aliases: [Acme Large]
                match: [acme-large*]
                attributes: { context: 131072 tokens }
                lists: { litellm: acme/large }
                note: Big.
                entries:
                  - { since: 2026-01-10, source: page, verified: [2026-01-10, 2026-05-16], note: New., standard: { input: { up-to 200000: 1.25, above: 2.50 }, output: 10, calls: free }, priority: { input: { up-to 200000: 2.25, above: 4.50 }, output: 12 }, fast-eu: not offered }
                  - { since: 2026-03-01, until: 2026-04-01, source: page, expected: yes it is, standard: { output: 9 } }
                  - { since: 2026-09-01, source: page, verify-by: 2026-11-15, standard: { output: 8 } }
              small:
                label: Small
                retired: 2026-12-01
                entries: [{ since: ~2026-01-10, source: page, correction: A slip., standard: { input: 0.20, output: 0.40 }, night: { output: 0.30 }, all: not published }]
            """),
        new("cards/sizes.yaml", """
            card: sizes
            title: Sizes
            provider: Acme
            currency: EUR
            fallback: [acme]
            sources: { page: { title: Prices, url: https://acme.example/sizes, verified: 2026-05-16, trust: transcribed } }
            meters: { tokens: { label: Tokens, unit: EUR/Mtok }, gpu: { label: GPU, sku-of: acme }, gpus: { label: GPUs, unit: GPUs } }
            bands: { title: Parameters, unit: B }
            skus:
              tiny: { group: Dense, entries: [{ since: 2026-01-10, source: page, band: { up-to: 16 }, tokens: 0.20, gpu: large, gpus: 8 }] }
              mid: { group: Dense, entries: [{ since: 2026-01-10, source: page, band: { above: 16, below: 80 }, tokens: 0.90 }] }
            """),
        new("formulas/f.yaml", """
            symbols:
              turns: { notation: T, unit: turns, title: Turns, sentence: How many. }
              tokens: { notation: n, unit: tokens/turn, title: Tokens, sentence: What is sent. }
              input: { notation: r, unit: USD/Mtok, title: Rate, sentence: What a token costs., steps: { of: tokens } }
              output: { notation: o, unit: USD/Mtok, title: Output, sentence: Out., optional: tokens }
            formulas:
              total_tokens: { notation: S, title: Sent, unit: tokens, sentence: All tokens., definition: "sum(i, 1, turns, tokens * 1[turn])", closed: turns * tokens }
              cost: { notation: C, title: Cost, unit: USD, sentence: Every token is charged for., definition: total_tokens * input(total_tokens) }
              over: { notation: O, title: Over, unit: ratio, sentence: Too many., definition: "max(turns / 1[turn] - 100, 0)" }
              turns_at_par: { notation: P, title: At par, unit: turns, sentence: Par., definition: turns }
            """),
        new("calculators/c.yaml", """
            calculator: chat
            title: Chat
            description: What it costs.
            inputs:
              model: { label: Model, sku-of: acme, labels-from: [acme], default: large }
              turns: { label: Turns, help: How many., unit: turns, whole: true, advanced: true, min: 1, max: 1000, step: 1, default: 10 }
              tokens: { label: Tokens, unit: tokens/turn, min: 0, max: 1000000, step: 100, default: 1000, range: [0.8, 1.25] }
            quantities: [total_tokens]
            baseline: acme
            offers:
              acme: { label: Acme, billings: [{ since: 2026-01-10, source: acme.page, note: Flat., figures: { total: cost }, rates: { input: "acme.{model}.input" }, buys: "{total_tokens} tokens." }] }
            curve: turns
            warnings: { many: { formula: over, input: turns, impossible: true, text: "Too many." } }
            traffic: { model: model, counts: { prompt: { unit: tokens }, cached: { unit: tokens, part-of: prompt, rest: uncached } }, by: [tier], measured: { total_tokens: prompt }, values: { turns: 1, tokens: 1 } }
            scenarios: { big: { label: Big, values: { model: small, turns: 30 } } }
            presets: { agentic: { label: Agentic, values: { turns: 8 } } }
            """),
    ];
}
