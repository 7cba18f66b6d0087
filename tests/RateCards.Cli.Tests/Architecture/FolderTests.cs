using System.Text.RegularExpressions;

namespace RateCards.Cli.Tests.Architecture;

/// <summary>A project can be read downwards: its folders use those below them, and no folder uses one that uses it.</summary>
public partial class FolderTests
{
    public static TheoryData<string> Folders => [.. CompiledProjects.Folders];

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_folder_uses_one_that_uses_it(string project) =>
        new FolderGraph(CompiledProjects.AssemblyOf(project), Path.GetFileName(project)).Cycles().ShouldBeEmpty();

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

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
