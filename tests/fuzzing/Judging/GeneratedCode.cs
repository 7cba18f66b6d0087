using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RateCards.Compiler;
using RateCards.Compiler.CSharp;
using RateCards.Compiler.Model;
using RateCards.Fuzzing.Tests.Targets;
using RateCards.Primitives;
using Compilation = RateCards.Compiler.Compilation;

namespace RateCards.Fuzzing.Tests.Judging;

/// <summary>The C# that is generated of a project, within Roslyn.</summary>
internal static class GeneratedCode
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(TokenRate).Assembly.Location),
    ];

    private static readonly CSharpCompilation Nothing = CSharpCompilation.Create(
        "Generated", [], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <exception cref="FuzzException">The code of a project that is right does not compile.</exception>
    public static void Check(Compilation compilation)
    {
        if (compilation is not { HasErrors: false, Project: { } project })
        {
            return;
        }

        var output = Nothing.AddSyntaxTrees(Write(project).Select(code => CSharpSyntaxTree.ParseText(code, ParseOptions)));
        if (output.GetDiagnostics().FirstOrDefault(d => d.Severity >= DiagnosticSeverity.Warning) is { } error)
        {
            throw new FuzzException($"C# is wrong: {error}\n{error.Location.SourceTree?.GetText().Lines[error.Location.GetLineSpan().StartLinePosition.Line]}");
        }
    }

    /// <summary>As the generator writes it, which is built for another framework and cannot be called here.</summary>
    private static IEnumerable<string> Write(Project project)
    {
        var options = new CSharpOptions(project.AsOf, new CSharpStyle(project.Settings.Namespace));
        var rates = project.Rates.All.ToLookup(r => r.Card.Id, StringComparer.Ordinal);
        foreach (var card in project.Cards)
        {
            yield return CSharpCards.Write(card, [.. rates[card.Id]], options);
        }

        yield return CSharpIndex.WriteRates(project.Cards.Select(c => c.Id), options);
        var units = CSharpUnits.Markers(project.Rates.All.Select(r => r.Meter.Unit)).Concat(CSharpUnits.MarkersOf(project.Formulas)).Distinct().ToList();
        if (units.Count > 0)
        {
            yield return CSharpIndex.WriteUnits(units, options.Style);
        }

        if (project.Formulas.Formulas.Count > 0)
        {
            yield return CSharpFormulas.Write(project.Formulas, options.Style);
        }

        if (CSharpEstimates.Write(project, options.Style) is { } estimates)
        {
            yield return estimates;
        }
    }
}
