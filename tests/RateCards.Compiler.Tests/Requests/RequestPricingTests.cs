using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating.Requests;
using RateCards.Compiler.Model;

namespace RateCards.Compiler.Tests.Requests;

/// <summary>Prices of single requests. Every expected price is worked out by hand, or is the one that others publish for their charge model.</summary>
public sealed class RequestPricingTests
{
    private static readonly string Head = AcmeCard.HeadSeenOn("2026-12-31");

    private const string TokenMeters = """
        meters:
          input:        { label: Input,        unit: USD/Mtok }
          cached-input: { label: Cached input, unit: USD/Mtok }
          output:       { label: Output,       unit: USD/Mtok }

        """;

    private static string Sku(string entry, string more = "") => $"skus:\n  m:\n    label: M\n{more}    entries:\n      - {{ since: 2026-01-10, source: page, {entry} }}\n";

    private static IReadOnlyList<RequestPrice> PriceAll(string card, string counts, string choices = "", string at = "2026-05-16T12:00:00", string model = "m")
    {
        SourceText[] files = [new("ratecards.yaml", "as-of: 2026-05-16\noutput: docs-out\n"), new("cards/acme.yaml", Head + card)];
        var compilation = RateCardCompiler.Compile(files);
        compilation.Diagnostics.Where(d => d.SeverityWord == "error").ShouldBeEmpty();
        return RequestPricing.Price(compilation.Project!, new PriceRequest(
            model, null, DateTime.Parse(at, CultureInfo.InvariantCulture), Pairs(choices).ToDictionary(p => p.Name, p => p.Value),
            Pairs(counts).Select(p => new CountedQuantity(p.Name, decimal.Parse(p.Value, CultureInfo.InvariantCulture))).ToValueList()));
    }

    private static RequestPrice Price(string card, string counts, string choices = "", string at = "2026-05-16T12:00:00", string model = "m") =>
        PriceAll(card, counts, choices, at, model).ShouldHaveSingleItem();

