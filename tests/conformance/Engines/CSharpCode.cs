using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RateCards.Compiler.CSharp;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Formulas;
using RateCards.Primitives;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>Compiles generated C# with a driver that calls it.</summary>
internal static class CSharpCode
{
    /// <summary>The method <c>Driver.Run</c> of each library.</summary>
    /// <param name="driver">Writes the body of the method for a library, in a namespace.</param>
    public static IReadOnlyList<T> Compile<T>(IEnumerable<FormulaLibrary> libraries, string parameters, Func<FormulaLibrary, string, string> driver)
        where T : Delegate
    {
        var all = libraries.ToList();
        var assembly = Compile(all.SelectMany((library, i) => new[]
        {
            CSharpFormulas.Write(library, new(NamespaceOf(i))),
            CSharpIndex.WriteUnits(CSharpUnits.MarkersOf(library), new(NamespaceOf(i))),
            $"using System;\nnamespace {NamespaceOf(i)};\npublic static class Driver {{ public static void Run({parameters}) {{\n{driver(library, NamespaceOf(i))}}} }}\n",
        }));
        return all.Select((_, i) => assembly.GetType(NamespaceOf(i) + ".Driver")!.GetMethod("Run")!.CreateDelegate<T>()).ToList();
    }

    /// <summary>A call of a function for each formula, whose arguments are made of the columns of their symbols.</summary>
    /// <param name="statement">Writes a statement of a formula's column, the formula, its function's name and the arguments.</param>
    public static string Calls(FormulaLibrary library, Func<Symbol, int, string> argument, Func<int, Formula, string, string, string> statement)
    {
        var columns = library.Symbols.Select((symbol, i) => (symbol.Name, i)).ToDictionary(x => x.Name, x => x.i);
        return string.Concat(library.Formulas.Select((formula, i) => statement(
            i, formula, CSharpNames.OfFormula(formula.Name), string.Join(", ", formula.Parameters.Select(p => argument(p, columns[p.Name])))) + "\n"));
    }

    private static string NamespaceOf(int library) => $"Job{library}";

    /// <summary>Everything that is generated of a project.</summary>
    public static IEnumerable<string> Of(Project project)
    {
        var options = new CSharpOptions(project.AsOf, new(project.Settings.Namespace));
        return
        [
            .. project.Cards.Select(c => CSharpCards.Write(c, [.. project.Rates.OfCard(c.Id)], options)),
            CSharpIndex.WriteRates(project.Cards.Select(c => c.Id), options),
            CSharpIndex.WriteUnits(project.Cards.SelectMany(CSharpCardShape.UnitsOf).Concat(CSharpUnits.MarkersOf(project.Formulas)).Distinct(), options.Style),
            CSharpFormulas.Write(project.Formulas, options.Style),
            CSharpEstimates.Write(project, options.Style)!,
        ];
    }

    /// <summary>The method <c>Driver.Run</c> of code that uses what is generated of a project.</summary>
    public static MethodInfo Driver(Project project, string driver) => Compile(Of(project).Append(driver)).GetType("Driver")!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!;

    /// <summary>An assembly of generated code.</summary>
    public static Assembly Compile(IEnumerable<string> sources)
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
