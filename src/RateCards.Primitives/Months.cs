namespace RateCards.Primitives;

/// <summary>Billing months. Not a number of seconds, for no vendor says how many.</summary>
[Quantity("months")]
public readonly partial record struct Months(double Value)
{
    public static Usd operator *(Months months, MonthlyAmount amount) => new(months.Value * amount.Value);
}
