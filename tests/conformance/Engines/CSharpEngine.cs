using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RateCards.Compiler.Formulas;
using RateCards.Compiler.Targets.CSharp;
using RateCards.Primitives;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>The generated C#, compiled, through its typed functions.</summary>
internal sealed class CSharpEngine : IEngine
{
    public string Name => "C#";

    public IReadOnlyList<double[][]> Run(IReadOnlyList<Job> jobs)
    {
        var sources = jobs.SelectMany((job, i) => new[]
        {
            CSharpFormulas.Write(job.Library, NamespaceOf(i)),
            CSharpIndex.WriteUnits(UnitsOf(job.Library), NamespaceOf(i)),
            Driver(job.Library, NamespaceOf(i)),
        });
        var assembly = Compile(sources);
        return jobs.Select((job, i) =>
        {
            var run = assembly.GetType(NamespaceOf(i) + ".Driver")!.GetMethod("Run")!.CreateDelegate<Action<double[], double[]>>();
            return job.Inputs.Select(row =>
            {
                var results = new double[job.Library.Formulas.Count];
                run(row, results);
                return results;
            }).ToArray();
        }).ToList();
    }

    private static string NamespaceOf(int job) => $"Job{job}";

    private static IEnumerable<RateCards.Compiler.Units.Unit> UnitsOf(FormulaLibrary library) =>
        library.Symbols.Select(s => s.Unit).Concat(library.Formulas.Select(f => f.Unit));

    /// <summary>Code that takes doubles into the typed functions and back out.</summary>
    private static string Driver(FormulaLibrary library, string codeNamespace)
    {
        var columns = library.Symbols.Select((symbol, i) => (symbol.Name, i)).ToDictionary(x => x.Name, x => x.i);
        var code = new StringBuilder($"namespace {codeNamespace}; public static class Driver {{ public static void Run(double[] inputs, double[] results) {{\n");
        for (var i = 0; i < library.Formulas.Count; i++)
        {
            var formula = library.Formulas[i];
            var arguments = formula.Parameters.Select(p => CSharpUnits.TypeOf(p.Unit, codeNamespace).Make($"inputs[{columns[p.Name]}]"));
            var call = $"Formulas.{CSharpNames.OfMember(formula.Name, CSharpNames.Formulas)}({string.Join(", ", arguments)})";
            code.Append(System.Globalization.CultureInfo.InvariantCulture, $"results[{i}] = {CSharpUnits.TypeOf(formula.Unit, codeNamespace).Read(call)};\n");
        }

        return code.Append("} }\n").ToString();
    }

    private static System.Reflection.Assembly Compile(IEnumerable<string> sources)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || p == typeof(Usd).Assembly.Location)
            .Select(p => MetadataReference.CreateFromFile(p));
        var compilation = CSharpCompilation.Create(
            "Conformance",
            sources.Select(s => CSharpSyntaxTree.ParseText(s)),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        result.Success.ShouldBeTrue(string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(10)));
        stream.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream);
    }
}
