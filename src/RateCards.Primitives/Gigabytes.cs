namespace RateCards.Primitives;

/// <summary>Storage or memory in units of 10⁹ bytes.</summary>
public readonly record struct Gigabytes(double Value) : IQuantity<Gigabytes>
{
    public static string Unit => "GB";

    public static Gigabytes FromValue(double value) => new(value);

    public static MonthlyAmount operator *(Gigabytes size, StorageRate rate) => MonthlyAmount.FromValue(size.Value * rate.Value);

    public override string ToString() => MeasureText.OfQuantity(this);
}
