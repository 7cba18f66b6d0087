namespace RateCards.Compiler;

/// <summary>What a card charges for a meter of a model at a moment; or why it charges nothing.</summary>
public sealed class CardRate
{
    internal CardRate(string provider, string sku, string matchedBy, IReadOnlyList<PublishedRate> rates, PriceAnswer value) =>
        (Provider, Sku, MatchedBy, Rates, Value) = (provider, sku, matchedBy, rates, value);

    /// <summary>Whose rate it is: the card's provider, or one that falls back on the card.</summary>
    public string Provider { get; }

    /// <summary>Card and SKU, such as <c>tinker.kimi-k2p6</c>.</summary>
    public string Sku { get; }

    /// <summary>What of the SKU has taken the model's name: the name itself, or a match rule.</summary>
    public string MatchedBy { get; }

    /// <summary>The rate, and behind it those of higher steps; empty where there is none.</summary>
    public IReadOnlyList<PublishedRate> Rates { get; }

    /// <summary>The amount of the rate, of several steps that of the lowest, in its unit; or why there is none.</summary>
    public PriceAnswer Value { get; }

    /// <summary>The SKU and the value.</summary>
    /// <returns>Such as <c>tinker.kimi-k2p6: 5.15</c>.</returns>
    public override string ToString() => $"{Sku}: {Value}";
}
