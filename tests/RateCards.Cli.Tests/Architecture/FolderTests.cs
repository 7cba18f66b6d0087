using System.Text.RegularExpressions;

namespace RateCards.Cli.Tests.Architecture;

/// <summary>A project can be read downwards: its folders use those below them, and no folder uses one that uses it.</summary>
public partial class FolderTests
{
    /// <summary>Folder of each project, and its assembly within the folder of its build.</summary>
    private static readonly Dictionary<string, string> Projects = new()
    {
        ["src/RateCards.Primitives"] = "net10.0/RateCards.Primitives.dll",
        ["src/RateCards.Compiler"] = "net10.0/RateCards.Compiler.dll",
        ["src/RateCards.Targets"] = "net10.0/RateCards.Targets.dll",
        ["src/RateCards.Docs"] = "net10.0/RateCards.Docs.dll",
        ["src/RateCards.Changes"] = "net10.0/RateCards.Changes.dll",
        ["src/RateCards.Interchange"] = "net10.0/RateCards.Interchange.dll",
        ["src/RateCards.Cli"] = "net10.0/ratecards.dll",
        ["generators/RateCards.Measures"] = "netstandard2.0/RateCards.Measures.dll",
        ["generators/RateCards.Generator"] = "netstandard2.0/RateCards.Generator.dll",
    };

    public static TheoryData<string> Folders => [.. Projects.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_folder_uses_one_that_uses_it(string project) =>
        new FolderGraph(AssemblyOf(project), Path.GetFileName(project)).Cycles().ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_namespace_is_the_folder_that_it_stands_in(string project)
    {
        var folder = Repository.PathTo(project);
        var strays =
            from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            let path = Path.GetRelativePath(folder, file).Replace('\\', '/')
            where !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal)
            let expected = string.Join('.', [Path.GetFileName(project), .. path.Split('/')[..^1]])
            let declared = NamespaceLine().Match(File.ReadAllText(file))
            // A file with statements alone, such as Program.cs, declares none; a type of the framework's stands where that has it.
            where declared.Success && declared.Groups[1].Value != expected && !declared.Groups[1].Value.StartsWith("System", StringComparison.Ordinal)
            select $"{path}: {declared.Groups[1].Value}";

        strays.ShouldBeEmpty();
    }

    [Fact]
    public void Two_folders_that_use_each_other_are_found()
    {
        var cycles = new FolderGraph(typeof(FolderTests).Assembly.Location, typeof(Samples.Upper.Roof).Namespace!.Replace(".Upper", "")).Cycles();

        cycles.Select(c => c.Split(": ")[1]).ShouldBe(["Base → Roof", "Roof → Base"]);
    }

    /// <summary>The assembly that was built along with these tests.</summary>
    private static string AssemblyOf(string project)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return Repository.PathTo(project, "bin", configuration, Projects[project]);
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
