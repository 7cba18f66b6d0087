namespace RateCards.Primitives;

/// <summary>What is paid, or may be spent, in a month.</summary>
public readonly record struct MonthlyAmount : IRate<MonthlyAmount>
{
    private readonly ExactAmount _amount;

    public MonthlyAmount(decimal usdPerMonth) => _amount = new(usdPerMonth);

    private MonthlyAmount(double value) => _amount = new(value);

    public static string Unit => "USD/month";

    /// <summary>The exact amount: 500 for $500 a month.</summary>
    /// <exception cref="OverflowException">The rate was computed and is not a number that a decimal can hold.</exception>
    public decimal UsdPerMonth => _amount.Decimal;

    public double Value => _amount.Double;

    decimal IMeasure<MonthlyAmount>.Amount => _amount.Decimal;

    public static MonthlyAmount FromValue(double value) => new(value);

    public static MonthlyAmount FromAmount(decimal amount) => new(amount);

    public static Usd operator *(MonthlyAmount amount, Months months) => months * amount;

    public override string ToString() => MeasureText.OfRate(this, _amount);
}
