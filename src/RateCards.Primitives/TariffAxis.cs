namespace RateCards.Primitives;

/// <summary>Something that prices depend on: tier, region, hours.</summary>
/// <param name="Values">The first is the default.</param>
internal sealed record TariffAxis(string Id, string[] Values)
{
    /// <summary>When values hold that follow from the moment.</summary>
    public List<TariffHours> Hours { get; } = [];

    /// <summary>Which value a request has; less than 0 where it names one that is not on the axis.</summary>
    public int IndexOf(ReadOnlySpan<AxisChoice> choices, DateTime utc)
    {
        foreach (var choice in choices)
        {
            if (choice.Axis == Id)
            {
                return Array.IndexOf(Values, choice.Value);
            }
        }

        foreach (var hours in Hours)
        {
            if (hours.Contains((int)utc.DayOfWeek, (utc.Hour * 60) + utc.Minute))
            {
                return hours.Value;
            }
        }

        return 0;
    }
}

/// <summary>Minutes of the day in UTC at which a value holds.</summary>
/// <param name="Value">Index of the value.</param>
/// <param name="Days">The days on which they begin, 0 for Sunday.</param>
internal sealed record TariffHours(int Value, int From, int Until, string Days)
{
    public bool Contains(int day, int minute) => From < Until
        ? minute >= From && minute < Until && BeginsOn(day)
        : (minute >= From && BeginsOn(day)) || (minute < Until && BeginsOn((day + 6) % 7));

    private bool BeginsOn(int day) => Days.Contains((char)('0' + day), StringComparison.Ordinal);
}
