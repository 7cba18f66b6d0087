using System.Diagnostics;
using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

/// <summary>The command as a process of its own, where that makes a difference.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly ProjectCopy _project = new();

    [Fact]
    public void Two_builds_under_other_languages_and_time_zones_are_the_same_bytes()
    {
        Start("build --out plain").WaitForExit();
        Start("build --out turkish", ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Asia/Kathmandu")).WaitForExit();

        Read("turkish").ShouldBe(Read("plain"));
        Read("plain").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("text --details")]
    [InlineData("markdown")]
    [InlineData("json")]
    public void A_report_is_the_same_bytes_under_other_languages_and_time_zones(string format)
    {
        var plain = Start($"diff 2026-05-16 2026-10-01 --format {format}").StandardOutput.ReadToEnd();
        var turkish = Start($"diff 2026-05-16 2026-10-01 --format {format}", ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Asia/Kathmandu")).StandardOutput.ReadToEnd();

        turkish.ShouldBe(plain);
        plain.ShouldContain("2,264.96".Replace(",", format == "json" ? "" : ",", StringComparison.Ordinal));
    }

    [Fact]
    public void A_build_that_is_killed_leaves_the_old_output_or_the_new_one_whole()
    {
        Start("build").WaitForExit();
        var old = Read("docs-out");
        _project.Edit("RateCards/ratecards.yaml", "as-of: 2026-05-16", "as-of: 2026-10-01");
        Start("build --out new").WaitForExit();
        var wanted = Read("new");
        wanted.ShouldNotBe(old);

        // At moments spread over the time that a build takes.
        for (var delay = 0; delay < 20; delay++)
        {
            var build = Start("build");
            Thread.Sleep(100 + (delay * 40));
            build.Kill(entireProcessTree: true);
            build.WaitForExit();
            var found = Read("docs-out");
            (found.SequenceEqual(old) || found.SequenceEqual(wanted)).ShouldBeTrue($"killed after {100 + (delay * 40)} ms");
        }

        Start("build").WaitForExit();
        Read("docs-out").ShouldBe(wanted);
        Directory.EnumerateDirectories(_project.Folder).Select(Path.GetFileName).ShouldBe(["RateCards", "docs-out", "new"], ignoreOrder: true);
    }

    [Fact]
    public void The_record_of_a_build_is_in_the_user_s_cache_and_not_in_the_project()
    {
        var cache = Path.Combine(_project.Folder, "cache");

        Start("build", ("XDG_CACHE_HOME", cache)).WaitForExit();
        var again = Start("build", ("XDG_CACHE_HOME", cache)).StandardOutput.ReadToEnd();

        again.ShouldContain("nothing has changed since the last build");
        Directory.EnumerateFiles(Path.Combine(cache, "ratecards")).Count().ShouldBe(1);
        Directory.EnumerateFileSystemEntries(_project.Folder).Select(Path.GetFileName).ShouldBe(["RateCards", "cache", "docs-out"], ignoreOrder: true);
        Start("build", ("HOME", ""), ("XDG_CACHE_HOME", "")).StandardOutput.ReadToEnd().ShouldNotContain("nothing has changed");
    }

    [Fact]
    public void A_reader_that_stops_reading_is_no_error()
    {
        var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"'{Command}' rates --format csv --project '{_project.Folder}' | head -n 1"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

        shell.StandardOutput.ReadToEnd().ShouldStartWith("id,");
        shell.StandardError.ReadToEnd().ShouldBeEmpty();
    }

    [Fact]
    public void Results_are_plain_text_without_colour_where_nobody_looks()
    {
        var process = Start("estimate multi-turn");

        process.StandardOutput.ReadToEnd().ShouldNotContain("\e");
        process.StandardError.ReadToEnd().ShouldBeEmpty();
    }

    [Fact]
    public void A_terminal_that_nobody_has_given_a_size_is_one_to_write_to()
    {
        // As CI and containers have it: 'script' makes a terminal of 0 columns where it has none itself.
        using var terminal = Start("script", ["--quiet", "--return", "--command", $"stty cols 0 rows 0; '{Command}' estimate --help", "/dev/null"]);
        terminal.StandardInput.Close();

        terminal.StandardOutput.ReadToEnd().ShouldContain("Estimate what a workload costs under every offer");
        terminal.WaitForExit();
        terminal.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_preview_that_gets_Ctrl_C_ends_well()
    {
        // What runs the tests in the background ignores the signal, and children inherit that.
        using var preview = Start("env", ["--default-signal=INT", Command, "serve", "--port", "0"]);
        preview.StandardOutput.ReadLine().ShouldNotBeNull().ShouldContain(" files in ");
        preview.StandardOutput.ReadLine().ShouldNotBeNull().ShouldStartWith("http://127.0.0.1:");

        Process.Start("kill", ["-INT", $"{preview.Id}"]).WaitForExit();

        preview.WaitForExit(10_000).ShouldBeTrue();
        preview.ExitCode.ShouldBe(0);
        preview.StandardError.ReadToEnd().ShouldBeEmpty();
    }

    public void Dispose() => _project.Dispose();

    private static string Command => Path.Combine(AppContext.BaseDirectory, "ratecards");

    private Process Start(string call, params (string Name, string Value)[] environment) => Start(Command, call.Split(' '), environment);

    private Process Start(string program, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _project.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Path and content of every file of a folder, in order.</summary>
    private List<(string, string)> Read(string folder)
    {
        var root = _project.PathTo(folder);
        return [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(root, path), File.ReadAllText(path)))
            .OrderBy(file => file.Item1, StringComparer.Ordinal)];
    }
}
