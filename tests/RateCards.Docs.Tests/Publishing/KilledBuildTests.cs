using System.Diagnostics;
using RateCards.Docs.Publishing;
using RateCards.Targets;

namespace RateCards.Docs.Tests.Publishing;

public sealed class KilledBuildTests
{
    /// <summary>What the killed process writes, one after the other. They share some files, and each has some that the other has not.</summary>
    private static readonly OutputFile[] Odd = Build("odd"), Even = Build("even");

    [Fact]
    public void A_build_killed_at_any_moment_leaves_the_old_or_the_new_output_whole()
    {
        using var temporary = new TemporaryFolder();
        var path = temporary["docs-out"];
        var folder = new OutputFolder(path, "docs-out");
        folder.Write(Odd).ShouldBeEmpty();
        var interrupted = 0;
        for (var kill = 0; kill < 20; kill++)
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(KilledBuildTests).Assembly.Location, "keep-building", path]) { RedirectStandardOutput = true })!;
            process.StandardOutput.ReadLine().ShouldBe("building");
            Thread.Sleep(kill);
            process.Kill();
            process.WaitForExit();

            // On Linux the swap is one step, so that there is no moment without an output folder.
            if (OperatingSystem.IsLinux())
            {
                (folder.Compare(Odd).Count == 0 || folder.Compare(Even).Count == 0).ShouldBeTrue($"a mixture after kill {kill}");
            }

            interrupted += Path.Exists(path + ".next") ? 1 : 0;
            folder.Write(Odd).ShouldBeEmpty();
            folder.Compare(Odd).ShouldBeEmpty();
            Directory.GetFileSystemEntries(temporary.Path).ShouldBe([path], "a build clears away what a killed one left");
        }

        interrupted.ShouldBeGreaterThan(0, "no kill hit a build while it wrote: the test tested nothing");
    }

    internal static void KeepBuilding(string path)
    {
        var folder = new OutputFolder(path, "docs-out");
        folder.Write(Even);
        // Only now, when everything is compiled: a kill is to hit a build, not the runtime's start.
        Console.WriteLine("building");
        while (true)
        {
            folder.Write(Odd);
            folder.Write(Even);
        }
    }

    private static OutputFile[] Build(string name) =>
    [
        .. Enumerable.Range(0, 20).Select(i => new OutputFile($"site/page-{i}.html", $"{name} {i}")),
        .. Enumerable.Range(0, 20).Select(i => new OutputFile($"same/page-{i}.html", $"{i}")),
        .. Enumerable.Range(0, 5).Select(i => new OutputFile($"{name}/page-{i}.html", $"{i}")),
    ];
}
