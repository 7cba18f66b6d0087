namespace RateCards.Primitives;

/// <summary>Something that prices depend on: tier, region, hours.</summary>
/// <param name="Values">The first is the default.</param>
internal sealed record TariffAxis(string Id, string[] Values)
{
    /// <summary>When values hold that follow from the moment.</summary>
    public List<TariffHours> Hours { get; } = [];

    /// <summary>The choice on this axis; null where there is none.</summary>
    public string? ChosenOf(ReadOnlySpan<AxisChoice> choices)
    {
        foreach (var choice in choices)
        {
            if (choice.Axis == Id)
            {
                return choice.Value;
            }
        }

        return null;
    }

    /// <summary>Which value a request has.</summary>
    public int IndexOf(ReadOnlySpan<AxisChoice> choices, TariffMoment moment)
    {
        if (ChosenOf(choices) is { } chosen)
        {
            return Array.IndexOf(Values, chosen);
        }

        foreach (var hours in Hours)
        {
            if (hours.Contains(moment))
            {
                return hours.Value;
            }
        }

        return 0;
    }
}

/// <summary>Minutes of the day at which a value holds.</summary>
/// <param name="Value">Index of the value.</param>
/// <param name="Days">The days on which they begin, 0 for Sunday.</param>
/// <param name="Zone">Whose clocks show them; null for UTC.</param>
internal sealed record TariffHours(int Value, int From, int Until, string Days, TariffZone? Zone)
{
    public bool Contains(TariffMoment moment)
    {
        var clock = Zone?.ClockAt(moment) ?? moment;
        return From < Until
            ? clock.Minute >= From && clock.Minute < Until && BeginsOn(clock.Weekday)
            : (clock.Minute >= From && BeginsOn(clock.Weekday)) || (clock.Minute < Until && BeginsOn((clock.Weekday + 6) % 7));
    }

    private bool BeginsOn(int day) => Days.Contains((char)('0' + day), StringComparison.Ordinal);
}
