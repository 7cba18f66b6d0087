namespace RateCards.Primitives;

/// <summary>Time in hours.</summary>
[Quantity("hours")]
public readonly partial record struct Hours(double Value)
{
    internal const double SecondsPerHour = 3_600;

    /// <summary>In seconds, of which an hour has 3,600.</summary>
    /// <returns>The same time, in seconds.</returns>
    public Seconds ToSeconds() => new(Value * SecondsPerHour);

    public static GpuHours operator *(Hours time, Gpus gpus) => new(time.Value * gpus.Value);
}
