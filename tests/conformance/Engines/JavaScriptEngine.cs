using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using RateCards.Compiler.Formulas;
using RateCards.Compiler.Targets.JavaScript;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>Generated JavaScript, run by node. Numbers go in and come out as the bytes of doubles.</summary>
/// <param name="name">What messages call it.</param>
/// <param name="write">Writes a library as a module.</param>
internal sealed class JavaScriptEngine(string name, Func<FormulaLibrary, string> write) : IEngine
{
    /// <summary>The ES module that others import.</summary>
    public static JavaScriptEngine Module { get; } = new("the JavaScript module", JavaScriptFormulas.Module);

    /// <summary>The statements that calculators carry within themselves, as the documentation platform's snippet does.</summary>
    public static JavaScriptEngine Statements { get; } = new("the JavaScript statements", library =>
        JavaScriptFormulas.Statements(library, library.Formulas.Select(f => f.Name))
        + $"export {{ {string.Join(", ", library.Formulas.Select(f => JavaScriptNames.OfFunction(f.Name)))} }};\n");

    private static readonly string Runner = Path.Combine(Repository.Root, "tests", "conformance", "Engines", "run-javascript.mjs");

    public string Name => name;

    public IReadOnlyList<double[][]> Run(IReadOnlyList<Job> jobs)
    {
        var folder = Directory.CreateTempSubdirectory("ratecards-").FullName;
        try
        {
            var plan = jobs.Select((job, i) =>
            {
                File.WriteAllText(Path.Combine(folder, $"{i}.mjs"), write(job.Library));
                File.WriteAllBytes(Path.Combine(folder, $"{i}.in"), [.. job.Inputs.SelectMany(r => MemoryMarshal.AsBytes<double>(r).ToArray())]);
                return new
                {
                    symbols = job.Library.Symbols.Select(s => s.Name),
                    functions = job.Library.Formulas.Select(f => JavaScriptNames.OfFunction(f.Name)),
                };
            });
            File.WriteAllText(Path.Combine(folder, "plan.json"), JsonSerializer.Serialize(plan));
            RunNode(Runner, folder);
            return jobs.Select((job, i) => Rows(File.ReadAllBytes(Path.Combine(folder, $"{i}.out")), job.Library.Formulas.Count)).ToList();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double[][] Rows(byte[] bytes, int columns) => MemoryMarshal.Cast<byte, double>(bytes).ToArray().Chunk(columns).ToArray();

    private static void RunNode(params string[] arguments)
    {
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardError = true })!;
            var errors = node.StandardError.ReadToEnd();
            node.WaitForExit();
            node.ExitCode.ShouldBe(0, errors);
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException("node is missing: install Node.js (Debian calls it nodejs) to compare JavaScript with C#.");
        }
    }
}
