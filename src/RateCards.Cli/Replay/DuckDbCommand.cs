using System.Diagnostics;
using System.Text.Json;
using RateCards.Cli.Terminals;

namespace RateCards.Cli.Replay;

/// <summary>DuckDB's own command, where one is on the path.</summary>
/// <param name="Path">Full path.</param>
internal sealed record DuckDbCommand(string Path)
{
    /// <summary>The first on the search path; null where there is none.</summary>
    public static DuckDbCommand? Find(string searchPath) => searchPath
        .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => System.IO.Path.Combine(folder, OperatingSystem.IsWindows() ? "duckdb.exe" : "duckdb"))
        .Where(File.Exists)
        .Select(path => new DuckDbCommand(path))
        .FirstOrDefault();

    /// <summary>Runs a script in memory.</summary>
    /// <returns>The rows of each of its queries; or null, and what is wrong.</returns>
    public (IReadOnlyList<JsonElement>? Results, string Error) Run(string script, CancellationToken cancellation)
    {
        var file = System.IO.Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, script);
            using var process = Process.Start(new ProcessStartInfo(Path, ["-json", "-bail", "-f", file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            using var onCancel = cancellation.Register(process.Kill);
            var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            return process.ExitCode == 0 ? (Parse(output.ToArray()), "") : (null, FirstLine(error.GetAwaiter().GetResult()));
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Arrays one after the other.</summary>
    private static List<JsonElement> Parse(byte[] output)
    {
        var results = new List<JsonElement>();
        var reader = new Utf8JsonReader(output, new JsonReaderOptions { AllowMultipleValues = true });
        while (reader.Read())
        {
            results.Add(JsonElement.ParseValue(ref reader));
        }

        return results;
    }

    private static string FirstLine(string text) => text.Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.Length > 0) ?? "it says no more.";
}
