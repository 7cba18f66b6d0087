namespace RateCards.Primitives;

/// <summary>A moment as prices depend on it, in UTC.</summary>
internal readonly struct TariffMoment(DateTimeOffset at)
{
    private readonly long _ticks = at.UtcTicks;

    /// <summary>As <see cref="DateOnly.DayNumber"/>.</summary>
    public int Day => (int)(_ticks / TimeSpan.TicksPerDay);

    /// <summary>0 for Sunday: the first day of all was a Monday.</summary>
    public int Weekday => (Day + 1) % 7;

    /// <summary>Of the day.</summary>
    public int Minute => (int)(_ticks % TimeSpan.TicksPerDay / TimeSpan.TicksPerMinute);
}
