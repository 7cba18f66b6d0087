using System.Globalization;

namespace RateCards.Primitives;

/// <summary>A rate's amount: the decimal that was written, and the nearest double, found once.</summary>
internal readonly record struct ExactAmount
{
    /// <summary>Bits that are not a number: what was never set is not zero, and whatever is computed with it is not a number either.</summary>
    private const long NeverSet = unchecked((long)0xFFF8_0000_0000_0000);

    private readonly decimal _decimal;
    private readonly long _bits;

    public ExactAmount(decimal amount)
    {
        _decimal = amount;
        _bits = BitConverter.DoubleToInt64Bits(NearestDouble(amount)) ^ NeverSet;
    }

    /// <summary>A computed amount: the double keeps every bit, the decimal has its 15 digits.</summary>
    public ExactAmount(double value)
    {
        _decimal = Math.Abs(value) < (double)decimal.MaxValue ? (decimal)value : 0;
        _bits = BitConverter.DoubleToInt64Bits(value) ^ NeverSet;
    }

    /// <summary>Not a number where it was never set.</summary>
    public double Double => BitConverter.Int64BitsToDouble(_bits ^ NeverSet);

    /// <exception cref="OverflowException">A computed amount that no decimal can hold: infinite, not a number, or too large.</exception>
    public decimal Decimal => _decimal != 0 ? _decimal : (decimal)Double;

    /// <summary>The shortest decimal that reads back as a double: 0.1 of 0.1, not of what is nearest to it.</summary>
    /// <exception cref="OverflowException">It is infinite, not a number, or too large.</exception>
    public static decimal ShortestDecimal(double value) => Math.Abs(value) < (double)decimal.MaxValue
        ? decimal.Parse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)
        : (decimal)value;

    /// <summary>The double nearest to a decimal.</summary>
    public static double NearestDouble(decimal amount)
    {
#if NET
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(amount, bits);
#else
        var bits = decimal.GetBits(amount);
#endif
        var scale = (bits[3] >> 16) & 0xFF;
        var digitsFitADouble = bits[2] == 0 && (uint)bits[1] < 1u << 21;
        // Digits below 2^53 over a power of ten up to 10^22: both are exact doubles, so that the cast's one division
        // rounds correctly. Beyond that it may be one unit in the last place off.
        return digitsFitADouble && scale <= 22
            ? (double)amount
            : double.Parse(amount.ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
