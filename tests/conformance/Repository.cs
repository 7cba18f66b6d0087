using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Binding.Formulas;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;

namespace RateCards.Conformance.Tests;

/// <summary>The files of this repository that are tested.</summary>
internal static class Repository
{
    private static readonly Lazy<FormulaLibrary> Bound = new(() =>
    {
        var bag = new DiagnosticBag();
        var library = FormulaBinder.Bind(FormulaTexts, UnitTable.BuiltIn, bag);
        bag.ToList().ShouldBeEmpty();
        return library;
    });

    private static readonly Lazy<Project> Compiled = new(CompileProject);

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The shipped project, compiled once.</summary>
    public static Project Project => Compiled.Value;

    /// <summary>The shipped formulas.</summary>
    public static FormulaLibrary Formulas => Bound.Value;

    public static IEnumerable<SourceText> FormulaTexts => Directory
        .EnumerateFiles(Path.Combine(Root, "RateCards", "formulas"), "*.yaml")
        .Select(f => new SourceText("formulas/" + Path.GetFileName(f), File.ReadAllText(f)));

    /// <summary>The files with cases: the language reference, and what it would be tedious to read there.</summary>
    public static IEnumerable<string> CaseFiles => Directory
        .EnumerateFiles(Path.Combine(Root, "tests", "conformance", "cases"), "*.md")
        .Append(Path.Combine(Root, "docs", "formulas.md"))
        .Order(StringComparer.Ordinal);

    private static Project CompileProject()
    {
        var root = Path.Combine(Root, "RateCards");
        var files = ProjectFiles.InputFolders.Select(f => Path.Combine(root, f)).Where(Directory.Exists).SelectMany(Directory.EnumerateFiles).Append(Path.Combine(root, ProjectFiles.ProjectFile));
        var compilation = RateCardCompiler.Compile(files.Select(f => new SourceText(Path.GetRelativePath(root, f).Replace('\\', '/'), File.ReadAllText(f))));
        compilation.HasErrors.ShouldBeFalse();
        return compilation.Project!;
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "RateCards.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
