using System.Threading.Channels;
using RateCards.Cli.Files;
using RateCards.Compiler.Files;
using RateCards.Compiler.Reading;

namespace RateCards.Cli.Serve;

/// <summary>Tells of saved files of a project.</summary>
internal sealed class ProjectWatcher : IDisposable
{
    /// <summary>An editor saves in several steps (empty, write, rename): they are over when there is none for this long.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);

    /// <summary>A file that stays empty for so many times as long was meant to be.</summary>
    private const int EmptyRounds = 20;

    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>();
    private readonly FileSystemWatcher _watcher;
    private readonly ProjectFolder _project;

    /// <exception cref="IOException">The system has no watches left.</exception>
    public ProjectWatcher(ProjectFolder project)
    {
        _project = project;
        _watcher = new FileSystemWatcher(project.Path) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        _watcher.Changed += (_, change) => Notice(change.FullPath);
        _watcher.Created += (_, change) => Notice(change.FullPath);
        _watcher.Deleted += (_, change) => Notice(change.FullPath);
        _watcher.Renamed += (_, change) => Notice(change.FullPath);
        // Changes came faster than they were told: anything may have changed.
        _watcher.Error += (_, _) => _changes.Writer.TryWrite(ProjectFiles.ProjectFile);
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Waits until something is saved, which <see cref="NextAsync"/> still tells of.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task WaitAsync(CancellationToken cancellation) => await _changes.Reader.WaitToReadAsync(cancellation);

    /// <summary>Waits for a save; gives the files, relative to the project.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<IReadOnlyList<string>> NextAsync(CancellationToken cancellation)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal) { await _changes.Reader.ReadAsync(cancellation) };
        var rounds = 0;
        do
        {
            while (_changes.Reader.TryRead(out var file))
            {
                files.Add(file);
            }

            await Task.Delay(Quiet, cancellation);
        }
        while (_changes.Reader.TryPeek(out _) || (rounds++ < EmptyRounds && files.Any(IsEmpty)));
        // A file that an editor writes first and then puts in place of the saved one is not what was saved.
        var there = files.Where(f => File.Exists(Path.Combine(_project.Path, f))).ToList();
        return there.Count > 0 ? there : [.. files];
    }

    public void Dispose() => _watcher.Dispose();

    /// <summary>Whether a file was emptied, most likely to be written next.</summary>
    private bool IsEmpty(string file) => new FileInfo(Path.Combine(_project.Path, file)) is { Exists: true, Length: 0 };

    /// <summary>What a C# build writes beside the cards, and what editors hide, is not a change.</summary>
    private void Notice(string fullPath)
    {
        var path = Path.GetRelativePath(_project.Path, fullPath).Replace('\\', '/');
        var isOfProject = ProjectFiles.IsInput(path) || ProjectFiles.InputFolders.Contains(path);
        if ((isOfProject || ProjectReader.IsMarkdownPage(_project.Path, path)) && !path.Contains("/.", StringComparison.Ordinal))
        {
            _changes.Writer.TryWrite(path);
        }
    }
}
