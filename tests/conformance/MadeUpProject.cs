using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;

namespace RateCards.Conformance.Tests;

/// <summary>Projects that tests make up. None may have an error.</summary>
internal static class MadeUpProject
{
    public static Project Compile(IEnumerable<(string Path, string Text)> files) => Compile(files.Select(f => new SourceText(f.Path, f.Text)));

    public static Project Compile(IEnumerable<SourceText> files)
    {
        var compilation = RateCardCompiler.Compile(files);
        compilation.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).ShouldBeEmpty();
        return compilation.Project!;
    }
}
