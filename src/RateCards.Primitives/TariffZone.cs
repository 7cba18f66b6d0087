using System.Globalization;

namespace RateCards.Primitives;

/// <summary>A time zone: how far its clocks are from UTC.</summary>
internal sealed class TariffZone
{
    private static readonly long Epoch = new DateTime(1970, 1, 1).Ticks;

    private readonly long[] _from;
    private readonly long[] _offsets;
    private readonly long _end;

    /// <param name="end">The minute after the last that is known, counted from 1970 in UTC.</param>
    /// <param name="offsets"><c>MINUTE OFFSET …</c>: from which minute on how many are added to UTC.</param>
    public TariffZone(string end, string offsets)
    {
        static long Ticks(string minutes) => long.Parse(minutes, CultureInfo.InvariantCulture) * TimeSpan.TicksPerMinute;
        var numbers = Array.ConvertAll(offsets.Split(' '), Ticks);
        _from = [.. numbers.Where((_, i) => i % 2 == 0).Select(n => Epoch + n)];
        _offsets = [.. numbers.Where((_, i) => i % 2 == 1)];
        _end = Epoch + Ticks(end);
    }

    /// <summary>Why the hours of a moment are not known; null where they are.</summary>
    public string? WhyUnknown(TariffMoment moment) => moment.Ticks >= _from[0] && moment.Ticks < _end
        ? null
        : $"Hours of a time zone are known from {Day(_from[0])} up to {Day(_end)} only.";

    /// <summary>What the zone's clocks show at a moment that is known.</summary>
    public TariffMoment ClockAt(TariffMoment moment)
    {
        var i = _from.Length - 1;
        while (i > 0 && moment.Ticks < _from[i])
        {
            i--;
        }

        return new(moment.Ticks + _offsets[i]);
    }

    private static string Day(long ticks) => DayText.Of(DateOnly.FromDateTime(new DateTime(ticks)));
}
