using RateCards.Compiler.Base;
using RateCards.Compiler.Binding;
using RateCards.Compiler.Reading;

// The one place of the compiler that reads files: everything else takes what it gives, and the generator is without it.
#pragma warning disable RS0030

namespace RateCards.Compiler.Files;

/// <summary>Reads a project's files for the compiler, all of which but this does no I/O.</summary>
internal static class ProjectReader
{
    /// <summary>How long an empty file may take to say that it is empty.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly EnumerationOptions Visible = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    /// <summary>The project file, everything in the input folders and the Markdown files that it names, with paths relative to the project, in their order.</summary>
    /// <param name="project">Path of the folder with the project file.</param>
    /// <exception cref="IOException">Something there is not a file, such as a device, or cannot be read.</exception>
    public static IReadOnlyList<SourceText> Read(string project)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var projectFile = ProjectFileOf(project);
        var paths = ProjectFiles.InputFolders
            .Select(folder => new DirectoryInfo(Path.Combine(project, folder)))
            .Where(folder => folder.Exists)
            .SelectMany(folder => FilesOf(folder, seen))
            .Select(path => (Full: path, Path: Path.GetRelativePath(project, path).Replace('\\', '/')))
            .Where(file => ProjectFiles.IsInput(file.Path))
            .Concat(MarkdownOf(project, projectFile))
            .DistinctBy(file => file.Path, StringComparer.Ordinal);
        return [.. paths
            .Select(file => ReadFile(file.Full, file.Path))
            .Prepend(projectFile)
            .OrderBy(text => text.Path, StringComparer.Ordinal)];
    }

    /// <summary>Whether a path, relative to the project, is that of a Markdown file that the project file names, as it is now.</summary>
    public static bool IsMarkdownPage(string project, string path)
    {
        try
        {
            return path.EndsWith(".md", StringComparison.Ordinal) && MarkdownBinder.GroupsOf(ProjectFileOf(project)).Any(g => g.Files.Any(f => f.Include(path)));
        }
        catch (IOException)
        {
            // It is just being written, and its own change will be noticed.
            return false;
        }
    }

    private static SourceText ProjectFileOf(string project) =>
        ReadFile(Path.Combine(project, ProjectFiles.ProjectFile), ProjectFiles.ProjectFile);

    /// <summary>The Markdown files that are pages. One that is not there is reported where pages are read.</summary>
    private static IEnumerable<(string Full, string Path)> MarkdownOf(string project, SourceText projectFile) =>
        from files in MarkdownBinder.GroupsOf(projectFile).SelectMany(g => g.Files)
        let folder = new DirectoryInfo(Path.Combine(project, files.Folder))
        where folder.Exists
        from file in folder.EnumerateFiles(files.Name, Visible)
        let path = files.Folder.Length == 0 ? file.Name : $"{files.Folder}/{file.Name}"
        where files.Include(path)
        select (file.FullName, path);

    /// <summary>Files of a folder and those below it. Each folder is read once, by whichever links it is reached, so that links in a circle end.</summary>
    /// <param name="seen">Where the folders really are that were read.</param>
    private static IEnumerable<string> FilesOf(DirectoryInfo folder, HashSet<string> seen)
    {
        if (!seen.Add(RealPath(folder)))
        {
            yield break;
        }

        foreach (var file in folder.EnumerateFiles("*", Visible))
        {
            yield return file.FullName;
        }

        // What is there by itself comes first, so that a link to it does not take its name.
        foreach (var inner in folder.EnumerateDirectories("*", Visible).OrderBy(d => d.LinkTarget is not null).ThenBy(d => d.Name, StringComparer.Ordinal))
        {
            foreach (var file in FilesOf(inner, seen))
            {
                yield return file;
            }
        }
    }

    private static string RealPath(DirectoryInfo folder) => folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName is { } target
        ? Path.TrimEndingDirectorySeparator(target)
        : folder.Parent is { } parent ? Path.Combine(RealPath(parent), folder.Name) : folder.FullName;

    /// <summary>The file; of one that is too large only as much as the compiler needs to refuse it.</summary>
    private static SourceText ReadFile(string path, string name)
    {
        // A link has a length of its own.
        var length = ((File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo) ?? new FileInfo(path)).Length;
        if (length == 0)
        {
            return IsEmpty(path) ? new SourceText(name, "") : throw new IOException($"'{path}' is not a file that can be read: it is a device, a pipe, or a link to one.");
        }

        if (length <= DocumentReader.MaximalLength)
        {
            return ProjectFiles.HoldsBytes(name) ? ProjectFiles.OfBytes(name, File.ReadAllBytes(path)) : new SourceText(name, File.ReadAllText(path));
        }

        using var reader = new StreamReader(path);
        var start = new char[DocumentReader.MaximalLength + 1];
        return new SourceText(name, new string(start, 0, reader.ReadBlock(start)));
    }

    /// <summary>Whether what says that it has no length has none: a device gives bytes nevertheless, and a pipe waits for somebody to write.</summary>
    private static bool IsEmpty(string path)
    {
        var reading = Task.Factory.StartNew(
            () =>
            {
                using var file = File.OpenRead(path);
                return file.ReadByte() < 0;
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        return reading.Wait(Patience) && reading.Result;
    }
}
