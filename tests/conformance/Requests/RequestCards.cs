using RateCards.Compiler.Base;
using RateCards.Compiler.Model;

namespace RateCards.Conformance.Tests.Requests;

/// <summary>Made-up cards with every kind of condition that a price can have.</summary>
internal static class RequestCards
{
    private static string Head(string id, string provider) => $$"""
        card: {{id}}
        title: {{provider}} prices
        provider: {{provider}}
        currency: USD
        sources:
          page: { title: {{provider}} pricing, url: https://{{id}}.example/pricing, verified: 2026-12-31, trust: vendor }

        """;

    private static readonly SourceText[] Files =
    [
        new("ratecards.yaml", """
            as-of: 2026-05-16
            output: docs-out
            units:
              scans:         { singular: scan }
              kscan:         { singular: kscan, of: 1000 scans }
              compute-units: { singular: compute-unit }

            """),
        new("cards/acme.yaml", Head("acme", "Acme") + """
            meters:
              input:        { label: Input,        unit: USD/Mtok }
              cached-input: { label: Cached input, unit: USD/Mtok }
              output:       { label: Output,       unit: USD/Mtok }
              search:       { label: Web search,   unit: USD/request, counts: web-search }
            axes:
              tier:   { standard: { label: Standard }, priority: { label: Priority } }
              region: { global: { label: Global }, eu: { label: EU } }
            hours:
              night: { label: Night, from: 22:15, until: 06:45 }
              noon:  { label: Saturday noon, from: 12:00, until: 13:00, days: [sat] }
            steps: { title: Prompt tokens, by: [input, cached-input] }
            factors:
              eu: { axis: region, value: eu, of: global, meters: [input, output], entries: [{ since: 2026-01-10, source: page, factor: 110% }] }
            skus:
              large:
                label: Large
                aliases: Acme Large
                match: [acme-large*, '*large-latest']
                entries:
                  - since: 2026-01-10
                    source: page
                    standard: { input: { up-to 200000: 1.25, above: 2.50 }, cached-input: { up-to 200000: 0.31, above: 0.625 }, output: { up-to 200000: 10, above: 15 }, search: 0.01 }
                    priority: { input: { up-to 200000: 2.19, above: 4.37 }, output: not offered }
                    night: { input: 0.7 }
                    noon: { output: 3.3 }
                  - { since: 2026-06-01, source: page, standard: { input: { up-to 128000: 1.1, above: 2.2 }, output: 9 } }
              small:
                label: Small
                match: 'acme-*'
                retired: 2026-07-12
                entries:
                  - { since: 2026-02-01, source: page, standard: { input: 0.07, output: { below 1000: 0.3, from: 0.4 } } }
            """),
        new("cards/calls.yaml", Head("calls", "Calls") + """
            meters:
              calls: { label: Calls, unit: USD/request, package: 100 }
              pages: { label: Pages, unit: USD/page }
              fee:   { label: Fee,   unit: USD, counts: request }
            steps: { title: Units, charge: graduated }
            skus:
              api:
                label: API
                entries:
                  - { since: 2026-01-10, source: page, calls: { up-to 100: free, up-to 1000: 0.05, above: 0.043 }, pages: { below 50: 0.0015, from: 0.0011 }, fee: 0.003 }
            """),
        new("cards/media.yaml", Head("media", "Media") + """
            meters:
              images: { label: Images,     unit: USD/image }
              video:  { label: Video,      unit: USD/s }
              speech: { label: Speech,     unit: USD/Mchar }
              audio:  { label: Audio in,   unit: USD/Mtok, counts: audio-input }
              text:   { label: Text in,    unit: USD/Mtok, counts: input }
              write:  { label: Cache write, unit: USD/Mtok, counts: cache-write }
              scans:  { label: Scans,      unit: USD/kscan }
              work:   { label: Work,       unit: USD/compute-unit-hour, package: 4 }
            axes:
              size:    { square: { label: Square }, wide: { label: Wide } }
              quality: { low: { label: Low }, high: { label: High } }
            skus:
              draw:
                label: Draw
                aliases: draw_100%
                entries: [{ since: 2026-01-10, source: page, square: { images: 0.011, video: 0.4, speech: 15, audio: 32, text: 4, write: 5, scans: 1.7, work: 0.09 }, wide: { images: 0.016 }, high: { images: 0.167 }, wide.high: { images: 0.25 } }]
            """),
        new("cards/clock.yaml", Head("clock", "Clock") + """
            meters:
              input:  { label: Input,  unit: USD/Mtok }
              output: { label: Output, unit: USD/Mtok }
            axes:
              tier: { standard: { label: Standard }, priority: { label: Priority } }
            hours:
              night:    { label: Night, from: 02:30, until: 03:30, zone: Europe/Berlin }
              friday:   { label: Friday night, from: 22:00, until: 02:00, days: [fri], zone: Europe/Berlin }
              new-york: { label: Small hours, from: 00:45, until: 02:15, days: [sun, mon], zone: America/New_York }
              noon:     { label: Noon, from: 12:00, until: 13:30 }
            skus:
              clock:
                label: Clock
                entries: [{ since: 2019-06-01, source: page, standard: { input: 1.25, output: 10 }, priority: { input: 2.2, output: 17 }, night: { input: 0.7, output: 6.1 }, friday: { input: 0.9 }, new-york: { output: 8.3 }, priority.noon: { input: 2.9 }, noon: { input: 1.9 } }]
            """),
        new("cards/reseller.yaml", Head("reseller", "Reseller") + """
            meters:
              input: { label: Input, unit: USD/Mtok }
            fallback: acme
            skus:
              own: { label: Own, match: '*-own', entries: [{ since: 2026-01-10, source: page, input: 0.2 }] }
            """),
    ];

    public static Project Project { get; } = MadeUpProject.Compile(Files);
}
