namespace RateCards.Primitives;

/// <summary>A quantity in a unit that has no type of its own. Two of different units do not mix.</summary>
public readonly record struct Quantity<TUnit>(double Value) : IQuantity<Quantity<TUnit>>
    where TUnit : IUnit
{
    public static string Unit => TUnit.Symbol;

    public static Quantity<TUnit> FromValue(double value) => new(value);

    public override string ToString() => MeasureText.OfQuantity(this);
}