    private static IEnumerable<(string Name, string Value)> Pairs(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')).Select(p => (p[0], p[1]));

    /// <summary>12,000 at 0.95, 80,000 at 0.16 and 900 at 4.00 a million: 0.0114 + 0.0128 + 0.0036.</summary>
    [Fact]
    public void Each_count_is_charged_at_its_rate() =>
        Price(TokenMeters + Sku("input: 0.95, cached-input: 0.16, output: 4.00"), "input=12000 cached-input=80000 output=900").Total.ShouldBe(0.0278m);

    /// <summary>Without a price of its own what was cached is input: 92,000 at 0.95.</summary>
    [Fact]
    public void What_has_no_price_of_its_own_is_charged_as_that_of_which_it_is_a_part()
    {
        var price = Price(TokenMeters + Sku("input: 0.95, output: 4.00"), "input=12000 cached-input=80000");
        price.Total.ShouldBe(0.0874m);
        price.Charges.ShouldHaveSingleItem().IncludedIn.ShouldBe(["cached-input"]);
    }

    [Fact]
    public void What_nothing_charges_for_is_not_left_out()
    {
        var price = Price(TokenMeters + Sku("input: 0.95, output: 4.00"), "input=1 web-search=2");
        price.Total.ShouldBeNull();
        price.Missing.ShouldBe("Nothing on the card charges for web-search.");
    }

    /// <summary>Price × count by hand, for whatever providers count: 15 a million characters, 0.006 a minute, and so on.</summary>
    [Theory]
    [InlineData("speech", "USD/Mchar", "15.00", "20000", "0.3")]
    [InlineData("transcript", "USD/min", "0.006", "12.5", "0.075")]
    [InlineData("video", "USD/s", "0.40", "8", "3.2")]
    [InlineData("pages", "USD/page", "0.0015", "340", "0.51")]
    [InlineData("interpreter", "USD/session", "0.03", "2", "0.06")]
    [InlineData("upscale", "USD/Mpx", "0.002", "2097152", "0.004194304")]
    [InlineData("images", "USD/image", "0.04", "3", "0.12")]
    [InlineData("storage", "USD/GB-hour", "0.0001", "1200", "0.12")]
    [InlineData("cache-storage", "USD/Mtok-hour", "4.50", "0.25", "1.125")]
    [InlineData("web-search", "USD/request", "0.01", "7", "0.07")]
    [InlineData("gpu", "USD/GPU-hour", "2.90", "16", "46.4")]
    [InlineData("audio-input", "USD/Mtok", "40.00", "1500", "0.06")]
    [InlineData("cache-write-1h", "USD/Mtok", "6.00", "30000", "0.18")]
    public void Whatever_is_counted_has_a_unit(string meter, string unit, string rate, string count, string total) => Price(
        $"meters:\n  {meter}: {{ label: L, unit: {unit} }}\n" + Sku($"{meter}: {rate}"), $"{meter}={count}").Total.ShouldBe(decimal.Parse(total, CultureInfo.InvariantCulture));

    /// <summary>An image by size and quality, as published lists have them: two axes, and no product of names.</summary>
    [Theory]
    [InlineData("", "0.011")]
    [InlineData("quality=high", "0.167")]
    [InlineData("size=wide", "0.016")]
    [InlineData("size=wide quality=high", "0.25")]
    public void An_image_has_a_price_by_size_and_quality(string choices, string total) => Price(
        "meters:\n  images: { label: Images, unit: USD/image }\naxes:\n  size: { square: { label: Square }, wide: { label: Wide } }\n  quality: { low: { label: Low }, high: { label: High } }\n"
        + Sku("square: { images: 0.011 }, wide: { images: 0.016 }, high: { images: 0.167 }, wide.high: { images: 0.25 }"), "images=1", choices)
        .Total.ShouldBe(decimal.Parse(total, CultureInfo.InvariantCulture));

    private const string Steps = "steps: { title: Prompt tokens, by: [input, cached-input] }\n";

    private static readonly string Stepped = TokenMeters + Steps + Sku(
        "input: { up-to 200000: 1.25, above: 2.50 }, cached-input: { up-to 200000: 0.31, above: 0.625 }, output: { up-to 200000: 10, above: 15 }");

    /// <summary>By hand, in millionths: 200,000 × 1.25; 200,001 × 2.50; 150,000 × 2.50 + 50,001 × 0.625 + 1,000 × 15.</summary>
    [Theory]
    [InlineData("input=199999", "0.24999875")]
    [InlineData("input=200000", "0.25")]
    [InlineData("input=200001", "0.5000025")]
    [InlineData("input=150000 cached-input=50000 output=1000", "0.213")]
    [InlineData("input=150000 cached-input=50001 output=1000", "0.421250625")]
    public void A_step_is_found_by_the_counts_of_the_request_and_holds_for_all_of_it(string counts, string total) =>
        Price(Stepped, counts).Total.ShouldBe(decimal.Parse(total, CultureInfo.InvariantCulture));

    private const string Calls = "meters:\n  calls: { label: Calls, unit: USD/request }\n";

    /// <summary>As published for this charge model: 1,000 at 0.01, the next 9,000 at 0.008, above that 0.005; 15,000 cost 107.</summary>
    [Theory]
    [InlineData(15000, "107")]
    [InlineData(1000, "10")]
    [InlineData(1001, "10.008")]
    [InlineData(10000, "82")]
    [InlineData(10001, "82.005")]
    public void Graduated_steps_charge_each_unit_at_its_own(int calls, string total) => Price(
        Calls + "steps: { title: Calls, charge: graduated }\n" + Sku("calls: { up-to 1000: 0.01, up-to 10000: 0.008, above: 0.005 }"), $"calls={calls}")
        .Total.ShouldBe(decimal.Parse(total, CultureInfo.InvariantCulture));

    /// <summary>As published for this charge model: from 50,001 on 0.0006 a call and a fixed fee of 10; 65,000 cost 49.</summary>
    [Theory]
    [InlineData(65000, "49")]
    [InlineData(50000, "35")]
    [InlineData(50001, "40.0006")]
    public void A_step_can_have_a_fixed_fee(int calls, string total) => Price(
        "meters:\n  calls: { label: Calls, unit: USD/request }\n  fee: { label: Fee, unit: USD, counts: request }\nsteps: { title: Calls, by: calls }\n"
        + Sku("calls: { up-to 50000: 0.0007, above: 0.0006 }, fee: { up-to 50000: free, above: 10 }"), $"calls={calls}")
        .Total.ShouldBe(decimal.Parse(total, CultureInfo.InvariantCulture));

    /// <summary>As published for this charge model: 5 for each 100 begun, the first 100 free; 201 units cost 10.</summary>
    [Theory]
    [InlineData(201, "10")]
    [InlineData(200, "5")]
    [InlineData(101, "5")]
    [InlineData(100, "0")]
    [InlineData(301, "15")]
    public void A_package_that_is_begun_is_charged_whole(int calls, string total) => Price(
        "meters:\n  calls: { label: Calls, unit: USD/request, package: 100 }\nsteps: { title: Calls, charge: graduated }\n" + Sku("calls: { up-to 100: free, above: 0.05 }"), $"calls={calls}")
        .Total.ShouldBe(decimal.Parse(total, CultureInfo.InvariantCulture));

    /// <summary>Half at night: a million tokens at 1.00, or at 0.50.</summary>
    [Theory]
    [InlineData("2026-05-16T16:29:59", "1")]
    [InlineData("2026-05-16T16:30:00", "0.5")]
    [InlineData("2026-05-17T00:29:59", "0.5")]
    [InlineData("2026-05-17T00:30:00", "1")]
    public void The_hours_follow_from_the_moment(string at, string total) => Price(
        TokenMeters + "hours:\n  off-peak: { label: Off-peak, from: 16:30, until: 00:30 }\n" + Sku("standard: { input: 1.00 }, off-peak: { input: 0.50 }"), "input=1000000", at: at)
        .Total.ShouldBe(decimal.Parse(total, CultureInfo.InvariantCulture));

    /// <summary>Only input is cheaper at night: a million of each at 1.00 and 4.00, or at 0.50 and 4.00.</summary>
    [Theory]
    [InlineData("2026-05-16T12:00:00", "5")]
    [InlineData("2026-05-16T20:00:00", "4.5")]
    public void What_has_no_price_of_its_own_at_some_hours_has_one_all_day(string at, string total) => Price(
        TokenMeters + "hours:\n  off-peak: { label: Off-peak, from: 16:30, until: 00:30 }\n" + Sku("standard: { input: 1.00, output: 4.00 }, off-peak: { input: 0.50 }"),
        "input=1000000 output=1000000", at: at).Total.ShouldBe(decimal.Parse(total, CultureInfo.InvariantCulture));

    private static readonly string Tiers = TokenMeters
        + "axes:\n  tier: { standard: { label: Standard }, priority: { label: Priority } }\n  region: { global: { label: Global }, eu: { label: EU } }\n"
        + "factors:\n  eu: { axis: region, value: eu, of: global, meters: [input], entries: [{ since: 2026-01-10, source: page, factor: 110% }] }\n"
        + Sku("standard: { input: 1.00 }, priority: { input: 2.00 }");

    [Theory]
    [InlineData("", "1")]
    [InlineData("tier=standard region=global", "1")]
    [InlineData("tier=priority", "2")]
    [InlineData("region=eu", "1.1")]
    [InlineData("tier=priority region=eu", "2.2")]
    public void Values_of_axes_are_chosen_by_name(string choices, string total) =>
        Price(Tiers, "input=1000000", choices).Total.ShouldBe(decimal.Parse(total, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("tier=gold", "The card has no tier 'gold', only standard, priority.")]
    [InlineData("speed=fast", "The card does not tell requests apart by speed.")]
    public void What_cannot_be_chosen_has_no_price(string choices, string why) => Price(Tiers, "input=1", choices).Missing.ShouldBe(why);

    [Theory]
    [InlineData("m")]
    [InlineData("acme/m")]
    [InlineData("ACME/M")]
    [InlineData("M-Large")]
    [InlineData("m-large-2026-05-01")]
    public void A_model_is_found_by_id_alias_or_rule(string model) =>
        Price(TokenMeters + Sku("input: 1.00", "    aliases: acme/m\n    match: m-large*\n"), "input=1000000", model: model).Total.ShouldBe(1m);

    [Theory]
    [InlineData("m-larg")]
    [InlineData("x-m-large")]
    public void A_name_that_no_rule_takes_is_not_found(string model) =>
        PriceAll(TokenMeters + Sku("input: 1.00", "    match: m-large*\n"), "input=1", model: model).ShouldBeEmpty();

    [Fact]
    public void The_longer_rule_wins()
    {
        var card = TokenMeters + "skus:\n  any: { label: Any, match: 'm-*', entries: [{ since: 2026-01-10, source: page, input: 1.00 }] }\n"
            + "  mini: { label: Mini, match: '*-mini-*', entries: [{ since: 2026-01-10, source: page, input: 0.25 }] }\n";
        Price(card, "input=1000000", model: "m-mini-2026").Sku.Id.ShouldBe("mini");
        Price(card, "input=1000000", model: "m-large").Sku.Id.ShouldBe("any");
    }

    [Fact]
    public void What_is_not_offered_says_so()
    {
        var price = Price(TokenMeters + Steps + Sku("input: { up-to 200000: 1.25, above: not offered }"), "input=200001");
        price.Missing.ShouldBe("'acme.m.input.above-200000' is not offered.");
    }

    [Fact]
    public void Before_the_first_day_there_is_no_price() =>
        Price(TokenMeters + Sku("input: 1.00"), "input=1", at: "2026-01-09T23:59:59").Missing.ShouldBe("Nothing is priced on 2026-01-09.");
}
