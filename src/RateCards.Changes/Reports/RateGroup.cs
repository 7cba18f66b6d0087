using RateCards.Changes.Comparison;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Reports;

/// <summary>The part of a report that a rate's change is told in.</summary>
internal enum RateGroup
{
    /// <summary>A price that is another one; free is one.</summary>
    Changed,

    /// <summary>What had a price has none any more.</summary>
    Gone,

    /// <summary>What had no price, or was not listed, has one.</summary>
    New,

    /// <summary>What is listed for the first time, and without a price.</summary>
    Unpriced,

    /// <summary>No price: a throughput, a number of GPUs, a limit.</summary>
    Default,

    /// <summary>A price that no card states.</summary>
    Derived,

    /// <summary>What was announced does not come.</summary>
    Withdrawn,

    /// <summary>The same value, with other evidence.</summary>
    Confirmed,
}

/// <summary>Sorts changes of rates into the parts of a report.</summary>
internal static class RateGroups
{
    public static RateGroup Of(RateChange change) =>
        change.Kind == ChangeKind.Confirmed ? RateGroup.Confirmed
        : !change.IsPrice ? RateGroup.Default
        : change.Derivation is not null ? RateGroup.Derived
        : change.Kind == ChangeKind.Withdrawn ? RateGroup.Withdrawn
        : IsPriced(change.After) && !IsPriced(change.Before) ? RateGroup.New
        : change.Kind == ChangeKind.Added ? RateGroup.Unpriced
        : change.Kind == ChangeKind.Removed || (IsPriced(change.Before) && !IsPriced(change.After)) ? RateGroup.Gone
        : RateGroup.Changed;

    private static bool IsPriced(DatedValue? value) => value?.Value.Kind is RateKind.Amount or RateKind.Free;
}
