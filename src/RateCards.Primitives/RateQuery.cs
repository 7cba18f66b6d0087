namespace RateCards.Primitives;

/// <summary>Which rate is asked for: of which model and meter, when, and how it is served.</summary>
/// <param name="Model">An SKU's id, another name of it, or one that its match rules take; capitals do not matter.</param>
/// <param name="Meter">Id of the meter: <c>input</c>.</param>
/// <param name="At">The moment, from which the rates in force and the hours follow.</param>
public sealed record RateQuery(string Model, string Meter, DateTimeOffset At)
{
    /// <summary>Values of the cards' axes; what is left out has its default.</summary>
    public IReadOnlyList<AxisChoice> Choices { get; init; } = [];

    /// <summary>Only this provider's cards, by its name or the id of a card; null for every one that knows the model.</summary>
    public string? Provider { get; init; }
}
