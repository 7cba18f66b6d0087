using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Reading;

namespace RateCards.Changes.Tests;

/// <summary>Projects to compare: the shipped one, and small ones written in a test.</summary>
internal static class TestProject
{
    private static readonly Lazy<IReadOnlyList<SourceText>> Shipped = new(() => ReadShipped().ToList());

    public static Date Day(string text) => Date.TryParse(text, out var date) ? date : throw new ArgumentException(text);

    /// <summary>The files of <c>RateCards/</c>.</summary>
    public static IReadOnlyList<SourceText> ShippedFiles => Shipped.Value;

    public static Project ShippedAsOf(string date) => Compile(ShippedFiles, date);

    /// <summary>A project of one card, named acme unless the text says so.</summary>
    public static Project OfCard(string card, string asOf = "2026-05-16") =>
        Compile([new SourceText(ProjectFiles.ProjectFile, $"as-of: {asOf}\n"), new SourceText("cards/acme.yaml", card)]);

    public static Project Compile(IEnumerable<SourceText> files, string? asOf = null)
    {
        var compilation = RateCardCompiler.Compile(files, asOf is null ? null : Day(asOf));
        compilation.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return compilation.Project!;
    }

    /// <summary>Folder of the repository.</summary>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "RateCards.sln")))
            {
                folder = folder.Parent!;
            }

            return folder.FullName;
        }
    }

    private static IEnumerable<SourceText> ReadShipped()
    {
        var project = Path.Combine(Root, "RateCards");
        foreach (var file in Directory.EnumerateFiles(project, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(project, file).Replace('\\', '/');
            if (ProjectFiles.KindOf(path) != ProjectFileKind.None)
            {
                yield return new SourceText(path, File.ReadAllText(file));
            }
        }
    }
}
