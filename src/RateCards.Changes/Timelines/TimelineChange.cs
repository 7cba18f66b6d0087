using RateCards.Compiler.Base;

namespace RateCards.Changes.Timelines;

/// <summary>A stretch of time in which two timelines differ.</summary>
/// <param name="Since">First day on which <paramref name="After"/> is in force.</param>
/// <param name="Until">First day on which the two agree again; null where they never do.</param>
/// <param name="PreviousSince">Where only the date moved: the date before.</param>
/// <param name="Steps">Values in force between the two dates that are compared, where there were several.</param>
internal sealed record TimelineChange<T>(
    ChangeTiming Moment, T? Before, T? After, Date Since, Date? Until, Date? PreviousSince, ValueList<TimelinePoint<T>> Steps)
    where T : class
{
    /// <summary>What was announced for that day does not come: <see cref="After"/> simply stays in force.</summary>
    public bool IsWithdrawal { get; init; }
}
