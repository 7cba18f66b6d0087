namespace RateCards.Primitives;

/// <summary>Time in hours.</summary>
public readonly record struct Hours(double Value) : IQuantity<Hours>
{
    public static string Unit => "hours";

    public static Hours FromValue(double value) => new(value);

    internal const double SecondsPerHour = 3_600;

    public Seconds ToSeconds() => new(Value * SecondsPerHour);

    public static GpuHours operator *(Hours time, Gpus gpus) => new(time.Value * gpus.Value);

    public override string ToString() => MeasureText.OfQuantity(this);
}
