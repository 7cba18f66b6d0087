namespace RateCards.Primitives;

/// <summary>What a GPU costs for an hour.</summary>
public readonly record struct GpuHourRate : IRate<GpuHourRate>
{
    private readonly ExactAmount _amount;

    public GpuHourRate(decimal usdPerGpuHour) => _amount = new(usdPerGpuHour);

    private GpuHourRate(double value) => _amount = new(value);

    public static string Unit => "USD/GPU-hour";

    /// <summary>The exact rate: 7.00 for $7.00 per GPU and hour.</summary>
    /// <exception cref="OverflowException">The rate was computed and is not a number that a decimal can hold.</exception>
    public decimal UsdPerGpuHour => _amount.Decimal;

    public double Value => _amount.Double;

    decimal IMeasure<GpuHourRate>.Amount => _amount.Decimal;

    public static GpuHourRate FromValue(double value) => new(value);

    public static GpuHourRate FromAmount(decimal amount) => new(amount);

    public static Usd operator *(GpuHourRate rate, GpuHours hours) => hours * rate;

    public override string ToString() => MeasureText.OfRate(this, _amount);
}
