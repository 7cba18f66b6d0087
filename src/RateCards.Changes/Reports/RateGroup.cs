using RateCards.Changes.Comparison;
using RateCards.Compiler.Model;

namespace RateCards.Changes.Reports;

/// <summary>The part of a report that a rate's change is told in.</summary>
public enum RateGroup
{
    /// <summary>A price that was an amount and is another one.</summary>
    Changed,

    /// <summary>What had an amount has none any more.</summary>
    Gone,

    /// <summary>What had no amount, or was not listed, has one.</summary>
    New,

    /// <summary>What is listed for the first time, and without an amount.</summary>
    Unpriced,

    /// <summary>No price: a throughput, a number of GPUs, a limit.</summary>
    Default,

    /// <summary>A price that no card states.</summary>
    Derived,

    /// <summary>The same value, seen again.</summary>
    Confirmed,
}

/// <summary>Sorts changes of rates into the parts of a report.</summary>
public static class RateGroups
{
    public static RateGroup Of(RateChange change) =>
        change.Kind == ChangeKind.Confirmed ? RateGroup.Confirmed
        : !change.IsPrice ? RateGroup.Default
        : change.Derivation is not null ? RateGroup.Derived
        : IsAmount(change.After) && !IsAmount(change.Before) ? RateGroup.New
        : change.Kind == ChangeKind.Added ? RateGroup.Unpriced
        : change.Kind == ChangeKind.Removed || (IsAmount(change.Before) && !IsAmount(change.After)) ? RateGroup.Gone
        : RateGroup.Changed;

    private static bool IsAmount(DatedValue? value) => value is { Value.IsAmount: true };
}
