namespace RateCards.Conformance.Tests.Engines;

/// <summary>ClickHouse, which is a library within a process of node's (<c>tests/clickhouse</c>). It runs one script after the other.</summary>
internal static class ClickHouseServer
{
    private static readonly NodeServer Server = new("clickhouse", "server.mjs");

    /// <summary>Runs a script in a database of its own, and then a query; its rows. An error ends the test.</summary>
    public static IReadOnlyList<string?[]> Query(string script, string query) =>
        [.. Server.Ask(new { script, query }).GetProperty("rows").EnumerateArray().Select(row => row.EnumerateArray().Select(v => v.GetString()).ToArray())];
}
