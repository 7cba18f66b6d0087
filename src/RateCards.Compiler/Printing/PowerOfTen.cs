namespace RateCards.Compiler.Printing;

/// <summary>Large powers of ten, which mathematics writes as powers.</summary>
internal static class PowerOfTen
{
    private const int Smallest = 6;

    /// <summary>6 for 1,000,000; null for what is not a power of ten, or a small one.</summary>
    public static int? ExponentOf(decimal value)
    {
        var exponent = 0;
        for (; value >= 10 && value % 10 == 0; value /= 10)
        {
            exponent++;
        }

        return value == 1 && exponent >= Smallest ? exponent : null;
    }
}
