using System.Globalization;
using RateCards.Compiler.Reading;

namespace RateCards.Interchange.Terms;

/// <summary>Numbers of lists as decimals.</summary>
internal static class Decimals
{
    /// <summary>
    /// The decimal that was meant where binary arithmetic has made digits of its own: 2.99999 for 2.9999900000000002. A number that cards
    /// can hold is given as it is.
    /// </summary>
    public static decimal WithoutNoise(decimal number) => Numbers.Read(Text(number), out _) is null
        ? number
        : decimal.Parse(((double)number).ToString("G12", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The same number without zeros at the end of its fraction.</summary>
    public static decimal Trimmed(decimal number) => decimal.Parse(Text(number), CultureInfo.InvariantCulture);

    /// <summary>Its digits, without zeros at the end of a fraction.</summary>
    public static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>As Python writes a float: 2e-07, 0.0001, 5.0.</summary>
    public static string AsPython(decimal number)
    {
        var text = Text(number);
        if (number != 0 && Math.Abs(number) < 0.0001m)
        {
            var digits = text.TrimStart('-', '0', '.').TrimEnd('0');
            var exponent = text.IndexOf(digits[0], text.IndexOf('.') + 1) - text.IndexOf('.');
            return $"{(number < 0 ? "-" : "")}{digits[0]}{(digits.Length > 1 ? "." + digits[1..] : "")}e-{exponent.ToString("00", CultureInfo.InvariantCulture)}";
        }

        return text.Contains('.') ? text : text + ".0";
    }

    /// <summary>A number written in plain digits or with an exponent.</summary>
    public static bool TryRead(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number);
}
