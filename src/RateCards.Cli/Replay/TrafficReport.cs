using RateCards.Compiler.Model.Calculators;

namespace RateCards.Cli.Replay;

/// <summary>What traffic would have cost under every offer.</summary>
/// <param name="Rows">By offer in the calculator's order, then by model, then by date; models that no offer lists at the end.</param>
internal sealed record TrafficReport(Calculator Calculator, IReadOnlyList<PricedTraffic> Rows, IReadOnlyList<OfferCost> Offers, IReadOnlyList<PricedTraffic> Unknown)
{
    /// <summary>Requests and counts of each model that an offer lists.</summary>
    public required IReadOnlyList<ModelTraffic> Models { get; init; }

    /// <summary>All requests of these models.</summary>
    public long Requests => Models.Sum(m => m.Requests);

    /// <summary>What was counted of a request.</summary>
    public IReadOnlyList<RequestCount> Counts => Calculator.Traffic!.Counts;

    /// <summary>Rows of the file.</summary>
    public required long Read { get; init; }

    /// <summary>Those that an offer has a price for.</summary>
    public required long Priced { get; init; }

    /// <summary>Those that none has one for.</summary>
    public required long Unpriced { get; init; }

    /// <param name="read">Rows of the file.</param>
    public static TrafficReport Of(Calculator calculator, PricedRequests priced, long read)
    {
        var offers = calculator.Offers.Select(o => o.Id).ToList();
        var rows = priced.Traffic
            .OrderBy(r => r.Offer is null ? offers.Count : offers.IndexOf(r.Offer))
            .ThenBy(r => r.Model, StringComparer.Ordinal)
            .ThenBy(r => r.ValidFrom, StringComparer.Ordinal)
            .ThenBy(r => r.ValidTo, StringComparer.Ordinal)
            .ThenBy(r => r.Missing, StringComparer.Ordinal)
            .ToList();
        var costs = calculator.Offers.Select(o => OfferCost.Of(o, [.. rows.Where(r => r.Offer == o.Id)])).ToList();
        // Every offer has a row for every day of a model that one of them lists.
        var models = rows.Where(r => r.Offer == offers[0]).GroupBy(r => r.Model)
            .Select(g => new ModelTraffic(g.Key, g.Sum(r => r.Requests), [.. calculator.Traffic!.Counts.Select((_, i) => g.Sum(r => r.Counts[i]))]));
        return new TrafficReport(calculator, rows, costs, [.. rows.Where(r => r.Offer is null)])
        {
            Models = [.. models], Read = read, Priced = priced.Priced, Unpriced = priced.Unpriced,
        };
    }

    /// <summary>The baseline's cost ÷ an offer's, where both have a price for every request; else null.</summary>
    public double? Ratio(OfferCost offer) =>
        Offers.First(o => o.Offer.Id == Calculator.Baseline) is { Missing.Count: 0 } baseline && offer is { Missing.Count: 0, Cost: > 0 }
            ? baseline.Cost / offer.Cost
            : null;
}

/// <summary>What was counted of a model's requests.</summary>
internal sealed record ModelTraffic(string Model, long Requests, IReadOnlyList<double> Counts);

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
