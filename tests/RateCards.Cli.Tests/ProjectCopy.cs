namespace RateCards.Cli.Tests;

/// <summary>A copy of the shipped project in a folder of its own, to be changed by a test and deleted after it.</summary>
internal sealed class ProjectCopy : IDisposable
{
    public ProjectCopy()
    {
        Folder = Directory.CreateTempSubdirectory("ratecards-").FullName;
        CopyTo(Repository.PathTo("RateCards"), Path.Combine(Folder, "RateCards"));
    }

    /// <summary>Holds <c>RateCards</c>, and <c>docs-out</c> once it is built.</summary>
    public string Folder { get; }

    public string Output => Path.Combine(Folder, "docs-out");

    public CommandRun Run(string call) => CommandRun.InProcess(call, Folder);

    public CommandRun Run(IReadOnlyList<string> arguments) => CommandRun.InProcess(arguments, Folder);

    public string PathTo(string path) => Path.Combine(Folder, path);

    /// <summary>Replaces a text that occurs once in a file.</summary>
    public void Edit(string path, string old, string replacement)
    {
        var text = File.ReadAllText(PathTo(path));
        text.Split(old).Length.ShouldBe(2, $"'{old}' should occur once in {path}");
        File.WriteAllText(PathTo(path), text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathTo(path))!);
        File.WriteAllText(PathTo(path), text);
    }

    /// <summary>Every file of the output folder with its bytes.</summary>
    public SortedDictionary<string, byte[]> ReadOutput() => new(
        Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(Output, path), File.ReadAllBytes),
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public static void CopyTo(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var folder in Directory.EnumerateDirectories(source).Where(f => Path.GetFileName(f) is not ("bin" or "obj")))
        {
            CopyTo(folder, Path.Combine(target, Path.GetFileName(folder)));
        }

        foreach (var file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }
    }
}
