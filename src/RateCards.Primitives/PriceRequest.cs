namespace RateCards.Primitives;

/// <summary>A request whose price is asked for.</summary>
/// <param name="Model">An SKU's id, another name of it, or one that its match rules take; capitals do not matter.</param>
/// <param name="At">The moment, from which the rates in force and the hours follow.</param>
public sealed record PriceRequest(string Model, DateTimeOffset At)
{
    /// <summary>What was counted.</summary>
    public required IReadOnlyList<Counted> Counts { get; init; }

    /// <summary>Values of the cards' axes; what is left out has its default.</summary>
    public IReadOnlyList<AxisChoice> Choices { get; init; } = [];

    /// <summary>Only this provider's cards, by its name or the id of a card; null for every one that knows the model.</summary>
    public string? Provider { get; init; }
}
