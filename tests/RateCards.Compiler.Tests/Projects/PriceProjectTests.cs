using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Tests.Projects;

/// <summary>The library as programs of others see it.</summary>
public class PriceProjectTests
{
    private static readonly Lazy<PriceProject> Shipped = new(() => PriceProject.Load(Path.Combine(TestData.Root, "RateCards")));

    private static readonly DateTimeOffset Noon = new(2026, 5, 20, 12, 0, 0, TimeSpan.Zero);

    private const string Card = AcmeCard.Head + """
        meters:
          input:  { label: Input,  unit: USD/Mtok }
          output: { label: Output, unit: USD/Mtok }
        axes:
          tier:
            standard: { label: Standard }
            priority: { label: Priority }
        steps: { title: Prompt tokens, by: [input] }
        skus:
          large:
            label: Large
            aliases: [Acme Large]
            retired: 2026-12-01
            entries:
              - { since: 2026-05-01, source: page, note: First seen., standard: { input: { up-to 1000: 1.250, above: 2.50 }, output: free } }
              - { since: 2026-05-16, source: page, standard: { output: not published }, priority: { input: { up-to 1000: 3.00, above: 6.00 } } }

        """;

    private static readonly PriceProject Acme = Parse(Card);

    private static PriceProject Parse(string card) => PriceProject.Parse(new Dictionary<string, string>
    {
        ["ratecards.yaml"] = "as-of: 2026-05-16\noutput: docs-out\n",
        ["cards/acme.yaml"] = card,
    });

    [Fact]
    public void A_folder_is_read_and_its_rates_are_known_by_day()
    {
        var rate = Shipped.Value.FindRate("tinker.kimi-k2p6.prefill")!;

        (rate.Provider, rate.Card, rate.Sku, rate.Meter, rate.Unit).ShouldBe(("Thinking Machines", "tinker", "kimi-k2p6", "prefill", "USD/Mtok"));
        rate.AsOf(new DateOnly(2026, 5, 16)).RequireAmount().ShouldBe(5.15m);
        rate.AsOf(new DateOnly(2026, 5, 15)).ShouldBeOfType<Unpriced>().Reason.ShouldBe("'tinker.kimi-k2p6.prefill' is not known before 2026-05-16.");
        rate.History[0].Verified.ShouldBe([new(2026, 5, 16), new(2026, 7, 2), new(2026, 7, 17)]);
        Shipped.Value.HasErrors.ShouldBeFalse();
        Shipped.Value.FindRate("tinker.kimi-k2p6.prefil").ShouldBeNull();
    }

    [Fact]
    public void A_model_that_is_no_longer_sold_has_no_price_though_its_history_stays()
    {
        var rate = Shipped.Value.FindRate("tinker.kimi-k2p5.prefill")!;

        rate.RetiredOn.ShouldBe(new DateOnly(2026, 7, 12));
        rate.AsOf(new DateOnly(2026, 7, 11)).ShouldBeOfType<Priced>();
        rate.AsOf(new DateOnly(2026, 7, 12)).ShouldBeOfType<Unpriced>().Reason.ShouldBe("Kimi K2.5 (128K) cannot be bought since 2026-07-12.");
    }

    /// <summary>12,000 × 0.95 + 80,000 × 0.16 + 900 × 4.00 a million: 0.0114 + 0.0128 + 0.0036.</summary>
    [Fact]
    public void A_request_is_priced_with_what_was_charged()
    {
        var query = new ModelQuery("kimi-k2p6", Noon) { Provider = "fireworks-serverless" };
        var cost = Shipped.Value.Price(query, new Dictionary<string, decimal> { ["input"] = 12_000, ["cached-input"] = 80_000, ["output"] = 900 }).ShouldHaveSingleItem();

        (cost.Total.RequireAmount(), cost.Currency, cost.Sku).ShouldBe((0.0278m, "USD", "fireworks-serverless.kimi-k2p6"));
        cost.Lines.Select(l => l.Amount).ShouldBe([0.0114m, 0.0128m, 0.0036m]);
    }

    [Fact]
    public void A_count_below_nothing_is_refused() => Should.Throw<ArgumentOutOfRangeException>(
        () => Acme.Price(new ModelQuery("large", Noon), new Dictionary<string, decimal> { ["input"] = -1 })).Message.ShouldStartWith("The count of input is negative.");

    [Fact]
    public void Rates_are_found_by_a_models_name_the_meter_and_the_way_of_being_served()
    {
        var standard = Acme.FindRates(new ModelQuery("ACME LARGE", Noon) { Provider = "Acme" }, "input").ShouldHaveSingleItem();
        standard.Value.ToString().ShouldBe("1.250");
        standard.Rates.Select(r => (r.Id, r.Step)).ShouldBe([("acme.large.input", null), ("acme.large.input.above-1000", "above-1000")]);

        var priority = Acme.FindRates(new ModelQuery("large", Noon) { Coordinates = new Dictionary<string, string> { ["tier"] = "priority" } }, "input").ShouldHaveSingleItem();
        priority.Value.RequireAmount().ShouldBe(3m);
        priority.Rates[0].Coordinates.ShouldBe(new Dictionary<string, string> { ["tier"] = "priority" });
    }

