using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Docs.Publishing;

namespace RateCards.Docs.Tests.Pages;

/// <summary>Prices with steps in the tables of a calculator's offers.</summary>
public sealed class SteppedRateTests
{
    private static readonly SourceText[] Files =
    [
        new("ratecards.yaml", "as-of: 2026-06-15\n"),
        new("cards/acme.yaml", """
            card: acme
            title: Acme
            provider: Acme
            currency: USD
            sources:
              page: { title: Acme pricing, url: "https://acme.example/pricing", trust: own }
            meters:
              input: { label: Input, unit: USD/Mtok }
              image: { label: Image, unit: USD/image }
            steps: { title: Prompt tokens, by: [input] }
            skus:
              large: { label: Large, entries: [{ since: 2026-01-10, source: page, input: { up-to 200000: 2.50, above: 5.00 }, image: 0.01 }] }
              three: { label: Three, entries: [{ since: 2026-01-10, source: page, input: { below 32000: 1.00, up-to 128000: 2.00, above: 4.00 } }] }
              plain: { label: Plain, entries: [{ since: 2026-01-10, source: page, input: 1.00 }] }
            """),
        new("formulas/acme.yaml", """
            symbols:
              prompt: { notation: P, unit: tokens, title: Prompt, sentence: Tokens of the prompt. }
              images: { notation: I, unit: images, title: Images, sentence: Images. }
              input: { notation: r, unit: USD/Mtok, steps: { of: tokens, at-most: 3 }, title: Input rate, sentence: What a token costs. }
              image_rate: { notation: r_I, unit: USD/image, optional: images, title: Image rate, sentence: What an image costs. }
            formulas:
              prompt_cost: { notation: C_P, title: Prompt cost, unit: USD, sentence: Of the prompt., definition: prompt * input(prompt) }
              total: { notation: C, title: Total, unit: USD, sentence: All of it., definition: prompt_cost + images * image_rate }
            """),
        new("calculators/acme.yaml", """
            calculator: acme
            title: Acme requests
            description: What requests cost.
            inputs:
              model: { label: Model, sku-of: acme, default: large }
              prompt: { label: Prompt, unit: tokens, min: 0, max: 1000000, step: 1, default: 100000 }
              images: { label: Images, unit: images, min: 0, max: 100, step: 1, default: 0 }
            baseline: acme
            offers:
              acme: { label: Acme, billings: [{ since: 2026-01-10, figures: { total: total }, rates: { input: "acme.{model}.input", image_rate: "acme.{model}.image" } }] }
            """),
        new("pages/page.mdx.sbn", "---\ntitle: Acme\ndescription: Costs.\ngroup: Costs\npath: acme\n---\n\n{{ offer_rates \"acme\" calculator: \"acme\" }}\n\n{{ coverage calculator: \"acme\" }}\n"),
    ];

    private static readonly string[] Expected =
    [
        "Model | Input (USD per 1M tokens) | Image (USD per image)",
        "--- | ---: | ---:",
        "Large | $2.50 up to 200,000 tokens, $5.00 above | $0.01",
        "Three | $1.00 below 32,000 tokens, $2.00 up to 128,000, $4.00 above | not offered",
        "Plain | $1.00 | not offered",
        "Model | Acme (input / image)",
        "--- | ---",
        "Large | $2.50 up to 200,000 tokens, $5.00 above / $0.01",
        "Three | $1.00 below 32,000 tokens, $2.00 up to 128,000, $4.00 above / not offered",
        "Plain | $1.00 / not offered",
    ];

    [Fact]
    public void A_price_reads_as_in_a_price_list_and_what_is_missing_keeps_its_place()
    {
        var result = SiteBuilder.Build(RateCardCompiler.Compile(Files), Files);
        result.Diagnostics.Where(d => d.SeverityWord == "error").ShouldBeEmpty();
        var lines = result.Files.Single(f => f.Path == "acme.mdx").Text.Split('\n').Where(l => l.StartsWith('|')).Select(l => l.Replace("\\$", "$", StringComparison.Ordinal)).ToList();
        lines.Select(l => string.Join(" | ", l.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))).ShouldBe(Expected);
    }
}
