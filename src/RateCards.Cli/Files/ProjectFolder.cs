using RateCards.Cli.Terminals;
using RateCards.Compiler.Reading;
using RateCards.Docs.Publishing;

namespace RateCards.Cli.Files;

/// <summary>The folder of a project: the one with <c>ratecards.yaml</c>.</summary>
/// <param name="Path">Full path.</param>
internal sealed record ProjectFolder(string Path)
{
    private const string UsualName = "RateCards";

    /// <summary>Finds the project that a call means.</summary>
    /// <param name="named">The folder that <c>--project</c> names; null to look from the current folder upwards.</param>
    /// <exception cref="CallException">There is none.</exception>
    public static ProjectFolder Find(Terminal terminal, string? named)
    {
        if (named is not null)
        {
            var folder = System.IO.Path.GetFullPath(named, terminal.CurrentDirectory);
            return At(folder) ?? throw new CallException(
                Directory.Exists(folder)
                    ? $"'{named}' has no {ProjectFiles.ProjectFile}. Name the folder that holds it."
                    : $"There is no folder '{named}'.");
        }

        for (var folder = new DirectoryInfo(terminal.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (At(folder.FullName) is { } project)
            {
                return project;
            }
        }

        throw new CallException(
            $"There is no {ProjectFiles.ProjectFile} here, in {UsualName}/, or in a folder above. Go to a project's folder, or name one with --project DIR.");
    }

    /// <summary>Full path of a file that is named relative to the project.</summary>
    public string FullPath(string relativePath) => System.IO.Path.GetFullPath(relativePath, Path);

    /// <summary>The folder with generated files at a full path, called in diagnostics by its path from the project.</summary>
    public OutputFolder OutputAt(string path) => new(path, System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/'));

    /// <summary>Whether a folder is the project's own, holds it, or is among what people edit: what is there would be lost in a build.</summary>
    public bool IsOwn(string folder)
    {
        var path = System.IO.Path.TrimEndingDirectorySeparator(folder);
        return IsAtOrBelow(path, Path) || ProjectFiles.InputFolders.Any(f => IsAtOrBelow(System.IO.Path.Combine(Path, f), path));
    }

    private static bool IsAtOrBelow(string folder, string path) =>
        path == folder || path.StartsWith(System.IO.Path.EndsInDirectorySeparator(folder) ? folder : folder + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The project that a folder is, or holds under the usual name; null where there is none.</summary>
    public static ProjectFolder? At(string folder)
    {
        var usual = System.IO.Path.Combine(folder, UsualName);
        return File.Exists(System.IO.Path.Combine(folder, ProjectFiles.ProjectFile)) ? new ProjectFolder(folder)
            : File.Exists(System.IO.Path.Combine(usual, ProjectFiles.ProjectFile)) ? new ProjectFolder(usual)
            : null;
    }
}
