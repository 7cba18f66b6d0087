using System.Globalization;
using System.Numerics;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Proofs;

/// <summary>An exact fraction, in lowest terms with a positive denominator. A value, for sums are made of millions of them.</summary>
internal readonly record struct Rational : IComparable<Rational>
{
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    /// <summary>A whole number, which is in lowest terms.</summary>
    private Rational(BigInteger whole) => (Numerator, Denominator) = (whole, BigInteger.One);

    public static Rational One { get; } = new(BigInteger.One);

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public bool IsZero => Numerator.IsZero;

    public bool IsWhole => Denominator.IsOne;

    /// <summary>The greatest whole number that is not above it.</summary>
    public Rational Floor => new((Numerator - BigInteger.Remainder(BigInteger.Remainder(Numerator, Denominator) + Denominator, Denominator)) / Denominator, 1);

    /// <summary>A whole number near it, as formulas round.</summary>
    public Rational Round(Rounding rounding) => rounding switch
    {
        Rounding.Up => -(-this).Floor,
        Rounding.Down => Floor,
        _ => CompareTo(0) < 0 ? -(-this + new Rational(1, 2)).Floor : (this + new Rational(1, 2)).Floor,
    };

    /// <summary>Whether a comparison with another one holds.</summary>
    public bool Is(Comparison comparison, Rational other)
    {
        var order = CompareTo(other);
        return comparison switch
        {
            Comparison.Less => order < 0,
            Comparison.LessOrEqual => order <= 0,
            Comparison.Greater => order > 0,
            Comparison.GreaterOrEqual => order >= 0,
            Comparison.Equal => order == 0,
            _ => order != 0,
        };
    }

    public static Rational Of(decimal value)
    {
        var bits = decimal.GetBits(value);
        var mantissa = (((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0]) * (value < 0 ? -1 : 1);
        return new Rational(mantissa, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    public static implicit operator Rational(int value) => new((BigInteger)value);

    public static Rational operator +(Rational a, Rational b) => a.IsWhole && b.IsWhole
        ? new(a.Numerator + b.Numerator)
        : new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a, Rational b) => a.IsWhole && b.IsWhole ? new(a.Numerator - b.Numerator) : a + (-b);

    public static Rational operator -(Rational a) => a.IsWhole ? new(-a.Numerator) : new(-a.Numerator, a.Denominator);

    public static Rational operator *(Rational a, Rational b) =>
        a.IsWhole && b.IsWhole ? new(a.Numerator * b.Numerator) : new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static Rational operator /(Rational a, Rational b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public int CompareTo(Rational other) => IsWhole && other.IsWhole ? Numerator.CompareTo(other.Numerator) : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public override string ToString() => IsWhole
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Format(CultureInfo.InvariantCulture, "{0}/{1}", Numerator, Denominator);
}
