namespace RateCards.Primitives;

/// <summary>Storage or memory in units of 10⁹ bytes.</summary>
[Quantity("GB")]
public readonly partial record struct Gigabytes(double Value)
{
    public static MonthlyAmount operator *(Gigabytes size, StorageRate rate) => MonthlyAmount.FromValue(size.Value * rate.Value);
}
