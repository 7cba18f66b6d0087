using System.Xml.Linq;

namespace RateCards.Cli.Tests.Architecture;

/// <summary>Who may know whom. ARCHITECTURE.md shows the same picture.</summary>
public class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> AllowedReferences = new()
    {
        // The generator lies in the package of the primitives; neither knows the other.
        ["RateCards.Primitives"] = [],
        ["RateCards.Measures"] = [],
        ["RateCards.Packing"] = [],
        ["RateCards.Compiler"] = [],
        ["RateCards.Generator"] = ["RateCards.Compiler"],
        ["RateCards.Analyzers"] = ["RateCards.Compiler"],
        ["RateCards.CodeFixes"] = ["RateCards.Analyzers"],
        ["RateCards.Targets"] = ["RateCards.Compiler"],
        ["RateCards.Docs"] = ["RateCards.Compiler", "RateCards.Targets", "RateCards.Interchange"],
        ["RateCards.Changes"] = ["RateCards.Compiler", "RateCards.Targets", "RateCards.Docs"],
        ["RateCards.Interchange"] = ["RateCards.Compiler", "RateCards.Targets"],
        ["RateCards.Cli"] = ["RateCards.Compiler", "RateCards.Targets", "RateCards.Docs", "RateCards.Changes", "RateCards.Interchange"],
        // Generated code uses the primitives; the generator and the compiler run in the build and are not referenced.
        ["RateCards"] = ["RateCards.Primitives"],
    };

    public static TheoryData<string> ShippedProjects => [.. new[] { "RateCards", "generators", "src" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathTo(folder), "*.csproj", SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Theory]
    [MemberData(nameof(ShippedProjects))]
    public void A_project_references_only_what_the_architecture_allows(string path)
    {
        var references = XDocument.Load(Repository.PathTo(path)).Descendants("ProjectReference")
            .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
            .Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')));

        references.ShouldBeSubsetOf(AllowedReferences[Path.GetFileNameWithoutExtension(path)]);
    }
}
