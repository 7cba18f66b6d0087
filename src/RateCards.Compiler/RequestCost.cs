namespace RateCards.Compiler;

/// <summary>What a request costs by one card; or why it has no price there.</summary>
public sealed class RequestCost
{
    internal RequestCost(string provider, string sku, string matchedBy, string currency, PriceAnswer total, IReadOnlyList<RequestCostLine> lines) =>
        (Provider, Sku, MatchedBy, Currency, Total, Lines) = (provider, sku, matchedBy, currency, total, lines);

    /// <summary>Whose price it is: the card's provider, or one that falls back on the card.</summary>
    public string Provider { get; }

    /// <summary>Card and SKU, such as <c>tinker.kimi-k2p6</c>.</summary>
    public string Sku { get; }

    /// <summary>What of the SKU has taken the model's name: the name itself, or a match rule.</summary>
    public string MatchedBy { get; }

    /// <summary>ISO 4217 code of the amounts.</summary>
    public string Currency { get; }

    /// <summary>The whole price in <see cref="Currency"/>, exactly: nothing is rounded; or why there is none.</summary>
    public PriceAnswer Total { get; }

    /// <summary>What was charged, in the order of the card's meters; empty where there is no price.</summary>
    public IReadOnlyList<RequestCostLine> Lines { get; }

    /// <summary>The SKU and the total.</summary>
    /// <returns>Such as <c>tinker.kimi-k2p6: 0.0278 USD</c>.</returns>
    public override string ToString() => Total is Priced ? $"{Sku}: {Total} {Currency}" : $"{Sku}: {Total}";
}

/// <summary>What was charged at one rate.</summary>
public sealed class RequestCostLine
{
    internal RequestCostLine(string rate, decimal count, decimal amount) => (Rate, Count, Amount) = (rate, count, amount);

    /// <summary>Id of the rate, by which <see cref="PriceProject.FindRate"/> finds it.</summary>
    public string Rate { get; }

    /// <summary>Units charged at it, whole packages where they are charged so; of a graduated price, those of this step.</summary>
    public decimal Count { get; }

    /// <summary>Count × rate, exactly, in the currency of the whole.</summary>
    public decimal Amount { get; }
}
