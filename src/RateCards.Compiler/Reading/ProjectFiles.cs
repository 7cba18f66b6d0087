using System.Text;
using RateCards.Compiler.Base;

namespace RateCards.Compiler.Reading;

/// <summary>What a file of a project is, by its project-relative path.</summary>
internal enum ProjectFileKind
{
    /// <summary>A README, a page template, or anything else that the compiler does not read.</summary>
    None,
    Project,
    Card,
    Formulas,
    Calculator,
}

/// <summary>Where a project keeps what: the one place that knows the folders' names.</summary>
internal static class ProjectFiles
{
    public const string ProjectFile = "ratecards.yaml";

    /// <summary>The folder of the site's logo, icon and style sheet.</summary>
    public const string BrandFolder = "brand";

    private static readonly string[] BrandFiles = [".svg", ".png", ".css"];

    /// <summary>Folders that hold what people edit.</summary>
    public static IReadOnlyList<string> InputFolders { get; } = ["cards", "formulas", "calculators", "pages", BrandFolder];

    /// <summary>
    /// Whether a project-relative path is that of the project file, or within a folder of input. What lies beside a logo and cannot be on
    /// a site, such as a designer's sources, is not input.
    /// </summary>
    public static bool IsInput(string path) => path == ProjectFile
        || (path.StartsWith(BrandFolder + "/", StringComparison.Ordinal)
            ? BrandFiles.Contains(Path.GetExtension(path).ToLowerInvariant())
            : InputFolders.Any(f => path.StartsWith(f + "/", StringComparison.Ordinal)));

    /// <summary>Whether a file is no text: its <see cref="SourceText"/> has a character for each byte.</summary>
    public static bool HoldsBytes(string path) => path.EndsWith(".png", StringComparison.OrdinalIgnoreCase);

    /// <summary>The file whose content is <paramref name="bytes"/>.</summary>
    public static SourceText OfBytes(string path, byte[] bytes) => new(path, (HoldsBytes(path) ? Latin1 : Encoding.UTF8).GetString(bytes));

    /// <summary>The bytes of a file that <see cref="HoldsBytes"/>.</summary>
    public static byte[] BytesOf(SourceText file) => Latin1.GetBytes(file.Content);

    private static Encoding Latin1 { get; } = Encoding.GetEncoding("iso-8859-1");

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
