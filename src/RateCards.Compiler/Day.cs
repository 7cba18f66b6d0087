using RateCards.Compiler.Base;

namespace RateCards.Compiler;

/// <summary>Days as the framework has them, and as netstandard2.0 lets the compiler have them.</summary>
internal static class Day
{
    public static DateOnly Of(Date date) => new(date.Year, date.Month, date.Day);

    public static Date ToDate(this DateOnly day) => new(day.Year, day.Month, day.Day);
}
