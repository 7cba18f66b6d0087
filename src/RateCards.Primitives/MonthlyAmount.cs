namespace RateCards.Primitives;

/// <summary>What is paid, or may be spent, in a month.</summary>
[Rate("USD/month")]
public readonly partial record struct MonthlyAmount
{
    public MonthlyAmount(decimal usdPerMonth) => _amount = new(usdPerMonth);

    /// <summary>The exact amount: 500 for $500 a month.</summary>
    /// <exception cref="OverflowException">The rate was computed and is not a number that a decimal can hold.</exception>
    public decimal UsdPerMonth => _amount.Decimal;

    public static Usd operator *(MonthlyAmount amount, Months months) => months * amount;
}
