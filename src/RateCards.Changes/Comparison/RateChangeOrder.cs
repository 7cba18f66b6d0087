namespace RateCards.Changes.Comparison;

/// <summary>
/// The order of a report: prices before defaults, stated rates before those that follow from them, what is in force
/// before what is scheduled and what is past; then what an offer bills with, what can be bought no longer or newly, and
/// the greatest change in proportion, for which a halving weighs as much as a doubling.
/// </summary>
internal sealed class RateChangeOrder : IComparer<RateChange>
{
    public static RateChangeOrder Instance { get; } = new();

    public int Compare(RateChange? x, RateChange? y)
    {
        if (x is null || y is null)
        {
            return (x is not null).CompareTo(y is not null);
        }

        var rank = Rank(x).CompareTo(Rank(y));
        var weight = rank != 0 ? rank : Weight(y).CompareTo(Weight(x));
        var id = weight != 0 ? weight : string.CompareOrdinal(x.Rate.Id, y.Rate.Id);
        return id != 0 ? id : x.Since.CompareTo(y.Since);
    }

    /// <summary>Each criterion weighs more than all that follow it.</summary>
    private static int Rank(RateChange change) =>
        (change.Kind is ChangeKind.Confirmed ? 64 : 0)
        + (change.IsPrice ? 0 : 32)
        + (change.Derivation is null ? 0 : 16)
        + ((int)change.Moment * 2)
        + (change.UsedBy.Count == 0 ? 1 : 0);

    private static double Weight(RateChange change) =>
        change is { Before.Value: { IsAmount: true, Amount: > 0 } old, After.Value: { IsAmount: true, Amount: > 0 } current }
            ? Math.Abs(Math.Log((double)current.Amount / (double)old.Amount))
            : double.PositiveInfinity;
}
