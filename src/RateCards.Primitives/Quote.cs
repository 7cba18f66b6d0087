using System.Collections.Immutable;

namespace RateCards.Primitives;

/// <summary>A rate from a date on, and who says so.</summary>
/// <param name="Since">First day on which it is known to have been in force.</param>
/// <param name="IsApproximate">That day is not known exactly.</param>
/// <param name="Value">The rate, or why there is none.</param>
/// <param name="Verified">Days on which it was seen in force, ascending.</param>
public sealed record Quote<T>(DateOnly Since, bool IsApproximate, RateValue<T> Value, RateSource Source, ImmutableArray<DateOnly> Verified)
    where T : struct
{
    /// <summary>The rate that it follows from and was not seen itself; null where it was stated.</summary>
    public RateDerivation? Derivation { get; init; }

    /// <summary>What the card remarks on it; null where that is nothing.</summary>
    public string? Note { get; init; }
}

/// <summary>A rate follows from another: it is so many times that one.</summary>
/// <param name="Rate">Id of the other rate, by which <c>Rates.Find</c> finds its history.</param>
public sealed record RateDerivation(decimal Factor, string Rate);
