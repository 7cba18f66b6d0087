using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RateCards.Primitives;

namespace RateCards.Generator.Tests.Harness;

/// <summary>Compiles C# against the framework and the primitives, with every warning as an error.</summary>
internal static class Compilations
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(TokenRate).Assembly.Location),
    ];

    public static CSharpCompilation Create(CSharpParseOptions parseOptions, params string[] sources) => CSharpCompilation.Create(
        "Generated",
        sources.Select(s => CSharpSyntaxTree.ParseText(s, parseOptions)),
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Ids of what the compiler says of an expression, with the generated code at hand; none where it compiles.</summary>
    public static IEnumerable<string> ErrorsOf(this GeneratorRun run, string expression) =>
        run.With(expression).GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.Id).Distinct();

    /// <summary>An expression's value as text, in the invariant culture.</summary>
    public static string? Evaluate(this GeneratorRun run, string expression)
    {
        using var assembly = new MemoryStream();
        var emitted = run.With(expression).Emit(assembly);
        emitted.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
        assembly.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        context.Resolving += (_, name) => name.Name == typeof(TokenRate).Assembly.GetName().Name ? typeof(TokenRate).Assembly : null;
        try
        {
            var method = context.LoadFromStream(assembly).GetType("Probe")!.GetMethod("Value", BindingFlags.Public | BindingFlags.Static)!;
            return Convert.ToString(method.Invoke(null, null), System.Globalization.CultureInfo.InvariantCulture);
        }
        finally
        {
            context.Unload();
        }
    }

    private static Compilation With(this GeneratorRun run, string expression)
    {
        var code = $$"""
            #nullable enable
            using System;
            using System.Linq;
            using RateCards.Primitives;
            using Sample.Prices;

            /// <summary>A probe.</summary>
            public static class Probe
            {
                /// <summary>The value.</summary>
                public static object? Value() => {{expression}};
            }
            """;
        var options = (CSharpParseOptions)run.Output.SyntaxTrees.First().Options;
        return run.Output.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, options));
    }
}
