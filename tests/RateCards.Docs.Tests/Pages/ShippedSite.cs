using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Docs.Pages;
using RateCards.Docs.Publishing;

namespace RateCards.Docs.Tests.Pages;

/// <summary>The site of this repository's project, built in memory.</summary>
internal static class ShippedSite
{
    /// <summary>The project's own date.</summary>
    public static BuildResult Default { get; } = Build(null);

    /// <summary>A day on which Tinker bills cached prefill, Kimi K2.5 is retired, and GPU prices have risen.</summary>
    public static BuildResult Later { get; } = Build(new Date(2026, 10, 1));

    public static IReadOnlyList<SourceText> Files { get; } = Read();

    /// <summary>The text of an output.</summary>
    public static string Text(this BuildResult result, string path) => result.Files.First(f => f.Path == path).Text;

    /// <summary>Builds with a file replaced by another text.</summary>
    public static BuildResult BuildWith(string path, Func<string, string> change) => Build(
        Files.Select(f => f.Path == path ? new SourceText(path, change(f.Content)) : f).ToList(), null);

    private static BuildResult Build(Date? asOf) => Build(Read(), asOf);

    private static BuildResult Build(IReadOnlyList<SourceText> files, Date? asOf) => SiteBuilder.Build(RateCardCompiler.Compile(files, asOf), PageSet.Read(files));

    private static List<SourceText> Read()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "RateCards.sln")))
        {
            root = Path.GetDirectoryName(root)!;
        }

        var project = Path.Combine(root, "RateCards");
        return new[] { "cards", "formulas", "calculators", "pages" }
            .SelectMany(f => Directory.GetFiles(Path.Combine(project, f)))
            .Append(Path.Combine(project, "ratecards.yaml"))
            .Select(f => new SourceText(Path.GetRelativePath(project, f).Replace('\\', '/'), File.ReadAllText(f)))
            .ToList();
    }
}
