using System.Diagnostics;
using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

/// <summary>A git repository of its own with the shipped project, whose first commit is the branch main.</summary>
internal sealed class ProjectRepository : IDisposable
{
    public ProjectRepository()
    {
        Git("init", "-q", "-b", "main");
        Commit("start");
    }

    public ProjectCopy Project { get; } = new();

    /// <summary>Commits everything in the folder.</summary>
    public void Commit(string message)
    {
        Git("add", "-A");
        Git("commit", "-q", "-m", message);
    }

    public void Git(params string[] arguments)
    {
        string[] identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "core.autocrlf=false"];
        using var process = Process.Start(new ProcessStartInfo("git", [.. identity, .. arguments]) { WorkingDirectory = Project.Folder })!;
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, string.Join(' ', arguments));
    }

    public void Dispose() => Project.Dispose();
}
