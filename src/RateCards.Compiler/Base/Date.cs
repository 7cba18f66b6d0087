using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace RateCards.Compiler.Base;

/// <summary>A calendar date, written <c>2026-05-16</c>. (netstandard2.0 has no DateOnly.)</summary>
/// <remarks>A class, though small: queries over dates then share the framework's compiled code, and a process starts sooner.</remarks>
internal sealed record Date(int Year, int Month, int Day) : IComparable<Date>
{
    private string? _text;

    /// <summary>Reads <c>yyyy-MM-dd</c> exactly; anything else, or a day that does not exist, is refused.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Date? date)
    {
        var read = DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value);
        date = read ? new Date(value.Year, value.Month, value.Day) : null;
        return read;
    }

    public int CompareTo(Date? other) => other is null ? 1 : Ordinal.CompareTo(other.Ordinal);

    /// <summary>Whole days from <paramref name="earlier"/> to this date.</summary>
    public int DaysSince(Date earlier) => (ToDateTime() - earlier.ToDateTime()).Days;

    private int Ordinal { get; } = (((Year * 12) + Month) * 31) + Day;

    private DateTime ToDateTime() => new(Year, Month, Day, 0, 0, 0, DateTimeKind.Utc);

    // Outputs are full of dates, most of which are a few days of a few cards.
    public override string ToString() => _text ??= Text();

    public bool Equals(Date? other) => other is not null && Ordinal == other.Ordinal;

    public override int GetHashCode() => Ordinal;

    private string Text()
    {
        // These formats need no parsing, unlike those with zeros.
        static string Digits(int number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
        return $"{Digits(Year, "D4")}-{Digits(Month, "D2")}-{Digits(Day, "D2")}";
    }

    // With no date on a side, none of these holds, as for any value that may be missing.
    public static bool operator <(Date? left, Date? right) => left is not null && right is not null && left.CompareTo(right) < 0;

    public static bool operator >(Date? left, Date? right) => right < left;

    public static bool operator <=(Date? left, Date? right) => left is not null && right is not null && left.CompareTo(right) <= 0;

    public static bool operator >=(Date? left, Date? right) => right <= left;
}
