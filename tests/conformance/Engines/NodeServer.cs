using System.Diagnostics;
using System.Text.Json;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>
/// A process of node's that answers a line of JSON with another: it starts when it is first needed, and ends with the tests,
/// whose end closes its input. It does one thing after the other.
/// </summary>
/// <param name="folder">Of <c>tests</c>, with its packages.</param>
/// <param name="script">The server's file there.</param>
internal sealed class NodeServer(string folder, string script)
{
    private readonly Lazy<Process> _process = new(() => Process.Start(new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests", folder, script)])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!);

    private readonly Lock _oneAtATime = new();

    /// <summary>The answer to a question; one that is an error ends the test.</summary>
    public JsonElement Ask(object question)
    {
        string? answer;
        lock (_oneAtATime)
        {
            answer = Answer(JsonSerializer.Serialize(question));
        }

        answer.ShouldNotBeNull($"The server has ended: run 'npm ci --prefix tests/{folder}' once");
        var result = JsonDocument.Parse(answer).RootElement;
        result.TryGetProperty("error", out var error).ShouldBeFalse(error.ToString());
        return result;
    }

    /// <summary>Null where the process has ended.</summary>
    private string? Answer(string question)
    {
        try
        {
            _process.Value.StandardInput.WriteLine(question);
            _process.Value.StandardInput.Flush();
            return _process.Value.StandardOutput.ReadLine();
        }
        catch (IOException)
        {
            return null;
        }
    }
}
