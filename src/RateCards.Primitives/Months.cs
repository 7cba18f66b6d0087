namespace RateCards.Primitives;

/// <summary>Billing months. Not a number of seconds, for no vendor says how many.</summary>
public readonly record struct Months(double Value) : IQuantity<Months>
{
    public static string Unit => "months";

    public static Months FromValue(double value) => new(value);

    public static Usd operator *(Months months, MonthlyAmount amount) => new(months.Value * amount.Value);

    public override string ToString() => MeasureText.OfQuantity(this);
}
