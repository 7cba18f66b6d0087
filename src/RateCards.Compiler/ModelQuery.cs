namespace RateCards.Compiler;

/// <summary>Which prices are asked for: of which model, when, and how it is served.</summary>
public sealed class ModelQuery
{
    /// <summary>Asks for a model at a moment.</summary>
    /// <param name="model">An SKU's id, another name of it, or one that its match rules take; capitals do not matter.</param>
    /// <param name="at">The moment, from which the rates in force and the hours follow.</param>
    public ModelQuery(string model, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrEmpty(model);
        (Model, At) = (model, at);
    }

    /// <summary>An SKU's id, another name of it, or one that its match rules take.</summary>
    public string Model { get; }

    /// <summary>The moment, from which the rates in force and the hours follow.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Only this provider's cards, by its name or the id of a card; null for every one that knows the model.</summary>
    public string? Provider { get; init; }

    /// <summary>Values by axis of the cards, such as <c>tier</c> → <c>priority</c>; what is left out has its default.</summary>
    public IReadOnlyDictionary<string, string> Coordinates { get; init; } = new Dictionary<string, string>();
}
