namespace RateCards.Conformance.Tests;

/// <summary>How much is tried.</summary>
internal static class TestSize
{
    /// <summary>Rows of random inputs; <c>RATECARDS_CONFORMANCE_ROWS</c> asks for more than the usual test does.</summary>
    public static int Rows { get; } = int.TryParse(Environment.GetEnvironmentVariable("RATECARDS_CONFORMANCE_ROWS"), out var rows) ? rows : 10_000;

    /// <summary>Rows of inputs far from any workload.</summary>
    public static int FarRows => Rows / 10;

    /// <summary>Workbooks, of which LibreOffice computes about ten in a second.</summary>
    public static int Workbooks => Math.Min(1_000, Rows / 50);

    /// <summary>Rows that are computed exactly too, in fractions, which takes longer.</summary>
    public static int ExactRows => Math.Min(10_000, Rows / 20);
}
