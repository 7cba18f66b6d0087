using RateCards.Compiler.Base;

namespace RateCards.Changes.Scenarios;

/// <summary>What a change does to one workload: a preset of a calculator, for one of the models to choose.</summary>
/// <param name="Curve">Label of the input that break-even values are of ("Turns per episode"); null where the calculator has none.</param>
/// <param name="Choice">The option that was chosen (a model's id); null where the preset or the calculator leaves no choice.</param>
/// <param name="IsDefault">It is what the calculator shows first.</param>
/// <param name="BeforeAsOf">The date of the totals before.</param>
/// <param name="AfterAsOf">The date of the totals after.</param>
/// <param name="Offers">Every offer that can be bought before or after, in the calculator's order.</param>
/// <param name="Flips">Days from which on another offer is the cheapest, oldest first.</param>
internal sealed record ScenarioChange(
    ScenarioName Calculator,
    string? Curve,
    ScenarioName Preset,
    ScenarioName? Choice,
    bool IsDefault,
    Date BeforeAsOf,
    Date AfterAsOf,
    ValueList<OfferChange> Offers,
    ValueList<CheapestFlip> Flips)
{
    /// <summary>No offer of it could be bought before: a new model, a new preset.</summary>
    public bool IsNew => Offers.All(o => o.Before is null);

    /// <summary>The preset itself has other values: it is another workload that costs something else.</summary>
    public bool IsRedefined { get; init; }

    public OfferChange? CheapestBefore => Offers.Where(o => o.Before is not null).MinBy(o => o.Before!.Total);

    public OfferChange? CheapestAfter => Offers.Where(o => o.After is not null).MinBy(o => o.After!.Total);

    /// <summary>The offer whose total changes most in proportion, among those that can be bought before and after; null where none does.</summary>
    public OfferChange? MostChanged => Offers.Where(o => o.Percent is not (null or 0)).MaxBy(o => o.Weight);

    /// <summary>The greatest change of an offer's total in proportion; infinite where an offer came or went.</summary>
    public double Weight => Offers.Max(o => o.Weight);
}

/// <summary>An id, and what readers call it.</summary>
internal sealed record ScenarioName(string Id, string Label);

/// <summary>An offer before and after; null on the side where it cannot be bought.</summary>
/// <param name="Absence">Why it cannot be bought after, where it could before.</param>
internal sealed record OfferChange(ScenarioName Offer, bool IsBaseline, OfferState? Before, OfferState? After, string? Absence)
{
    public bool IsChanged => Before != After;

    /// <summary>The difference of the totals in percent of the old one, exactly, at most 10^15; null where there is none.</summary>
    public decimal? Percent { get; init; }

    internal double Weight =>
        !IsChanged ? 0 : Before is { Total: > 0 } old && After is { Total: > 0 } current ? Math.Abs(Math.Log(current.Total / old.Total)) : double.PositiveInfinity;
}

/// <summary>What an offer costs on a day.</summary>
/// <param name="Total">Not rounded.</param>
/// <param name="Currency">ISO 4217 code of the total.</param>
/// <param name="Ratio">The baseline's total ÷ this total; null where there is no such number.</param>
/// <param name="BreakEven">
/// Least value of the calculator's curve input (turns) at which it costs less than the baseline; null where it never does,
/// and for the baseline itself.
/// </param>
/// <param name="Formula">The formula of the total.</param>
internal sealed record OfferState(double Total, string Currency, double? Ratio, double? BreakEven, string Formula);

/// <summary>From this day on another offer is the cheapest.</summary>
internal sealed record CheapestFlip(Date Since, ScenarioName? From, ScenarioName? To);
