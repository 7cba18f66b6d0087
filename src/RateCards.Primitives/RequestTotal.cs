using System.Globalization;

namespace RateCards.Primitives;

/// <summary>The price of a request, or why there is none: what is missing is not zero, and cannot be read as a number.</summary>
public readonly record struct RequestTotal
{
    private readonly double _amount;

    internal RequestTotal(string currency, double amount) => (Currency, _amount) = (currency, amount);

    internal RequestTotal(string currency, string missing) => (Currency, Missing) = (currency, missing);

    /// <summary>ISO 4217 code; null for a total that nobody has computed.</summary>
    public string? Currency { get; }

    /// <summary>Why there is no price; null where there is one.</summary>
    public string? Missing { get; }

    /// <summary>Whether there is a price.</summary>
    public bool HasAmount => Currency is not null && Missing is null;

    /// <summary>The price in <see cref="Currency"/>, not rounded: round once, where it is shown or billed.</summary>
    /// <exception cref="InvalidOperationException">There is no price.</exception>
    public double Amount => HasAmount ? _amount : throw new InvalidOperationException(Missing ?? "Nothing was priced.");

    public override string ToString() => HasAmount ? $"{_amount.ToString(CultureInfo.InvariantCulture)} {Currency}" : Missing ?? "";
}
