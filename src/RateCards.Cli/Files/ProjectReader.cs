using RateCards.Compiler.Base;
using RateCards.Compiler.Reading;

namespace RateCards.Cli.Files;

/// <summary>Reads a project's files for the compiler, which does no I/O itself.</summary>
internal static class ProjectReader
{
    private static readonly EnumerationOptions Recursive = new()
    {
        RecurseSubdirectories = true,
        // A link that points back up ends here.
        MaxRecursionDepth = 16,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    /// <summary>The project file and everything in the input folders, with paths relative to the project, in their order.</summary>
    public static List<SourceText> Read(ProjectFolder project)
    {
        var paths = ProjectFiles.InputFolders
            .Select(folder => Path.Combine(project.Path, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", Recursive))
            .Prepend(Path.Combine(project.Path, ProjectFiles.ProjectFile));
        return [.. paths
            .Select(path => new SourceText(Path.GetRelativePath(project.Path, path).Replace('\\', '/'), ReadText(path)))
            .OrderBy(text => text.Path, StringComparer.Ordinal)];
    }

    /// <summary>The file's text; of one that is too large only as much as the compiler needs to refuse it.</summary>
    private static string ReadText(string path)
    {
        if (new FileInfo(path).Length <= DocumentReader.MaximalLength)
        {
            return File.ReadAllText(path);
        }

        using var reader = new StreamReader(path);
        var start = new char[DocumentReader.MaximalLength + 1];
        return new string(start, 0, reader.ReadBlock(start));
    }
}
