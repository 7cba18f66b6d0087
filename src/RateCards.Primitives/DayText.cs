using System.Globalization;

namespace RateCards.Primitives;

/// <summary>Days as tables and messages have them, the same in every culture: <c>2026-05-16</c>.</summary>
internal static class DayText
{
    private const string Format = "yyyy-MM-dd";

    public static DateOnly Read(string text) => DateOnly.ParseExact(text, Format, CultureInfo.InvariantCulture);

    public static string Of(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);
}
