using RateCards.Generator.Tests.Harness;

namespace RateCards.Generator.Tests;

/// <summary>Rates found by provider, model, meter and how a request is served; which of them is the cheapest; and what else cards say of them.</summary>
public sealed class LookupTests
{
    private static readonly GeneratorRun Prices = GeneratorRun.Of(
    [
        ("ratecards.yaml", "as-of: 2026-05-16\nnamespace: Sample.Prices\n"),
        ("cards/acme.yaml", """
            card: acme
            title: Acme
            provider: Acme
            currency: USD
            sources:
              page: { title: Acme pricing, url: "https://acme.example/pricing", verified: 2026-05-16, trust: vendor }
            meters:
              input: { label: Input, unit: USD/Mtok }
              output: { label: Output, unit: USD/Mtok }
              cache-write: { label: Cache write, unit: USD/Mtok }
            paths:
              standard: { label: Standard }
              priority: { label: Priority }
            skus:
              grebe-large:
                label: Grebe Large
                aliases: [Grebe-L]
                match: grebe-large-*
                note: Open weights.
                attributes: { context: 131072 tokens }
                entries:
                  - { since: 2026-01-10, source: page, standard: { input: 4.00, output: 8.00, cache-write: free }, priority: { input: 6.00, output: 9.00, cache-write: not offered } }
                  - { since: 2026-04-01, source: page, note: "Cut, \"for good\".", standard: { input: 3.00 } }
            """),
        ("cards/boreal.yaml", """
            card: boreal
            title: Boreal
            provider: Boreal Cloud
            currency: USD
            sources:
              list: { title: Boreal prices, url: "https://boreal.example/prices", verified: 2026-05-16, trust: vendor }
            meters:
              input: { label: Input, unit: USD/Mtok }
              output: { label: Output, unit: USD/Mtok }
            skus:
              grebe-large:
                label: Grebe Large
                entries:
                  - { since: 2026-01-10, source: list, input: 5.00, output: 6.00 }
            """),
        ("cards/sizes.yaml", """
            card: sizes
            title: Boreal by size
            provider: Boreal Cloud
            currency: USD
            sources:
              list: { title: Boreal prices, url: "https://boreal.example/prices", verified: 2026-05-16, trust: vendor }
            meters:
              tokens: { label: Tokens, unit: USD/Mtok }
            bands: { title: Parameters, unit: B }
            skus:
              small:
                entries:
                  - { since: 2026-01-10, source: list, band: { up-to: 16 }, tokens: 0.20 }
                  - { since: 2026-03-01, source: list, band: { from: 4, up-to: 20 } }
              large:
                entries:
                  - { since: 2026-01-10, source: list, band: { above: 16 }, tokens: 0.90 }
                  - { since: 2026-03-01, source: list, band: { above: 20 } }
            """),
    ]);

    private const string At = "new DateTimeOffset(2026, 5, 16, 12, 0, 0, TimeSpan.Zero)";

    private const string Day = "new DateOnly(2026, 5, 16)";

