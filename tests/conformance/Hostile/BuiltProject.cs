using RateCards.Cli;
using RateCards.Cli.Terminals;

namespace RateCards.Conformance.Tests.Hostile;

/// <summary>A project written into a folder of its own and built there.</summary>
internal sealed class BuiltProject : IDisposable
{
    public BuiltProject(HostileProject project)
    {
        foreach (var (path, text) in project.Files)
        {
            var file = Path.Combine(Folder, "RateCards", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        var (exitCode, said) = Call("build");
        exitCode.ShouldBe(0, string.Join("\n", said.Split("\n").Where(l => l.Contains(": error ", StringComparison.Ordinal)).Take(20)));
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("ratecards-").FullName;

    public string Output => Path.Combine(Folder, "out");

    /// <summary>Paths of all outputs with an ending.</summary>
    public IEnumerable<string> Paths(string ending) => Directory
        .EnumerateFiles(Output, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Output, f).Replace('\\', '/'))
        .Where(f => f.EndsWith(ending, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    /// <summary>What a call of the command prints, and how it ends.</summary>
    public (int ExitCode, string Said) Call(params string[] arguments)
    {
        using var said = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal(said, said) { CurrentDirectory = Folder };
        return (Application.Run(arguments, terminal), said.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
