using System.Globalization;

namespace RateCards.Compiler.Model;

/// <summary>A calendar date, written <c>2026-05-16</c>. (netstandard2.0 has no DateOnly.)</summary>
public readonly record struct Date(int Year, int Month, int Day) : IComparable<Date>
{
    /// <summary>Reads <c>yyyy-MM-dd</c> exactly; anything else, or a day that does not exist, is refused.</summary>
    public static bool TryParse(string text, out Date date)
    {
        var read = DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value);
        date = read ? new Date(value.Year, value.Month, value.Day) : default;
        return read;
    }

    public int CompareTo(Date other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>Whole days from <paramref name="earlier"/> to this date.</summary>
    public int DaysSince(Date earlier) => (ToDateTime() - earlier.ToDateTime()).Days;

    private DateTime ToDateTime() => new(Year, Month, Day, 0, 0, 0, DateTimeKind.Utc);

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", Year, Month, Day);

    public static bool operator <(Date left, Date right) => left.CompareTo(right) < 0;

    public static bool operator >(Date left, Date right) => left.CompareTo(right) > 0;

    public static bool operator <=(Date left, Date right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Date left, Date right) => left.CompareTo(right) >= 0;
}
