namespace RateCards.Primitives;

/// <summary>Throughput of a deployment.</summary>
public readonly record struct TokensPerSecond(double Value) : IQuantity<TokensPerSecond>
{
    public static string Unit => "tokens/s";

    public static TokensPerSecond FromValue(double value) => new(value);

    public static Tokens operator *(TokensPerSecond speed, Seconds time) => new(speed.Value * time.Value);

    public override string ToString() => MeasureText.OfQuantity(this);
}
