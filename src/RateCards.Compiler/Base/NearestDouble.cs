using System.Globalization;

namespace RateCards.Compiler.Base;

/// <summary>The double nearest to a decimal, as a C# or JavaScript literal of the same digits gives it.</summary>
internal static class NearestDouble
{
    /// <summary>By way of the digits: the cast from decimal to double rounds twice, and misses for some values.</summary>
    public static double To(decimal value) => double.Parse(value.ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
}
