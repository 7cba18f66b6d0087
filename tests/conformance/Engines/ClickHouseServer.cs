using System.Diagnostics;
using System.Text.Json;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>
/// ClickHouse, which is a library within a process of node's (<c>tests/clickhouse</c>): it starts when it is first needed, and ends
/// with the tests, whose end closes its input. It runs one script after the other.
/// </summary>
internal static class ClickHouseServer
{
    private static readonly Lazy<Process> Server = new(Start);

    private static readonly Lock OneAtATime = new();

    /// <summary>Runs a script in a database of its own, and then a query; its rows. An error ends the test.</summary>
    public static IReadOnlyList<string?[]> Query(string script, string query)
    {
        string? answer;
        lock (OneAtATime)
        {
            Server.Value.StandardInput.WriteLine(JsonSerializer.Serialize(new { script, query }));
            Server.Value.StandardInput.Flush();
            answer = Server.Value.StandardOutput.ReadLine();
        }

        answer.ShouldNotBeNull("ClickHouse has ended: run 'npm ci --prefix tests/clickhouse' once");
        var result = JsonDocument.Parse(answer).RootElement;
        result.TryGetProperty("error", out var error).ShouldBeFalse(error.ToString());
        return [.. result.GetProperty("rows").EnumerateArray().Select(row => row.EnumerateArray().Select(v => v.GetString()).ToArray())];
    }

    private static Process Start() => Process.Start(new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests", "clickhouse", "server.mjs")])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;
}
