namespace RateCards.Cli.Tests.Architecture;

/// <summary>The assemblies that were built along with these tests.</summary>
internal static class CompiledProjects
{
    /// <summary>Folder of each project, and its assembly within the folder of its build.</summary>
    private static readonly Dictionary<string, string> Assemblies = new()
    {
        ["src/RateCards.Primitives"] = "net10.0/RateCards.Primitives.dll",
        ["src/RateCards.Compiler"] = "net8.0/RateCards.Compiler.dll",
        ["src/RateCards.Targets"] = "net10.0/RateCards.Targets.dll",
        ["src/RateCards.Docs"] = "net10.0/RateCards.Docs.dll",
        ["src/RateCards.Changes"] = "net10.0/RateCards.Changes.dll",
        ["src/RateCards.Interchange"] = "net10.0/RateCards.Interchange.dll",
        ["src/RateCards.Cli"] = "net10.0/ratecards.dll",
        ["generators/RateCards.Measures"] = "netstandard2.0/RateCards.Measures.dll",
        ["generators/RateCards.Generator"] = "netstandard2.0/RateCards.Generator.dll",
    };

    public static IReadOnlyCollection<string> Folders => Assemblies.Keys;

    public static IEnumerable<string> All => Folders.Select(AssemblyOf);

    public static string AssemblyOf(string project)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return Repository.PathTo(project, "bin", configuration, Assemblies[project]);
    }
}
