namespace RateCards.Changes.Timelines;

/// <summary>Where a change lies, seen from the date that the report is made for.</summary>
internal enum ChangeTiming
{
    /// <summary>What is in force differs.</summary>
    InForce,

    /// <summary>It takes effect later.</summary>
    Scheduled,

    /// <summary>It differs only in what was in force earlier.</summary>
    Past,
}
