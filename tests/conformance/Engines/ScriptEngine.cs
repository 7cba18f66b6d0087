using System.Runtime.InteropServices;
using System.Text.Json;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>
/// Generated source code that another program runs. Numbers go in and come out as the bytes of doubles, in files of a
/// folder: <c>plan.json</c> names symbols and functions of each job, and job N has its module in N.extension and its
/// inputs in N.in; the program writes N.out.
/// </summary>
/// <param name="name">What messages call it.</param>
/// <param name="extension">Of the module's file: <c>mjs</c>.</param>
/// <param name="write">Writes a library as a module.</param>
/// <param name="nameOf">What the module calls a formula's function.</param>
/// <param name="run">Computes what is in the folder.</param>
internal sealed class ScriptEngine(
    string name, string extension, Func<FormulaLibrary, string> write, Func<string, string> nameOf, Action<string> run) : IEngine
{
    public string Name => name;

    /// <summary>Path of a script beside the engines.</summary>
    public static string Script(string file) => Path.Combine(Repository.Root, "tests", "conformance", "Engines", "Scripts", file);

    public IReadOnlyList<double[][]> Run(IReadOnlyList<Job> jobs)
    {
        var folder = Directory.CreateTempSubdirectory("ratecards-").FullName;
        try
        {
            var plan = jobs.Select((job, i) =>
            {
                File.WriteAllText(Path.Combine(folder, $"{i}.{extension}"), write(job.Library));
                WriteRows(Path.Combine(folder, $"{i}.in"), job.Inputs);
                return new
                {
                    symbols = job.Library.Symbols.Select(s => s.Name),
                    functions = job.Library.Formulas.Select(f => nameOf(f.Name)),
                };
            });
            File.WriteAllText(Path.Combine(folder, "plan.json"), JsonSerializer.Serialize(plan));
            run(folder);
            return jobs.Select((job, i) => Rows(File.ReadAllBytes(Path.Combine(folder, $"{i}.out")), job.Library.Formulas.Count)).ToList();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void WriteRows(string path, IEnumerable<double[]> rows)
    {
        using var file = File.Create(path);
        foreach (var row in rows)
        {
            file.Write(MemoryMarshal.AsBytes<double>(row));
        }
    }

    private static double[][] Rows(byte[] bytes, int columns) => MemoryMarshal.Cast<byte, double>(bytes).ToArray().Chunk(columns).ToArray();
}
