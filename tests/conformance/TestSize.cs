namespace RateCards.Conformance.Tests;

/// <summary>How much is tried.</summary>
internal static class TestSize
{
    /// <summary>Rows of random inputs; <c>RATECARDS_CONFORMANCE_ROWS</c> asks for more than the usual test does.</summary>
    public static int Rows { get; } = int.TryParse(Environment.GetEnvironmentVariable("RATECARDS_CONFORMANCE_ROWS"), out var rows) ? rows : 10_000;

    /// <summary>Rows of inputs far from any workload.</summary>
    public static int FarRows => Rows / 10;

    /// <summary>Requests that are priced by cards of every kind of condition.</summary>
    public static int Requests => Math.Max(Rows / 10, SqlRequestsAskedFor);

    /// <summary>
    /// Those of them that databases price, which take longer to read them than to price them; <c>RATECARDS_CONFORMANCE_SQL_REQUESTS</c>
    /// asks for more than the usual test does.
    /// </summary>
    public static int SqlRequests => SqlRequestsAskedFor > 0 ? SqlRequestsAskedFor : Math.Min(SqlRequestsAtATime, Requests);

    /// <summary>Those of them that are in a database side by side.</summary>
    public const int SqlRequestsAtATime = 50_000;

    private static int SqlRequestsAskedFor { get; } = int.TryParse(Environment.GetEnvironmentVariable("RATECARDS_CONFORMANCE_SQL_REQUESTS"), out var requests) ? requests : 0;

    /// <summary>Those that the scripts price which DuckDB runs in place of their own database.</summary>
    public static int TranslatedRequests => Math.Min(5_000, Requests);

    /// <summary>Workloads whose estimates are held, sentence by sentence, against another way to reckon.</summary>
    public static int Sentences => Math.Max(10_000, Rows / 50);

    /// <summary>Workbooks, of which LibreOffice computes about ten in a second.</summary>
    public static int Workbooks => Math.Min(1_000, Rows / 50);

    /// <summary>Rows that are computed exactly too, in fractions, which takes longer.</summary>
    public static int ExactRows => Math.Min(10_000, Rows / 20);
}