    [Theory]
    [InlineData("Rates.Find(new RateQuery(\"grebe-large\", \"input\", " + At + ")).Select(f => f.Provider + \" \" + f.Rates[0].Id).Aggregate((a, b) => a + \", \" + b)", "Acme acme.grebe-large.input, Boreal Cloud boreal.grebe-large.input")]
    [InlineData("Rates.Find(new RateQuery(\"GREBE-L\", \"input\", " + At + ")).Single().Sku", "acme.grebe-large")]
    [InlineData("Rates.Find(new RateQuery(\"grebe-large-0526\", \"input\", " + At + ")).Single().MatchedBy", "grebe-large-*")]
    [InlineData("Rates.Find(new RateQuery(\"grebe-large\", \"input\", " + At + ") { Provider = \"boreal cloud\" }).Single().Rates[0].Amounts().AsOf(" + Day + ")!.Value", "5.00")]
    [InlineData("Rates.Find(new RateQuery(\"grebe-large\", \"input\", " + At + ") { Provider = \"acme\", Choices = [new(\"path\", \"priority\")] })[0].Rates[0].Id", "acme.grebe-large.input.priority")]
    [InlineData("Rates.Find(new RateQuery(\"grebe-large\", \"input\", " + At + ") { Provider = \"acme\", Choices = [new(\"path\", \"slow\")] })[0].Missing", "The card has no path 'slow', only standard, priority.")]
    [InlineData("Rates.Find(new RateQuery(\"grebe-large\", \"inputs\", " + At + ") { Provider = \"acme\" })[0].Missing", "Nothing on the card charges for inputs.")]
    [InlineData("Rates.Find(new RateQuery(\"wren\", \"input\", " + At + ")).Count", "0")]
    public void A_rate_is_found_by_provider_model_meter_and_choices(string expression, string expected) => Prices.Evaluate(expression).ShouldBe(expected);

    /// <summary>A million in and two out: 3 + 16 by Acme, 5 + 12 by Boreal. Two in and one out: 6 + 8, and 10 + 6.</summary>
    [Theory]
    [InlineData("1_000_000", "2_000_000", "boreal.grebe-large 17 USD")]
    [InlineData("2_000_000", "1_000_000", "acme.grebe-large 14 USD")]
    public void The_cheapest_is_the_least_of_the_prices_of_a_request(string input, string output, string expected) => Prices.Evaluate(
        $"Rates.Price(new PriceRequest(\"grebe-large\", {At}) {{ Counts = [new(\"input\", {input}), new(\"output\", {output})] }}).Cheapest() is {{ }} least ? least.Sku + \" \" + least.Total : null").ShouldBe(expected);

    [Theory]
    [InlineData("Rates.Price(new PriceRequest(\"grebe-large\", " + At + ") { Counts = [new(\"input\", 1), new(\"cache-write\", 5)] }).Cheapest()!.Sku", "acme.grebe-large")]
    [InlineData("Rates.Price(new PriceRequest(\"grebe-large\", " + At + ") { Counts = [new(\"pages\", 1)] }).Cheapest() is null", "True")]
    [InlineData("Array.Empty<RequestPrice>().Cheapest() is null", "True")]
    public void What_has_no_price_is_not_the_cheapest(string expression, string expected) => Prices.Evaluate(expression).ShouldBe(expected);

    [Fact]
    public void Prices_in_two_currencies_are_not_compared()
    {
        var run = GeneratorRun.Of(
        [
            ("ratecards.yaml", "as-of: 2026-05-16\nnamespace: Sample.Prices\n"),
            .. new[] { "USD", "EUR" }.Select(c => ($"cards/{c.ToLowerInvariant()}.yaml", $$"""
                card: {{c.ToLowerInvariant()}}
                title: Acme
                provider: Acme {{c}}
                currency: {{c}}
                sources:
                  page: { title: Acme pricing, url: "https://acme.example/pricing", verified: 2026-05-16, trust: vendor }
                meters:
                  input: { label: Input, unit: {{c}}/Mtok }
                skus:
                  grebe:
                    label: Grebe
                    entries: [{ since: 2026-01-10, source: page, input: 1.00 }]
                """)),
        ]);

        Should.Throw<System.Reflection.TargetInvocationException>(() => run.Evaluate($"Rates.Price(new PriceRequest(\"grebe\", {At}) {{ Counts = [new(\"input\", 1)] }}).Cheapest()"))
            .InnerException!.Message.ShouldBe("eur.grebe is priced in EUR and usd.grebe in USD: ask for one provider, or convert them first.");
    }

