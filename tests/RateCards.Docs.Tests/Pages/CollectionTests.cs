using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Docs.Publishing;

namespace RateCards.Docs.Tests.Pages;

/// <summary>One template makes a page for each SKU, model, card or provider.</summary>
public sealed class CollectionTests
{
    private static SourceText Card(string id, string provider, string prices) => new($"cards/{id}.yaml", $$"""
        card: {{id}}
        title: {{provider}} prices
        provider: {{provider}}
        currency: USD
        sources:
          list: { title: Price list, url: "https://{{id}}.example/prices", trust: own }
        meters:
          input: { label: Input, unit: USD/Mtok }
        skus:
        {{prices}}
        """);

    private static readonly SourceText[] Cards =
    [
        Card("acme", "Acme AI", "  swift: { label: Swift, entries: [{ since: 2026-01-10, source: list, input: 0.40 }] }\n  large: { label: Large, entries: [{ since: 2026-01-10, source: list, input: 2.00 }] }"),
        Card("bolt", "Bolt", "  fast: { label: vendor/Swift, entries: [{ since: 2026-01-10, source: list, input: 0.30 }] }"),
    ];

    private static BuildResult Build(params SourceText[] pages) => SiteBuilder.Build(
        RateCardCompiler.Compile([new SourceText("ratecards.yaml", "as-of: 2026-05-16\n"), .. Cards]), [new SourceText("ratecards.yaml", "as-of: 2026-05-16\n"), .. Cards, .. pages]);

    private static SourceText Page(string head, string body = "Nothing.") =>
        new("pages/page.mdx.sbn", $"---\ngroup: Models\n{head}\n---\n\n{body}\n");

    private static string Text(BuildResult result, string path) => result.Files.Single(f => f.Path == path).Text;

    [Fact]
    public void Each_SKU_has_a_page_with_its_own_prices()
    {
        var result = Build(Page(
            "title: \"{{ sku.label }}\"\ndescription: \"{{ sku.label }} of {{ sku.card.provider }}.\"\npath: \"{{ sku.card.id }}/{{ sku.id }}\"\nfor: skus",
            "{{ rates sku.card.id skus: sku.id }}\n\n{{ history sku.card.id skus: sku.id }}"));

        result.Diagnostics.Where(d => d.SeverityWord == "error").ShouldBeEmpty();
        result.Files.Select(f => f.Path).Where(p => p.EndsWith(".mdx", StringComparison.Ordinal)).ShouldBe(["acme/large.mdx", "acme/swift.mdx", "bolt/fast.mdx"]);
        var large = Text(result, "acme/large.mdx");
        large.ShouldStartWith("---\ntitle: \"Large\"\ndescription: \"Large of Acme AI.\"\n---\n");
        large.ShouldContain("\\$2.00");
        large.ShouldNotContain("\\$0.40");
        Text(result, "site/bolt/fast.html").ShouldContain("$0.30");
        Text(result, "site/assets/search-index.js").ShouldContain("\"acme/large.html\"");
        Text(result, "docs.json").ShouldContain("\"acme/swift\"");
    }

    [Fact]
    public void A_model_has_one_page_wherever_it_is_sold()
    {
        var result = Build(Page(
            "title: \"{{ model.label }}\"\ndescription: Where it is sold.\npath: \"{{ model.id }}\"\nfor: models",
            "{{ for sku in model.skus }}\n{{ rates sku.card.id skus: sku.id }}\n{{ end }}"));

        result.Diagnostics.Where(d => d.SeverityWord == "error").ShouldBeEmpty();
        Text(result, "swift.mdx").ShouldSatisfyAllConditions(t => t.ShouldContain("\\$0.40"), t => t.ShouldContain("\\$0.30"), t => t.ShouldNotContain("\\$2.00"));
    }

    [Fact]
    public void A_catalogue_lists_what_is_sold_and_leads_to_its_pages()
    {
        var models = new SourceText("pages/model.mdx.sbn", "---\ntitle: \"{{ model.label }}\"\ndescription: Prices.\npath: \"models/{{ model.id }}\"\ngroup: Models\nfor: models\n---\n\nNothing.\n");
        var result = Build(models, Page("title: All\ndescription: All.\npath: index", "{{ catalogue }}"));

        result.Diagnostics.Where(d => d.SeverityWord is "error" or "info").ShouldBeEmpty();
        Text(result, "index.mdx").Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)).ShouldBe(
        [
            "| Model | Provider | Input |",
            "| --- | --- | ---: |",
            "| [Swift](/models/swift) | Acme AI | \\$0.40 |",
            "| [Large](/models/large) | Acme AI | \\$2.00 |",
            "| [vendor/Swift](/models/swift) | Bolt | \\$0.30 |",
        ]);
        Text(result, "models/swift.mdx").ShouldStartWith("---\ntitle: \"Swift\"\n");
    }

    [Theory]
    [InlineData("cards", "{{ card.id }}", "acme bolt")]
    [InlineData("providers", "{{ provider.id }}", "acme-ai bolt")]
    [InlineData("skus of acme", "{{ sku.id }}", "large swift")]
    public void Other_collections_have_pages_too(string collection, string path, string paths) =>
        string.Join(' ', Build(Page($"title: Prices\ndescription: Prices.\npath: \"{path}\"\nfor: {collection}"))
            .Files.Select(f => f.Path).Where(p => p.EndsWith(".mdx", StringComparison.Ordinal)).Select(p => p[..^4])).ShouldBe(paths);

    [Theory]
    [InlineData("skuss", "{{ sku.id }}", "RC5050", 6, "'skuss' is not a collection that pages can be made for. Did you mean 'skus'?")]
    [InlineData("models of acme", "{{ model.id }}", "RC5050", 6, "'models of acme' is not a collection that pages can be made for. 'models' are those of the whole project.")]
    [InlineData("skus of acm", "{{ sku.id }}", "RC5003", 6, "There is no card 'acm'. Did you mean 'acme'?")]
    [InlineData("models", "{{ sku.id }}", "RC5051", 5, "'{{ sku.id }}' cannot stand here: what may stand here is model.id, model.label.")]
    [InlineData("skus", "prices", "RC5052", 5, "The path 'prices' is that of 'acme.swift' and of 'acme.large'.")]
    [InlineData("skus", "{{ sku.label }}", "RC5053", 5, "For 'acme.swift': 'Swift' is not the path of a page: it has lower-case words, with '/' between folders.")]
    public void A_head_that_does_not_hold_is_refused_once(string collection, string path, string id, int line, string message)
    {
        var error = Build(Page($"title: Prices\ndescription: Prices.\npath: \"{path}\"\nfor: {collection}")).Diagnostics.Where(d => d.SeverityWord == "error").ShouldHaveSingleItem();
        (error.Id, error.Location.Start.Line, error.Message).ShouldBe((id, line, message));
    }

    [Fact]
    public void Braces_in_the_title_of_a_single_page_are_text() =>
        Text(Build(Page("title: \"How {{ x }} is written\"\ndescription: Prices.\npath: prices")), "prices.mdx").ShouldStartWith("---\ntitle: \"How {{ x }} is written\"\n");

    [Fact]
    public void A_single_page_knows_no_item() =>
        Build(Page("title: \"{{ sku.label }}\"\ndescription: Prices.\npath: prices")).Diagnostics.Where(d => d.SeverityWord == "error").ShouldHaveSingleItem().Id.ShouldBe("RC5051");
}
