namespace RateCards.Primitives;

/// <summary>Time in seconds.</summary>
public readonly record struct Seconds(double Value) : IQuantity<Seconds>
{
    public static string Unit => "s";

    public static Seconds FromValue(double value) => new(value);

    public Hours ToHours() => new(Value / Hours.SecondsPerHour);

    public static Tokens operator *(Seconds time, TokensPerSecond speed) => new(time.Value * speed.Value);

    public override string ToString() => MeasureText.OfQuantity(this);
}
