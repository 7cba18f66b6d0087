namespace RateCards.Primitives;

/// <summary>
/// A number with a unit that is part of its type: a quantity or a rate. What belongs to the type stands on its instances
/// here, so that code over any measure works where interfaces cannot have static members: <c>default(T).Unit</c>.
/// </summary>
public interface IMeasure<TSelf> : IComparable<TSelf>
    where TSelf : struct, IMeasure<TSelf>
{
    /// <summary>The unit, as cards write it: <c>tokens</c>, <c>USD/Mtok</c>. The same for every value of the type.</summary>
    string Unit { get; }

    /// <summary>The number in <see cref="Unit"/> that formulas compute with.</summary>
    double Value { get; }

    /// <summary>The number in <see cref="Unit"/> as a decimal: the one that was written, or the shortest that reads back as <see cref="Value"/>.</summary>
    /// <exception cref="OverflowException">It was computed and is not a number that a decimal can hold.</exception>
    decimal Amount { get; }

    /// <summary>Another measure of the type, of <paramref name="value"/> units.</summary>
    /// <returns>The measure, in the type's unit.</returns>
    TSelf WithValue(double value);

    /// <summary>Another measure of the type, of exactly <paramref name="amount"/> units, as far as the type can hold it.</summary>
    /// <returns>The measure, in the type's unit.</returns>
    TSelf WithAmount(decimal amount);
}

/// <summary>Something counted or measured: tokens, hours, dollars. Held as a double, for formulas are IEEE arithmetic.</summary>
public interface IQuantity<TSelf> : IMeasure<TSelf>
    where TSelf : struct, IQuantity<TSelf>
{
}

/// <summary>A price for something. Held as the decimal that was written, with its nearest double for formulas.</summary>
public interface IRate<TSelf> : IMeasure<TSelf>
    where TSelf : struct, IRate<TSelf>
{
}
