namespace RateCards.Primitives;

/// <summary>A number with a unit that is part of its type: a quantity or a rate.</summary>
public interface IMeasure<TSelf> : IComparable<TSelf>
    where TSelf : struct, IMeasure<TSelf>
{
    /// <summary>The unit, as cards write it: <c>tokens</c>, <c>USD/Mtok</c>.</summary>
    static abstract string Unit { get; }

    /// <summary>The number in <see cref="Unit"/> that formulas compute with.</summary>
    double Value { get; }

    /// <summary>The number in <see cref="Unit"/> as a decimal: the one that was written, or the shortest that reads back as <see cref="Value"/>.</summary>
    /// <exception cref="OverflowException">It was computed and is not a number that a decimal can hold.</exception>
    decimal Amount { get; }

    /// <summary>A measure of <paramref name="value"/> units.</summary>
    static abstract TSelf FromValue(double value);

    /// <summary>A measure of exactly <paramref name="amount"/> units, as far as the type can hold it.</summary>
    static abstract TSelf FromAmount(decimal amount);

    int IComparable<TSelf>.CompareTo(TSelf other) => Value.CompareTo(other.Value);
}

/// <summary>Something counted or measured: tokens, hours, dollars. Held as a double, for formulas are IEEE arithmetic.</summary>
public interface IQuantity<TSelf> : IMeasure<TSelf>
    where TSelf : struct, IQuantity<TSelf>
{
    decimal IMeasure<TSelf>.Amount => ExactAmount.ShortestDecimal(Value);

    static TSelf IMeasure<TSelf>.FromAmount(decimal amount) => TSelf.FromValue(ExactAmount.NearestDouble(amount));
}

/// <summary>A price for something. Held as the decimal that was written, with its nearest double for formulas.</summary>
public interface IRate<TSelf> : IMeasure<TSelf>
    where TSelf : struct, IRate<TSelf>
{
}
