namespace RateCards.Primitives;

/// <summary>A price in a unit that has no type of its own. Two of different units do not mix.</summary>
[Rate]
public readonly partial record struct Rate<TUnit>
    where TUnit : struct, IUnit
{
    public Rate(decimal amount) => _amount = new(amount);

    public static string Unit => default(TUnit).Symbol;

    /// <summary>The exact amount in <see cref="Unit"/>.</summary>
    /// <exception cref="OverflowException">The rate was computed and is not a number that a decimal can hold.</exception>
    public decimal Amount => _amount.Decimal;
}
