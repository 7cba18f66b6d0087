namespace RateCards.Primitives;

/// <summary>What a GPU costs for an hour.</summary>
[Rate("USD/GPU-hour")]
public readonly partial record struct GpuHourRate
{
    public GpuHourRate(decimal usdPerGpuHour) => _amount = new(usdPerGpuHour);

    /// <summary>The exact rate: 7.00 for $7.00 per GPU and hour.</summary>
    /// <exception cref="OverflowException">The rate was computed and is not a number that a decimal can hold.</exception>
    public decimal UsdPerGpuHour => _amount.Decimal;

    public static Usd operator *(GpuHourRate rate, GpuHours hours) => hours * rate;
}
