namespace RateCards.Primitives;

/// <summary>What a gigabyte costs for a month.</summary>
[Rate("USD/GB-month")]
public readonly partial record struct StorageRate
{
    public StorageRate(decimal usdPerGigabyteMonth) => _amount = new(usdPerGigabyteMonth);

    /// <summary>The exact rate: 0.10 for $0.10 per GB and month.</summary>
    /// <exception cref="OverflowException">The rate was computed and is not a number that a decimal can hold.</exception>
    public decimal UsdPerGigabyteMonth => _amount.Decimal;

    public static MonthlyAmount operator *(StorageRate rate, Gigabytes size) => size * rate;
}
