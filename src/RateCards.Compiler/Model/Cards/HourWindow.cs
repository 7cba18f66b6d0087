using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Zones;

namespace RateCards.Compiler.Model.Cards;

/// <summary>
/// Hours of the day from a minute on until another, which is not in it: <c>16:30–00:30</c>. Where it ends before it begins it
/// goes over midnight, and the part after midnight belongs to the day on which it began. A moment is in it where the clocks of
/// its zone show such a time: an hour that clocks show twice is in it both times, and one that they skip is not a moment at all.
/// </summary>
/// <param name="From">First minute, counted from midnight: 0 to 1,439.</param>
/// <param name="Until">The minute after the last: 1 to 1,440. Never equal to <paramref name="From"/>.</param>
/// <param name="Days">The days on which it begins, 0 for Sunday as in <see cref="DayOfWeek"/>; all where empty.</param>
/// <param name="Zone">Whose clocks; null for UTC.</param>
internal sealed record HourWindow(int From, int Until, ValueList<int> Days, NamedZone? Zone = null)
{
    public const int MinutesOfDay = 24 * 60;

    /// <summary>Days as cards write them, Sunday first as in <see cref="DayOfWeek"/>.</summary>
    public static readonly IReadOnlyList<string> DayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>The first minute as cards write it.</summary>
    public string FromText => Clock(From);

    /// <summary>The minute after the last: 24:00 for the midnight that ends a day.</summary>
    public string UntilText => Clock(Until);

    /// <summary>Whether a moment of UTC is in it, at which the clocks of its zone are known.</summary>
    public bool Contains(DateTime utc)
    {
        var clock = Zone?.ClockAt(utc) ?? utc;
        return Contains((int)clock.DayOfWeek, (clock.Hour * 60) + clock.Minute);
    }

    /// <summary>Whether a minute of a day of the week is in it.</summary>
    public bool Contains(int day, int minute) => From < Until
        ? minute >= From && minute < Until && BeginsOn(day)
        : (minute >= From && BeginsOn(day)) || (minute < Until && BeginsOn((day + 6) % 7));

    /// <summary>Whether some moment is in both.</summary>
    public bool Overlaps(HourWindow other) => NamedZone.Differences(other.Zone, Zone).Any(ahead => Overlaps(other, ahead));

    /// <summary><c>16:30–00:30 UTC</c>, with the days where they are not all.</summary>
    public string Text
    {
        get
        {
            var hours = $"{Clock(From)}–{Clock(Until % MinutesOfDay)} {Zone?.Name ?? "UTC"}";
            return Days.Count == 0 ? hours : $"{hours}, {string.Join(", ", Days.Select(d => CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedDayNames[d]))}";
        }
    }

    /// <param name="ahead">Minutes by which the other's clocks are ahead.</param>
    private bool Overlaps(HourWindow other, int ahead)
    {
        const int Week = 7 * MinutesOfDay;
        static bool Has(HourWindow window, int minuteOfWeek) => window.Contains(minuteOfWeek / MinutesOfDay, minuteOfWeek % MinutesOfDay);
        // A window's membership changes at its own bounds only.
        int[] minutes = [0, From, Until, -ahead, other.From - ahead, other.Until - ahead];
        return Enumerable.Range(1, 7).SelectMany(day => minutes.Select(minute => (day * MinutesOfDay) + minute))
            .Any(minute => Has(this, (minute + Week) % Week) && Has(other, (minute + ahead + Week) % Week));
    }

    private bool BeginsOn(int day) => Days.Count == 0 || Days.Contains(day);

    private static string Clock(int minute) => string.Format(CultureInfo.InvariantCulture, "{0:00}:{1:00}", minute / 60, minute % 60);
}
