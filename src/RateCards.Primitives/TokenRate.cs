namespace RateCards.Primitives;

/// <summary>What a million tokens cost.</summary>
[Rate("USD/Mtok")]
public readonly partial record struct TokenRate
{
    /// <summary>Tokens that the rate is for.</summary>
    internal const double TokensPerUnit = 1_000_000;

    public TokenRate(decimal usdPerMillionTokens) => _amount = new(usdPerMillionTokens);

    /// <summary>The exact rate: 1.25 for $1.25 per 1M tokens.</summary>
    /// <exception cref="OverflowException">The rate was computed and is not a number that a decimal can hold.</exception>
    public decimal UsdPerMillionTokens => _amount.Decimal;

    public static Usd operator *(TokenRate rate, Tokens tokens) => tokens * rate;
}
