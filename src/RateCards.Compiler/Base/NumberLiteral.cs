using System.Globalization;

namespace RateCards.Compiler.Base;

/// <summary>Numbers as source code writes them.</summary>
internal static class NumberLiteral
{
    /// <summary>The exact digits, without zeros at the end of a fraction: every language reads the same double from them.</summary>
    public static string Digits(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <summary>The digits, always with a point: in many languages 1 / 2 would be a division of integers.</summary>
    public static string WithPoint(decimal value) => Digits(value) is var digits && digits.Contains('.') ? digits : digits + ".0";
}
