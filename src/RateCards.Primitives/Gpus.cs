namespace RateCards.Primitives;

/// <summary>GPUs of a deployment.</summary>
[Quantity("GPUs")]
public readonly partial record struct Gpus(double Value)
{
    public static GpuHours operator *(Gpus gpus, Hours time) => new(gpus.Value * time.Value);
}
