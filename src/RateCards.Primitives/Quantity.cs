namespace RateCards.Primitives;

/// <summary>A quantity in a unit that has no type of its own. Two of different units do not mix.</summary>
[Quantity]
public readonly partial record struct Quantity<TUnit>(double Value)
    where TUnit : struct, IUnit
{
    public static string Unit => default(TUnit).Symbol;
}
