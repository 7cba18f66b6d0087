namespace RateCards.Primitives;

/// <summary>What on-demand deployments are billed by: GPUs × hours, idle or busy.</summary>
[Quantity("GPU-hours")]
public readonly partial record struct GpuHours(double Value)
{
    public static Usd operator *(GpuHours hours, GpuHourRate rate) => new(hours.Value * rate.Value);

    public static Hours operator /(GpuHours hours, Gpus gpus) => new(hours.Value / gpus.Value);

    public static Gpus operator /(GpuHours hours, Hours time) => new(hours.Value / time.Value);
}
