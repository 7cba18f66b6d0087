namespace RateCards.Primitives;

/// <summary>What a gigabyte costs for a month.</summary>
public readonly record struct StorageRate : IRate<StorageRate>
{
    private readonly ExactAmount _amount;

    public StorageRate(decimal usdPerGigabyteMonth) => _amount = new(usdPerGigabyteMonth);

    private StorageRate(double value) => _amount = new(value);

    public static string Unit => "USD/GB-month";

    /// <summary>The exact rate: 0.10 for $0.10 per GB and month.</summary>
    /// <exception cref="OverflowException">The rate was computed and is not a number that a decimal can hold.</exception>
    public decimal UsdPerGigabyteMonth => _amount.Decimal;

    public double Value => _amount.Double;

    decimal IMeasure<StorageRate>.Amount => _amount.Decimal;

    public static StorageRate FromValue(double value) => new(value);

    public static StorageRate FromAmount(decimal amount) => new(amount);

    public static MonthlyAmount operator *(StorageRate rate, Gigabytes size) => size * rate;

    public override string ToString() => MeasureText.OfRate(this, _amount);
}
