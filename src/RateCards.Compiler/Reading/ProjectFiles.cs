using RateCards.Compiler.Base;

namespace RateCards.Compiler.Reading;

/// <summary>What a file of a project is, by its project-relative path.</summary>
public enum ProjectFileKind
{
    /// <summary>A README, a page template, or anything else that the compiler does not read.</summary>
    None,
    Project,
    Card,
    Formulas,
    Calculator,
}

/// <summary>Where a project keeps what: the one place that knows the folders' names.</summary>
public static class ProjectFiles
{
    public const string ProjectFile = "ratecards.yaml";

    /// <summary>Folders that hold what people edit.</summary>
    public static IReadOnlyList<string> InputFolders { get; } = ["cards", "formulas", "calculators", "pages"];

    /// <summary>Whether a project-relative path is that of the project file, or within a folder of input.</summary>
    public static bool IsInput(string path) => path == ProjectFile || InputFolders.Any(f => path.StartsWith(f + "/", StringComparison.Ordinal));

    public static ProjectFileKind KindOf(string path)
    {
        if (path == ProjectFile)
        {
            return ProjectFileKind.Project;
        }

        var slash = path.IndexOf('/');
        if (slash < 0 || !(path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)))
        {
            return ProjectFileKind.None;
        }

        return path.Substring(0, slash) switch
        {
            "cards" => ProjectFileKind.Card,
            "formulas" => ProjectFileKind.Formulas,
            "calculators" => ProjectFileKind.Calculator,
            _ => ProjectFileKind.None,
        };
    }

    /// <summary>The files of a kind in the order of their paths, whatever order they came in.</summary>
    public static IEnumerable<SourceText> OfKind(this IEnumerable<SourceText> files, ProjectFileKind kind) =>
        files.Where(f => KindOf(f.Path) == kind).OrderBy(f => f.Path, StringComparer.Ordinal);
}