    [Fact]
    public void The_cards_are_in_order() => Prices.Diagnostics.Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).ShouldBeEmpty();

    [Theory]
    [InlineData("Rates.Skus[Acme.GrebeLarge.Id].Provider", "Acme")]
    [InlineData("Rates.Skus[Acme.GrebeLarge.Id].Note", "Open weights.")]
    [InlineData("Rates.Skus[Boreal.GrebeLarge.Id].Note is null", "True")]
    [InlineData("Rates.Skus[Acme.GrebeLarge.Id].FindAttribute(\"context\")!.Amount", "131072")]
    [InlineData("Rates.Skus[Acme.GrebeLarge.Id].Attributes.Count", "1")]
    [InlineData("Rates.Skus[Sizes.Small.Id].BandAsOf(" + Day + ")", "4B–20B")]
    [InlineData("Rates.Skus[Sizes.Small.Id].BandAsOf(new DateOnly(2026, 2, 28))", "up to 16B")]
    [InlineData("Rates.Skus[Sizes.Small.Id].BandAsOf(new DateOnly(2026, 1, 9)) is null", "True")]
    [InlineData("Rates.Skus[Sizes.Small.Id].BandAsOf(" + Day + ")!.Contains(20)", "True")]
    [InlineData("Rates.Skus.Values.Where(s => s.BandAsOf(" + Day + ")?.Contains(20.1m) ?? false).Single().Id", "sizes.large")]
    [InlineData("Rates.Skus[Acme.GrebeLarge.Id].Bands.Count", "0")]
    [InlineData("Rates.Skus[Acme.GrebeLarge.Id].History(Acme.Meters.Input).AsOf(" + Day + ")!.Note", "Cut, \"for good\".")]
    [InlineData("Rates.Skus[Acme.GrebeLarge.Id].History(Acme.Meters.Input)[0].Note is null", "True")]
    [InlineData("Rates.Skus[Acme.GrebeLarge.Id].History(Acme.Meters.Output).AsOf(" + Day + ")!.Note is null", "True")]
    public void What_cards_say_beside_prices_reaches_the_code(string expression, string expected) => Prices.Evaluate(expression).ShouldBe(expected);

    [Theory]
    [InlineData("Rates.Find(\"acme.grebe-large.input.priority\")!.Sku.Label", "Grebe Large")]
    [InlineData("Rates.Find(\"acme.grebe-large.input.priority\")!.Meter", "input")]
    [InlineData("Rates.Find(\"acme.grebe-large.input.priority\")!.Path", "priority")]
    [InlineData("Rates.Find(\"acme.grebe-large.input\")!.Path is null", "True")]
    [InlineData("Rates.All.GroupBy(r => r.Sku.Provider).Select(g => g.Key + \" \" + g.Count()).Aggregate((a, b) => a + \", \" + b)", "Acme 6, Boreal Cloud 4")]
    public void A_rate_knows_what_it_is_the_price_of(string expression, string expected) => Prices.Evaluate(expression).ShouldBe(expected);

    /// <summary>4.00 since January and 3.00 since April, for input, output of 8.00, and nothing for writing to the cache: 11 in all.</summary>
    [Fact]
    public void What_is_free_adds_up_and_what_is_missing_does_not()
    {
        Prices.Evaluate($"new[] {{ \"input\", \"output\", \"cache-write\" }}.Sum(m => Rates.Find(\"acme.grebe-large.\" + m)!.Amounts().AsOf({Day})!.Value.RequireRate())").ShouldBe("11.00");
        Prices.Evaluate($"Rates.Find(\"acme.grebe-large.cache-write\")!.History<TokenRate>().AsOf({Day})!.Value is Priced<TokenRate> {{ IsFree: true, Rate: var rate }} && (new Tokens(5) * rate).Value == 0").ShouldBe("True");
        Should.Throw<System.Reflection.TargetInvocationException>(() => Prices.Evaluate($"Rates.Find(\"acme.grebe-large.cache-write.priority\")!.Amounts().AsOf({Day})!.Value.RequireRate()"))
            .InnerException!.Message.ShouldBe("There is no rate: it is not offered.");
    }
}
