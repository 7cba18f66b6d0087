using RateCards.Compiler.Base;

namespace RateCards.Compiler.Zones;

/// <summary>A time zone as the time zone database names it: how far its clocks are from UTC, change by change.</summary>
/// <param name="Offsets">From <see cref="KnownFrom"/> on, by time; each holds until the next.</param>
internal sealed record NamedZone(string Name, ValueList<ZoneOffset> Offsets)
{
    /// <summary>The day with which what is known begins, for every zone.</summary>
    public static readonly Date KnownFrom = new(2020, 1, 1);

    /// <summary>The day after the last that is known: laws about clocks change, and rules of today say little of later.</summary>
    public static readonly Date KnownUntil = new(2050, 1, 1);

    private static readonly DateTime Epoch = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The first minute that is known, counted from 1970 in UTC.</summary>
    public static int FirstMinute { get; } = KnownFrom.DaysSince(new Date(1970, 1, 1)) * 24 * 60;

    /// <summary>The minute after the last that is known.</summary>
    public static int EndMinute { get; } = KnownUntil.DaysSince(new Date(1970, 1, 1)) * 24 * 60;

    /// <summary>Whether the zone's clocks are known at a moment of UTC.</summary>
    public static bool Knows(DateTime utc) => MinuteOf(utc) is var minute && minute >= FirstMinute && minute < EndMinute;

    /// <summary>Why a request at any other moment has no price at hours of a zone.</summary>
    public static string WhyUnknown { get; } = $"Hours of a time zone are known from {KnownFrom} up to {KnownUntil} only.";

    /// <summary>What the zone's clocks show at a moment of UTC, which must be known.</summary>
    public DateTime ClockAt(DateTime utc)
    {
        var minute = MinuteOf(utc);
        return utc.AddMinutes(Offsets.Last(o => o.FromMinute <= minute).Minutes);
    }

    /// <summary>By how many minutes the clocks of one zone are ahead of those of another, at any time; null is UTC.</summary>
    public static IEnumerable<int> Differences(NamedZone? zone, NamedZone? other)
    {
        static int At(NamedZone? zone, int minute) => zone?.Offsets.Last(o => o.FromMinute <= minute).Minutes ?? 0;
        return new[] { zone, other }.SelectMany(z => z?.Offsets.Select(o => o.FromMinute) ?? [FirstMinute]).Select(minute => At(zone, minute) - At(other, minute)).Distinct();
    }

    private static int MinuteOf(DateTime utc) => (int)Math.Floor((utc - Epoch).TotalMinutes);
}

/// <summary>How far clocks are from UTC.</summary>
/// <param name="FromMinute">The first minute, counted from 1970 in UTC.</param>
/// <param name="Minutes">What is added to UTC.</param>
internal readonly record struct ZoneOffset(int FromMinute, int Minutes);
