namespace RateCards.Primitives;

/// <summary>What a million tokens cost.</summary>
public readonly record struct TokenRate : IRate<TokenRate>
{
    /// <summary>Tokens that the rate is for.</summary>
    internal const double TokensPerUnit = 1_000_000;

    private readonly ExactAmount _amount;

    public TokenRate(decimal usdPerMillionTokens) => _amount = new(usdPerMillionTokens);

    private TokenRate(double value) => _amount = new(value);

    public static string Unit => "USD/Mtok";

    /// <summary>The exact rate: 1.25 for $1.25 per 1M tokens.</summary>
    /// <exception cref="OverflowException">The rate was computed and is not a number that a decimal can hold.</exception>
    public decimal UsdPerMillionTokens => _amount.Decimal;

    public double Value => _amount.Double;

    decimal IMeasure<TokenRate>.Amount => _amount.Decimal;

    public static TokenRate FromValue(double value) => new(value);

    public static TokenRate FromAmount(decimal amount) => new(amount);

    public static Usd operator *(TokenRate rate, Tokens tokens) => tokens * rate;

    public override string ToString() => MeasureText.OfRate(this, _amount);
}
