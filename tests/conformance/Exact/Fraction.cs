using System.Numerics;

namespace RateCards.Conformance.Tests.Exact;

/// <summary>An exact fraction. Written for these tests alone, so that the compiler is not measured by itself.</summary>
internal readonly struct Fraction
{
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        var divisor = denominator.IsOne ? 1 : BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    /// <summary>The exact value of a finite double.</summary>
    public static Fraction Of(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = (bits & 0xFFFFFFFFFFFFF) | (exponent > 0 ? 1L << 52 : 0);
        var power = Math.Max(exponent, 1) - 1075;
        var signed = (BigInteger)(bits < 0 ? -mantissa : mantissa);
        return power >= 0 ? new Fraction(signed << power, 1) : new Fraction(signed, BigInteger.One << -power);
    }

    /// <summary>The value of plain decimal digits.</summary>
    public static Fraction Parse(string digits)
    {
        var point = digits.IndexOf('.');
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        return new Fraction(BigInteger.Parse(digits.Replace(".", ""), System.Globalization.CultureInfo.InvariantCulture), BigInteger.Pow(10, decimals));
    }

    public Fraction Magnitude => Numerator.Sign < 0 ? -this : this;

    public static Fraction operator +(Fraction a, Fraction b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a) => new(-a.Numerator, a.Denominator);

    public static Fraction operator -(Fraction a, Fraction b) => a + -b;

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Units in the last place (of the double) by which a double misses this value.</summary>
    public double UlpsTo(double value)
    {
        if (Numerator.IsZero && value == 0)
        {
            return 0;
        }

        var ulp = Of(Math.BitIncrement(Math.Abs(value))) - Of(Math.Abs(value));
        var error = (Of(value) - this) / ulp;
        return error.Magnitude.ToDouble();
    }

    /// <summary>About how much it is; for what is not negative.</summary>
    public double ToDouble() => Numerator.IsZero ? 0 : Math.Exp(BigInteger.Log(Numerator) - BigInteger.Log(Denominator));
}
