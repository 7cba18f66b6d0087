namespace RateCards.Primitives;

/// <summary>A price in a unit that has no type of its own. Two of different units do not mix.</summary>
public readonly record struct Rate<TUnit> : IRate<Rate<TUnit>>
    where TUnit : IUnit
{
    private readonly ExactAmount _amount;

    public Rate(decimal amount) => _amount = new(amount);

    private Rate(double value) => _amount = new(value);

    public static string Unit => TUnit.Symbol;

    /// <summary>The exact amount in <see cref="Unit"/>.</summary>
    /// <exception cref="OverflowException">The rate was computed and is not a number that a decimal can hold.</exception>
    public decimal Amount => _amount.Decimal;

    public double Value => _amount.Double;

    public static Rate<TUnit> FromValue(double value) => new(value);

    public static Rate<TUnit> FromAmount(decimal amount) => new(amount);

    public override string ToString() => MeasureText.OfRate(this, _amount);
}
