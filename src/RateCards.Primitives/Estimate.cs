namespace RateCards.Primitives;

/// <summary>What a workload costs under every offer of a calculator. Numbers are not rounded.</summary>
/// <typeparam name="TMoney">The currency of the totals.</typeparam>
public sealed record Estimate<TMoney>
    where TMoney : struct, IQuantity<TMoney>
{
    /// <summary>Id of the calculator, such as <c>multi-turn</c>.</summary>
    public required string Calculator { get; init; }

    /// <summary>The day whose rates, defaults and ways of billing were used.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Numbers of the workload by input, in the input's unit: those given, and defaults.</summary>
    public required IReadOnlyDictionary<string, double> Numbers { get; init; }

    /// <summary>SKUs of the workload by input: those given, and defaults.</summary>
    public required IReadOnlyDictionary<string, string> Choices { get; init; }

    /// <summary>Inputs that have no value, because their default is not that of the choices made, each with the reason.</summary>
    public required IReadOnlyDictionary<string, string> Unknown { get; init; }

    /// <summary>What is counted of the workload, such as tokens, by formula, each in the formula's unit.</summary>
    public required IReadOnlyDictionary<string, double> Quantities { get; init; }

    /// <summary>The offers that can be bought for the choices made, in the calculator's order.</summary>
    public required IReadOnlyList<OfferEstimate<TMoney>> Offers { get; init; }

    /// <summary>The others, each with the reason.</summary>
    public required IReadOnlyList<OfferLeftOut> LeftOut { get; init; }

    /// <summary>Values of inputs at which an offer costs what the baseline costs; one that does not exist is left out.</summary>
    public required IReadOnlyDictionary<string, double> Parity { get; init; }

    /// <summary>What to know about the workload.</summary>
    public required IReadOnlyList<EstimateNotice> Notices { get; init; }

    /// <summary>The offer with an id; null where it is left out.</summary>
    /// <returns>The offer with its total, or null.</returns>
    public OfferEstimate<TMoney>? Find(string offer) => Offers.FirstOrDefault(o => o.Id == offer);

    /// <summary>
    /// The offer with the least total, of several alike the first; null where none may be called so: there is nothing to compare,
    /// not all is known, or the workload cannot be run.
    /// </summary>
    public OfferEstimate<TMoney>? Cheapest =>
        Offers.Count > 1 && Unknown.Count == 0 && !Notices.Any(n => n.IsImpossible) ? Offers.MinBy(o => o.Total.Value) : null;
}

/// <summary>What a workload costs under one offer.</summary>
/// <param name="Id">Id of the offer.</param>
/// <param name="Note">What to know about the way of billing in force; null where there is nothing.</param>
/// <param name="BilledSince">Since when the offer is billed in this way.</param>
/// <param name="Total">The whole cost.</param>
/// <param name="Ratio">The baseline's total ÷ this one, 1 where both are zero; null where there is no such number.</param>
/// <param name="Figures">The offer's figures by name, the total among them, each in the unit of its formula.</param>
/// <param name="Parts">What adds up to the total, where the way of billing names it.</param>
/// <param name="BoundBy">Name of the limit that decides the total; null where there is none.</param>
/// <param name="Rates">The rates used, by the symbol in the formulas.</param>
public sealed record OfferEstimate<TMoney>(
    string Id, string Label, string? Note, DateOnly BilledSince, TMoney Total, double? Ratio, IReadOnlyDictionary<string, double> Figures,
    IReadOnlyDictionary<string, double> Parts, string? BoundBy, IReadOnlyDictionary<string, UsedRate> Rates)
    where TMoney : struct, IQuantity<TMoney>;

/// <summary>A rate as an estimate used it.</summary>
/// <param name="Id">By which <c>Rates.Find</c> finds its history.</param>
/// <param name="Amount">In the rate's unit; 0 where it is free.</param>
public sealed record UsedRate(string Id, decimal Amount);

/// <summary>An offer that cannot be bought for the choices made.</summary>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record OfferLeftOut(string Id, string Label, string Reason);

/// <summary>Something to know about a workload.</summary>
/// <param name="Id">The calculator's warning.</param>
/// <param name="IsImpossible">The workload cannot be run.</param>
public sealed record EstimateNotice(string Id, string Text, bool IsImpossible);
