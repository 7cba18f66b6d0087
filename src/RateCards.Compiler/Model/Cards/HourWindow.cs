using System.Globalization;
using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Cards;

/// <summary>
/// Hours of the day, in UTC, from a minute on until another, which is not in it: <c>16:30–00:30</c>. Where it ends before it
/// begins it goes over midnight, and the part after midnight belongs to the day on which it began.
/// </summary>
/// <param name="From">First minute, counted from midnight: 0 to 1,439.</param>
/// <param name="Until">The minute after the last: 1 to 1,440. Never equal to <paramref name="From"/>.</param>
/// <param name="Days">The days on which it begins, 0 for Sunday as in <see cref="DayOfWeek"/>; all where empty.</param>
public sealed record HourWindow(int From, int Until, ValueList<int> Days)
{
    public const int MinutesOfDay = 24 * 60;

    /// <summary>Days as cards write them, Sunday first as in <see cref="DayOfWeek"/>.</summary>
    public static readonly IReadOnlyList<string> DayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>The first minute as cards write it.</summary>
    public string FromText => Clock(From);

    /// <summary>The minute after the last: 24:00 for the midnight that ends a day.</summary>
    public string UntilText => Clock(Until);

    /// <summary>Whether a moment of UTC is in it.</summary>
    public bool Contains(DateTime utc) => Contains((int)utc.DayOfWeek, (utc.Hour * 60) + utc.Minute);

    /// <summary>Whether a minute of a day of the week is in it.</summary>
    public bool Contains(int day, int minute) => From < Until
        ? minute >= From && minute < Until && BeginsOn(day)
        : (minute >= From && BeginsOn(day)) || (minute < Until && BeginsOn((day + 6) % 7));

    /// <summary>Whether some minute of the week is in both.</summary>
    public bool Overlaps(HourWindow other)
    {
        // A window's membership changes at its own bounds only.
        int[] minutes = [0, From % MinutesOfDay, Until % MinutesOfDay, other.From % MinutesOfDay, other.Until % MinutesOfDay];
        return Enumerable.Range(0, 7).Any(day => minutes.Any(minute => Contains(day, minute) && other.Contains(day, minute)));
    }

    /// <summary><c>16:30–00:30 UTC</c>, with the days where they are not all.</summary>
    public string Text
    {
        get
        {
            var hours = $"{Clock(From)}–{Clock(Until % MinutesOfDay)} UTC";
            return Days.Count == 0 ? hours : $"{hours}, {string.Join(", ", Days.Select(d => CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedDayNames[d]))}";
        }
    }

    private bool BeginsOn(int day) => Days.Count == 0 || Days.Contains(day);

    private static string Clock(int minute) => string.Format(CultureInfo.InvariantCulture, "{0:00}:{1:00}", minute / 60, minute % 60);
}
