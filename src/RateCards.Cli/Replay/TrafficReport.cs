using RateCards.Compiler.Model.Calculators;

namespace RateCards.Cli.Replay;

/// <summary>What traffic would have cost under every offer.</summary>
/// <param name="Rows">By offer in the calculator's order, then by model, then by date; models that no offer lists at the end.</param>
internal sealed record TrafficReport(Calculator Calculator, IReadOnlyList<PricedTraffic> Rows, IReadOnlyList<OfferCost> Offers, IReadOnlyList<PricedTraffic> Unknown)
{
    /// <summary>Requests and tokens of each model that an offer lists.</summary>
    public required IReadOnlyList<ModelTraffic> Models { get; init; }

    /// <summary>All requests that an offer could price.</summary>
    public long Requests => Models.Sum(m => m.Requests);

    public static TrafficReport Of(Calculator calculator, IEnumerable<PricedTraffic> priced)
    {
        var offers = calculator.Offers.Select(o => o.Id).ToList();
        var rows = priced
            .OrderBy(r => r.Offer is null ? offers.Count : offers.IndexOf(r.Offer))
            .ThenBy(r => r.Model, StringComparer.Ordinal)
            .ThenBy(r => r.ValidFrom, StringComparer.Ordinal)
            .ToList();
        var costs = calculator.Offers.Select(o => OfferCost.Of(o, [.. rows.Where(r => r.Offer == o.Id)])).ToList();
        // Every offer has a row for every day of a model that one of them lists.
        var models = rows.Where(r => r.Offer == offers[0]).GroupBy(r => r.Model)
            .Select(g => new ModelTraffic(g.Key, g.Sum(r => r.Requests), g.Sum(r => r.Prompt), g.Sum(r => r.Cached), g.Sum(r => r.Generated)));
        return new TrafficReport(calculator, rows, costs, [.. rows.Where(r => r.Offer is null)]) { Models = [.. models] };
    }

    /// <summary>The baseline's cost ÷ an offer's, where both have a price for every request; else null.</summary>
    public double? Ratio(OfferCost offer) =>
        Offers.First(o => o.Offer.Id == Calculator.Baseline) is { Missing.Count: 0 } baseline && offer is { Missing.Count: 0, Cost: > 0 }
            ? baseline.Cost / offer.Cost
            : null;
}

/// <summary>Tokens that a model was sent and has generated.</summary>
internal sealed record ModelTraffic(string Model, long Requests, double Prompt, double Cached, double Generated);

/// <summary>What an offer costs.</summary>
/// <param name="Requests">Those that it has a price for.</param>
/// <param name="Cost">Of these, in the currency of its rates.</param>
/// <param name="Missing">The others.</param>
internal sealed record OfferCost(Offer Offer, long Requests, double Cost, IReadOnlyList<MissingPrice> Missing)
{
    public static OfferCost Of(Offer offer, IReadOnlyList<PricedTraffic> rows)
    {
        var cost = 0.0;
        foreach (var row in rows)
        {
            cost += row.Cost ?? 0;
        }

        return new OfferCost(
            offer,
            rows.Where(r => r.Cost is not null).Sum(r => r.Requests),
            cost,
            [.. rows.Where(r => r.Cost is null).GroupBy(r => new { r.Model, r.Missing }).Select(g => new MissingPrice(g.Key.Model, g.Sum(r => r.Requests), g.Key.Missing!))]);
    }
}

/// <summary>Requests that an offer has no price for.</summary>
internal sealed record MissingPrice(string Model, long Requests, string Reason);
