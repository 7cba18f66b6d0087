namespace RateCards.Primitives;

/// <summary>GPUs of a deployment.</summary>
public readonly record struct Gpus(double Value) : IQuantity<Gpus>
{
    public static string Unit => "GPUs";

    public static Gpus FromValue(double value) => new(value);

    public static GpuHours operator *(Gpus gpus, Hours time) => new(gpus.Value * time.Value);

    public override string ToString() => MeasureText.OfQuantity(this);
}