    [Theory]
    [InlineData("large", "output", "standard", "2026-05-20", "'acme.large.output' is not published.")]
    [InlineData("large", "images", "standard", "2026-05-20", "Nothing on the card charges for images.")]
    [InlineData("large", "input", "flex", "2026-05-20", "The card has no tier 'flex', only standard, priority.")]
    [InlineData("large", "input", "standard", "2026-12-01", "Large cannot be bought since 2026-12-01.")]
    [InlineData("large", "input", "priority", "2026-05-10", "Nothing is priced at tier priority on 2026-05-10.")]
    public void What_has_no_rate_says_why(string model, string meter, string tier, string day, string reason)
    {
        var query = new ModelQuery(model, DateTimeOffset.Parse(day + "T12:00:00Z", null)) { Coordinates = new Dictionary<string, string> { ["tier"] = tier } };

        var value = Acme.FindRates(query, meter).ShouldHaveSingleItem().Value;

        value.ShouldBeOfType<Unpriced>().Reason.ShouldBe(reason);
        value.TryGetAmount(out _).ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => value.RequireAmount()).Message.ShouldBe("There is no price. " + reason);
    }

    [Fact]
    public void What_is_free_is_a_price_of_nothing()
    {
        var free = Acme.FindRate("acme.large.output")!.AsOf(new DateOnly(2026, 5, 15)).ShouldBeOfType<Priced>();

        (free.Amount, free.IsFree, free.ToString()).ShouldBe((0m, true, "free"));
        Acme.FindRate("acme.large.output")!.History.Select(h => h.ToString()).ShouldBe(["2026-05-01: free", "2026-05-16: 'acme.large.output' is not published."]);
    }

    [Fact]
    public void A_model_that_no_card_knows_has_no_prices() => Acme.FindRates(new ModelQuery("larger", Noon), "input").ShouldBeEmpty();

    /// <summary>The command's own test has the same figures, worked out by hand.</summary>
    [Fact]
    public void A_workload_is_estimated_under_every_offer()
    {
        var estimate = Shipped.Value.Estimate("multi-turn", new Dictionary<string, string>(), new DateOnly(2026, 5, 16));

        estimate.Find("tinker")!.Total.ShouldBe(2264.96, 1e-9);
        (estimate.Cheapest!.Label, estimate.Cheapest.Currency).ShouldBe(("Fireworks Serverless Standard", "USD"));
        estimate.Inputs["turns"].ShouldBe("8");
        Shipped.Value.Calculators.ShouldContain("multi-turn");
        Shipped.Value.Estimate("multi-turn", new Dictionary<string, string> { ["model"] = "kimi-k2p5" }, new DateOnly(2026, 9, 1)).LeftOut
            .Single(o => o.Id == "tinker").Reason.ShouldBe("Kimi K2.5 (128K) cannot be bought since 2026-07-12.");
    }

    [Fact]
    public void An_estimate_of_something_unknown_says_what_there_is()
    {
        Should.Throw<ArgumentException>(() => Shipped.Value.Estimate("multiturn", new Dictionary<string, string>())).Message
            .ShouldStartWith("There is no calculator 'multiturn'. Did you mean 'multi-turn'? The calculators are: ");
        Should.Throw<ArgumentException>(() => Shipped.Value.Estimate("multi-turn", new Dictionary<string, string> { ["turn"] = "3" })).Message
            .ShouldStartWith("There is no input 'turn'. Did you mean 'turns'? The inputs are: ");
    }

    [Fact]
    public void What_is_wrong_has_its_place_and_no_price_is_told()
    {
        var project = Parse(Card.Replace("1.250", "-1.250", StringComparison.Ordinal));

        var error = project.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error);
        (error.Id, error.Location.Path, error.Location.Start.Line).ShouldBe(("RC2006", "cards/acme.yaml", 21));
        project.HasErrors.ShouldBeTrue();
        Should.Throw<InvalidOperationException>(() => project.Rates).Message.ShouldStartWith("The project has errors, so that it has no prices to ask for. cards/acme.yaml(21,");
    }

    [Fact]
    public void A_folder_without_a_project_is_told()
    {
        var folder = Directory.CreateTempSubdirectory();
        Should.Throw<FileNotFoundException>(() => PriceProject.Load(folder.FullName)).Message.ShouldContain("ratecards.yaml");
        folder.Delete();
        Should.Throw<IOException>(() => PriceProject.Load(folder.FullName)).Message.ShouldContain("ratecards.yaml");
    }
}
