#if NET6_0_OR_GREATER
// Libraries that were built against the netstandard2.0 assembly name the type there: here they get the framework's.
[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(System.DateOnly))]
#else
using System.Globalization;

namespace System;

/// <summary>
/// A day, where the framework has no type of that name. It has what this library and most callers need of the framework's
/// own, which takes its place wherever the program runs on .NET 6 or later.
/// </summary>
public readonly struct DateOnly : IComparable, IComparable<DateOnly>, IEquatable<DateOnly>, IFormattable
{
    private readonly int _day;

    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public DateOnly(int year, int month, int day) => _day = DayOf(new DateTime(year, month, day));

    private DateOnly(int day) => _day = day;

    public static DateOnly MinValue => default;

    public static DateOnly MaxValue => FromDateTime(DateTime.MaxValue);

    public int Year => Midnight.Year;

    public int Month => Midnight.Month;

    public int Day => Midnight.Day;

    public DayOfWeek DayOfWeek => Midnight.DayOfWeek;

    public int DayOfYear => Midnight.DayOfYear;

    /// <summary>Days since 0001-01-01.</summary>
    public int DayNumber => _day;

    private DateTime Midnight => new(_day * TimeSpan.TicksPerDay);

    public static DateOnly FromDayNumber(int dayNumber) => FromDateTime(new DateTime(dayNumber * TimeSpan.TicksPerDay));

    public static DateOnly FromDateTime(DateTime dateTime) => new(DayOf(dateTime));

    public static DateOnly Parse(string s, IFormatProvider? provider = null) => FromDateTime(DateTime.Parse(s, provider, DateTimeStyles.NoCurrentDateDefault));

    /// <exception cref="FormatException">The text is not a day in that format.</exception>
    public static DateOnly ParseExact(string s, string format, IFormatProvider? provider = null) =>
        FromDateTime(DateTime.ParseExact(s, format, provider, DateTimeStyles.None));

    public static bool TryParseExact(string? s, string? format, IFormatProvider? provider, DateTimeStyles style, out DateOnly result)
    {
        var isDay = DateTime.TryParseExact(s, format, provider, style, out var time);
        result = isDay ? FromDateTime(time) : default;
        return isDay;
    }

    public DateOnly AddDays(int value) => FromDateTime(Midnight.AddDays(value));

    public DateOnly AddMonths(int value) => FromDateTime(Midnight.AddMonths(value));

    public DateOnly AddYears(int value) => FromDateTime(Midnight.AddYears(value));

    public static bool operator ==(DateOnly left, DateOnly right) => left._day == right._day;

    public static bool operator !=(DateOnly left, DateOnly right) => left._day != right._day;

    public static bool operator <(DateOnly left, DateOnly right) => left._day < right._day;

    public static bool operator >(DateOnly left, DateOnly right) => left._day > right._day;

    public static bool operator <=(DateOnly left, DateOnly right) => left._day <= right._day;

    public static bool operator >=(DateOnly left, DateOnly right) => left._day >= right._day;

    public int CompareTo(DateOnly other) => _day.CompareTo(other._day);

    public int CompareTo(object? obj) => obj is null ? 1 : obj is DateOnly day ? CompareTo(day) : throw new ArgumentException("Not a day.", nameof(obj));

    public bool Equals(DateOnly other) => _day == other._day;

    public override bool Equals(object? obj) => obj is DateOnly day && Equals(day);

    public override int GetHashCode() => _day;

    public override string ToString() => ToString("d", null);

    /// <param name="format">A standard or custom format of days; <c>O</c> is the ISO form.</param>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        Midnight.ToString(format is "o" or "O" ? "yyyy-MM-dd" : format ?? "d", formatProvider);

    private static int DayOf(DateTime time) => (int)(time.Ticks / TimeSpan.TicksPerDay);
}
#endif
