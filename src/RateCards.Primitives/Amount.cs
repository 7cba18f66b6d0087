using System.Globalization;

namespace RateCards.Primitives;

/// <summary>
/// A measure in decimal arithmetic, for billing: $0.10 is 0.10 here, and its nearest double elsewhere. A measure that
/// holds a decimal enters as that; one that holds a double as the shortest decimal that reads back as the same double.
/// </summary>
/// <typeparam name="T">The measure: <see cref="Usd"/>, <see cref="Tokens"/>, <see cref="TokenRate"/>.</typeparam>
/// <param name="Value">The number in <see cref="Unit"/>.</param>
public readonly record struct Amount<T>(decimal Value) : IComparable<Amount<T>>
    where T : struct, IMeasure<T>
{
    public static string Unit => default(T).Unit;

    /// <summary>The amount of a measure.</summary>
    /// <returns>The same amount, in <see cref="Unit"/>.</returns>
    /// <exception cref="OverflowException">The measure is infinite, not a number, or beyond what a decimal can hold.</exception>
    public static implicit operator Amount<T>(T measure) => new(measure.Amount);

    /// <summary>The measure itself, for formulas over doubles.</summary>
    /// <returns>The measure with the same number, in the same unit.</returns>
    public T ToMeasure() => default(T).WithAmount(Value);

    /// <summary>Rounded half away from zero, as invoices are.</summary>
    /// <param name="decimals">Digits after the point, 0 to 28.</param>
    /// <returns>The number rounded so, in the same unit.</returns>
    public Amount<T> Rounded(int decimals = 2) => new(decimal.Round(Value, decimals, MidpointRounding.AwayFromZero));

    public static Amount<T> operator +(Amount<T> left, Amount<T> right) => new(left.Value + right.Value);

    public static Amount<T> operator -(Amount<T> left, Amount<T> right) => new(left.Value - right.Value);

    public static bool operator <(Amount<T> left, Amount<T> right) => left.Value < right.Value;

    public static bool operator >(Amount<T> left, Amount<T> right) => left.Value > right.Value;

    public static bool operator <=(Amount<T> left, Amount<T> right) => left.Value <= right.Value;

    public static bool operator >=(Amount<T> left, Amount<T> right) => left.Value >= right.Value;

    /// <summary>The smaller amount comes first.</summary>
    /// <returns>Below zero where this is the smaller one, zero where they are the same, and above zero otherwise.</returns>
    public int CompareTo(Amount<T> other) => Value.CompareTo(other.Value);

    public override string ToString() => $"{Value.ToString(CultureInfo.InvariantCulture)} {default(T).Unit}";
}
