using RateCards.Changes.Timelines;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;

namespace RateCards.Changes.Comparison;

/// <summary>What happened to one rate at one time.</summary>
/// <param name="Rate">The rate after the change; as it was before where it was removed.</param>
/// <param name="Since">When it takes effect.</param>
/// <param name="Until">When it ends to differ, where it is a stretch of time between two others that stay.</param>
/// <param name="PreviousSince">When it would have taken effect before, for <see cref="ChangeKind.Redated"/>.</param>
/// <param name="Steps">Values in force for a time between the two dates that are compared.</param>
/// <param name="BeforeUnit">The unit before, where it is another one now: then no difference can be told.</param>
/// <param name="UsedBy">Labels of the offers that bill with it, by calculator.</param>
internal sealed record RateChange(
    ChangeKind Kind,
    ChangeTiming Moment,
    Rate Rate,
    DatedValue? Before,
    DatedValue? After,
    Date Since,
    Date? Until,
    Date? PreviousSince,
    ValueList<DatedValue> Steps,
    Unit? BeforeUnit,
    ValueList<string> UsedBy)
{
    /// <summary>A price, apart from a default such as a throughput or a number of GPUs.</summary>
    public bool IsPrice => Rate.Meter.Unit is { IsMoney: true };

    /// <summary>How it follows from another rate, where no card states it.</summary>
    public Derivation? Derivation => (After ?? Before)?.Derivation;

    /// <summary>New minus old; null where one of them is not an amount, or was never in force.</summary>
    public decimal? Difference => Amounts is var (old, current) ? current - old : null;

    /// <summary>The difference in percent of the old amount.</summary>
    public decimal? Percent => Amounts is var (old, current) && old != 0 ? PercentOf(old, current) : null;

    /// <summary>
    /// How far the price moves, for limits: the difference in percent, −100 where it becomes free, and without bound where it was
    /// free, or where units cannot be compared. Null where one side has no price.
    /// </summary>
    public decimal? Extent => (PriceOf(Before), PriceOf(After)) switch
    {
        _ when Kind == ChangeKind.Withdrawn => null,
        (null, _) or (_, null) => null,
        _ when BeforeUnit is { } unit && !unit.IsCommensurableWith(Rate.Meter.Unit!) => decimal.MaxValue,
        (0, 0) => 0,
        (0, _) => decimal.MaxValue,
        var (old, current) => PercentOf(BaseUnits.Of(old.Value, BeforeUnit ?? Rate.Meter.Unit!), BaseUnits.Of(current.Value, Rate.Meter.Unit!)),
    };

    private static decimal PercentOf(decimal old, decimal current) => (current - old) / old * 100;

    private static decimal? PriceOf(DatedValue? value) =>
        value is null ? null : value.Value.IsAmount ? value.Value.Amount : value.Value.Kind == RateKind.Free ? 0 : null;

    private (decimal Old, decimal Current)? Amounts =>
        BeforeUnit is null && Kind != ChangeKind.Withdrawn && Before is { Value.IsAmount: true } old && After is { Value.IsAmount: true } current ? (old.Value.Amount, current.Value.Amount) : null;
}
