namespace RateCards.Primitives;

/// <summary>What on-demand deployments are billed by: GPUs × hours, idle or busy.</summary>
public readonly record struct GpuHours(double Value) : IQuantity<GpuHours>
{
    public static string Unit => "GPU-hours";

    public static GpuHours FromValue(double value) => new(value);

    public static Usd operator *(GpuHours hours, GpuHourRate rate) => new(hours.Value * rate.Value);

    public static Hours operator /(GpuHours hours, Gpus gpus) => new(hours.Value / gpus.Value);

    public static Gpus operator /(GpuHours hours, Hours time) => new(hours.Value / time.Value);

    public override string ToString() => MeasureText.OfQuantity(this);
}
