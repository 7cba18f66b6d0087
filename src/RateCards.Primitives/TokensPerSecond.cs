namespace RateCards.Primitives;

/// <summary>Throughput of a deployment.</summary>
[Quantity("tokens/s")]
public readonly partial record struct TokensPerSecond(double Value)
{
    public static Tokens operator *(TokensPerSecond speed, Seconds time) => new(speed.Value * time.Value);
}
