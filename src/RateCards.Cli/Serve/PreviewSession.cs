using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using RateCards.Cli.Diagnostics;
using RateCards.Cli.Files;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Docs.Publishing;

namespace RateCards.Cli.Serve;

/// <summary>One run of <c>ratecards serve</c>: builds, serves, and builds again after each save, telling of it in a line.</summary>
internal sealed class PreviewSession(Terminal terminal, ProjectFolder project, Date? asOf, PreviewServer server)
{
    /// <summary>A file that is being replaced is there again after this long.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>When a saved page has been asked for and nobody saves again, there is time to tidy up.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(200);

    /// <summary>More than a build takes, in bytes.</summary>
    private const long RoomForBuild = 64 * 1024 * 1024;

    /// <summary>Where methods are compiled as they are called, so many builds compile what the next ones call.</summary>
    private static readonly int WarmingBuilds = JitInfo.GetCompiledMethodCount() > 0 ? 10 : 0;

    /// <summary>A save changes one file: what the others say is known from the build before.</summary>
    private readonly SharedFiles _shared = new();

    private int _warmingBuilds;

    /// <summary>Runs until it is cancelled, which is how it ends well.</summary>
    /// <exception cref="IOException">Nothing can listen at the address, or files cannot be watched.</exception>
    public static int Run(Terminal terminal, ProjectFolder project, Date? asOf, ListeningAddress address, bool opens, CancellationToken cancellation)
    {
        var (listener, url) = address.Listen();
        using (listener)
        {
            try
            {
                new PreviewSession(terminal, project, asOf, new PreviewServer(listener, address)).RunAsync(url, opens, cancellation).GetAwaiter().GetResult();
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                // Ctrl-C, which is how a preview ends.
            }
        }

        return ExitCode.Done;
    }

    private async Task RunAsync(Uri url, bool opens, CancellationToken cancellation)
    {
        // Before the first build, so that no save is missed during it.
        using var watcher = new ProjectWatcher(project);
        await RebuildAsync("", cancellation);
        var serving = server.RunAsync(cancellation);
        Say($"{Ansi.Paint(url.ToString(), Ansi.Bold)} follows {terminal.Display(project.Path)}; Ctrl-C ends it");
        if (opens)
        {
            Open(url);
        }

        while (true)
        {
            await WarmUpAsync(watcher, cancellation);
            var save = watcher.NextAsync(cancellation);
            if (await Task.WhenAny(save, Task.Delay(Rest, cancellation)) != save)
            {
                CollectGarbage();
            }

            var files = await save;
            await RebuildAsync(files.Count == 1 ? $"{files[0]}: " : $"{files[0]} and {files.Count - 1} more: ", cancellation);
            if (serving.IsFaulted)
            {
                await serving;
            }
        }
    }

    /// <summary>
    /// A build in a process that is warm takes a third of the time: the first save is to be shown as soon as the later
    /// ones. It is not to wait for a build that nobody sees: it ends it, and the rest are made after it.
    /// </summary>
    private async Task WarmUpAsync(ProjectWatcher watcher, CancellationToken cancellation)
    {
        using var warming = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var save = CancelAtSaveAsync(watcher, warming);
        try
        {
            for (; _warmingBuilds < WarmingBuilds; _warmingBuilds++)
            {
                if (await BuildAsync(warming.Token) is { } made)
                {
                    _ = Preview.After(server.Preview, made, path => terminal.Display(project.FullPath(path)));
                }
            }

            await warming.CancelAsync();
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Somebody saved.
        }

        await save;
    }

    private static async Task CancelAtSaveAsync(ProjectWatcher watcher, CancellationTokenSource warming)
    {
        try
        {
            await watcher.WaitAsync(warming.Token);
            await warming.CancelAsync();
        }
        catch (OperationCanceledException)
        {
            // All is warm.
        }
    }

    /// <summary>Collects now what builds have left behind, so that the next one need not stop for it.</summary>
    private static void CollectGarbage()
    {
        try
        {
            if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            {
                GC.EndNoGCRegion();
            }

            GC.TryStartNoGCRegion(RoomForBuild);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentOutOfRangeException)
        {
            // Builds had more to say than there was room for, or there is none: it is collected while they run.
        }
    }

    /// <param name="cause">The files that were saved, to begin the line with.</param>
    private async Task RebuildAsync(string cause, CancellationToken cancellation)
    {
        var (start, before) = (Stopwatch.GetTimestamp(), server.Preview);
        if (await BuildAsync(cancellation) is not { } build)
        {
            return;
        }

        var preview = Preview.After(before, build, path => terminal.Display(project.FullPath(path)));
        server.Preview = preview;
        var took = string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms");
        DiagnosticText.Write(terminal, project, preview.Diagnostics);
        var words = preview switch
        {
            { HasErrors: true, Files.Count: 0 } => $"{cause}{DiagnosticText.Summary(preview.Diagnostics)} in {took}; there is nothing to show yet",
            { HasErrors: true } => $"{cause}{DiagnosticText.Summary(preview.Diagnostics)} in {took}; the pages stay as they were",
            _ when before.Files.Count == 0 => $"{cause}{Counts.Of(preview.Files.Count, "file")} in {took}",
            _ when preview.Version == before.Version => $"{cause}{(before.HasErrors ? "fixed" : "nothing else changes")} in {took}",
            _ => $"{cause}{preview.ChangesSince(before)} of {Counts.Of(preview.Files.Count, "file")} changed in {took}",
        };
        Say($"{words}");
    }

    /// <summary>Builds in memory; null where the project's files cannot be read.</summary>
    private async Task<ProjectBuild?> BuildAsync(CancellationToken cancellation)
    {
        const int attempts = 5;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var build = ProjectBuild.Make(project, asOf, _shared, BuildScope.Site, new Stages(), cancellation);
                _shared.KeepOnly(build.Version.Files);
                return build;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                if (attempt == attempts)
                {
                    terminal.Error.WriteLine($"{Ansi.Paint("error", Ansi.Red)}: {exception.Message}");
                    return null;
                }
            }

            await Task.Delay(Pause, cancellation);
        }
    }

    private void Say(StyledLine line)
    {
        terminal.Output.WriteLine(line);
        terminal.Output.Flush();
    }

    private void Open(Uri url)
    {
        try
        {
            Process.Start(new ProcessStartInfo(url.ToString()) { UseShellExecute = true })?.Dispose();
        }
        catch (Win32Exception)
        {
            terminal.Error.WriteLine("There is no browser to open here.");
        }
    }
}
