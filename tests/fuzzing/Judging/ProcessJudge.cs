using System.Diagnostics;
using System.Text.Json;

namespace RateCards.Fuzzing.Tests.Judging;

/// <summary>A process that parses texts as long as this one runs: a line of JSON to it for each, a line with what is wrong from it.</summary>
internal sealed class ProcessJudge
{
    private readonly Lazy<Process> _process;

    private ProcessJudge(string program, string script) => _process = new(() => Process.Start(new ProcessStartInfo(program, [Path.Combine(TestData.Root, "tests", "fuzzing", "Judging", script)])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        // No mark of the byte order before the first line.
        StandardInputEncoding = new System.Text.UTF8Encoding(false),
    })!);

    public static ProcessJudge Python { get; } = new("python3", "judge.py");

    public static ProcessJudge Node { get; } = new("node", "judge.mjs");

    /// <returns>What is wrong; null where nothing is.</returns>
    public string? Check(string path, string text)
    {
        var process = _process.Value;
        process.StandardInput.WriteLine(JsonSerializer.Serialize(new[] { path, text }));
        process.StandardInput.Flush();
        var answer = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{process.StartInfo.FileName} has ended: see what it wrote.");
        return JsonSerializer.Deserialize<string?>(answer);
    }
}
