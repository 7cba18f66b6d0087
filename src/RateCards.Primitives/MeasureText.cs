using System.Globalization;

namespace RateCards.Primitives;

/// <summary>How measures are written, the same in every culture: the shortest number that is exact, and the unit. And read.</summary>
internal static class MeasureText
{
    public static string OfQuantity<T>(T quantity)
        where T : struct, IQuantity<T> => WithUnit(quantity.Value.ToString("R", CultureInfo.InvariantCulture), default(T).Unit);

    public static string OfRate<T>(T rate, ExactAmount amount)
        where T : struct, IRate<T> => WithUnit(
            Math.Abs(amount.Double) < (double)decimal.MaxValue
                ? amount.Decimal.ToString(CultureInfo.InvariantCulture)
                : amount.Double.ToString("R", CultureInfo.InvariantCulture),
            default(T).Unit);

    /// <summary>In a format, where there is one.</summary>
    public static string Format<T>(T measure, string? format, IFormatProvider? provider)
        where T : struct, IMeasure<T> => string.IsNullOrEmpty(format) ? measure.ToString()! : WithUnit(
            Math.Abs(measure.Value) < (double)decimal.MaxValue ? measure.Amount.ToString(format, provider) : measure.Value.ToString(format, provider), measure.Unit);

#if NET
    public static bool TryFormat<T>(T measure, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct, IMeasure<T>
    {
        var text = Format(measure, format.ToString(), provider);
        var fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }
#endif

    /// <exception cref="FormatException">There is no number, or another unit.</exception>
    public static T Parse<T>(string text, IFormatProvider? provider)
        where T : struct, IMeasure<T> => TryParse<T>(text, provider, out var measure) is { } why ? throw new FormatException(why) : measure;

    /// <summary>Reads <c>5.15 USD/Mtok</c>; why it cannot be read, null where it can.</summary>
    public static string? TryParse<T>(string? text, IFormatProvider? provider, out T measure)
        where T : struct, IMeasure<T>
    {
        measure = default;
        var unit = measure.Unit;
        var words = (text ?? "").Trim();
        if (!words.EndsWith(" " + unit, StringComparison.Ordinal))
        {
            return $"'{text}' is not a number of {unit}, such as '1.25 {unit}'.";
        }

        var number = words.Substring(0, words.Length - unit.Length - 1);
        var culture = provider ?? CultureInfo.InvariantCulture;
        // A rate is the decimal that is written; a quantity, and what no decimal can hold, its double.
        if (IsRate<T>() && decimal.TryParse(number, NumberStyles.Float & ~NumberStyles.AllowExponent, culture, out var amount))
        {
            measure = measure.WithAmount(amount);
        }
        else if (double.TryParse(number, NumberStyles.Float, culture, out var value) && !(IsRate<T>() && double.IsNaN(value)))
        {
            measure = measure.WithValue(value);
        }
        else
        {
            return $"'{number}' is not a number.";
        }

        return null;
    }

    /// <summary>A rate that was never set is not a number; a quantity is zero.</summary>
    public static bool IsRate<T>()
        where T : struct, IMeasure<T> => double.IsNaN(default(T).Value);

    private static string WithUnit(string number, string unit) => $"{number} {unit}";
}
