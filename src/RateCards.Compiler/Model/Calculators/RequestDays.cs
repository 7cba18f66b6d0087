using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Calculators;

/// <summary>The days on which requests may be made. A moment on another one is a slip, and not every database has all days of the calendar.</summary>
internal static class RequestDays
{
    /// <summary>The first day, in UTC.</summary>
    public static Date First { get; } = new(1900, 1, 1);

    /// <summary>The day after the last, in UTC.</summary>
    public static Date End { get; } = new(2200, 1, 1);
}
