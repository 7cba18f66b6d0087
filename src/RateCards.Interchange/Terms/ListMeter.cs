namespace RateCards.Interchange.Terms;

/// <summary>Something that price lists have a price for.</summary>
/// <param name="Id">The meter of a card that counts it.</param>
/// <param name="Unit">The unit in which cards write its price.</param>
/// <param name="Counts">What of a request it counts, where that is not its id.</param>
internal sealed record ListMeter(string Id, string Unit, string? Counts = null)
{
    /// <summary>The only list that calls it so; null where it is everybody's word.</summary>
    public string? Format { get; init; }

    /// <summary>Whether it counts a part of the prompt, whose length steps of prices go by.</summary>
    public bool IsPrompt => Unit == ListMeters.PerMtok
        && (Id.EndsWith("input", StringComparison.Ordinal) || Id.StartsWith("cache-write", StringComparison.Ordinal) || Id is "cache-hit" or "prefill");
}
