using System.Globalization;

namespace RateCards.Primitives;

/// <summary>How measures are written, the same in every culture: the shortest number that is exact, and the unit.</summary>
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

    private static string WithUnit(string number, string unit) => $"{number} {unit}";
}
