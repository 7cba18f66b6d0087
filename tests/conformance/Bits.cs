namespace RateCards.Conformance.Tests;

/// <summary>Doubles compared to the bit. All values that are not numbers count as one: their bits are nobody's business.</summary>
internal static class Bits
{
    public static bool AreEqual(double a, double b) =>
        BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b) || (double.IsNaN(a) && double.IsNaN(b));
}
