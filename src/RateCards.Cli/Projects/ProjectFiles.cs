using RateCards.Compiler.Text;

namespace RateCards.Cli.Projects;

/// <summary>Reads a project's files for the compiler, which does no I/O itself.</summary>
internal static class ProjectFiles
{
    private static readonly string[] DataFolders = ["cards", "formulas", "calculators"];

    private static readonly string[] DataEndings = [".yaml", ".yml", ".json"];

    private static readonly EnumerationOptions Recursive = new()
    {
        RecurseSubdirectories = true,
        // A link that points back up ends here.
        MaxRecursionDepth = 16,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    /// <summary>The project file and every card, formula and calculator, with paths relative to the project.</summary>
    public static List<SourceText> Read(ProjectFolder project)
    {
        var paths = DataFolders
            .Select(folder => Path.Combine(project.Path, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", Recursive))
            .Where(path => DataEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Prepend(Path.Combine(project.Path, ProjectFolder.FileName));
        return [.. paths
            .Select(path => new SourceText(RelativePath(project, path), File.ReadAllText(path)))
            .OrderBy(text => text.Path, StringComparer.Ordinal)];
    }

    private static string RelativePath(ProjectFolder project, string path) =>
        Path.GetRelativePath(project.Path, path).Replace('\\', '/');
}
