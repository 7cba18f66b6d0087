namespace RateCards.Primitives;

/// <summary>A moment as prices depend on it: in UTC, or as the clocks of a zone show it.</summary>
/// <param name="ticks">As <see cref="DateTimeOffset.UtcTicks"/>.</param>
internal readonly struct TariffMoment(long ticks)
{
    public long Ticks => ticks;

    /// <summary>As <see cref="DateOnly.DayNumber"/>.</summary>
    public int Day => (int)(ticks / TimeSpan.TicksPerDay);

    /// <summary>0 for Sunday: the first day of all was a Monday.</summary>
    public int Weekday => (Day + 1) % 7;

    /// <summary>Of the day.</summary>
    public int Minute => (int)(ticks % TimeSpan.TicksPerDay / TimeSpan.TicksPerMinute);
}
