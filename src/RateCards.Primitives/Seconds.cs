namespace RateCards.Primitives;

/// <summary>Time in seconds.</summary>
[Quantity("s")]
public readonly partial record struct Seconds(double Value)
{
    /// <summary>In hours of 3,600 seconds.</summary>
    /// <returns>The same time, in hours.</returns>
    public Hours ToHours() => new(Value / Hours.SecondsPerHour);

    public static Tokens operator *(Seconds time, TokensPerSecond speed) => new(time.Value * speed.Value);
}
