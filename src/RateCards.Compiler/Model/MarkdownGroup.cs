using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Model;

/// <summary>Markdown files of the project folder that are pages, in the order of the navigation.</summary>
/// <param name="Name">The group of the navigation that lists them.</param>
internal sealed record MarkdownGroup(string Name, ValueList<MarkdownFiles> Files);

/// <summary>A Markdown file, or all of a folder.</summary>
/// <param name="Pattern">Path relative to the project, with forward slashes; <c>*</c> within the file's name stands for any text.</param>
internal sealed record MarkdownFiles(string Pattern, Origin Origin)
{
    /// <summary>Whether several files are meant.</summary>
    public bool AreMany => Pattern.Contains('*');

    /// <summary>The folder that they stand in, relative to the project; empty for the project's own.</summary>
    public string Folder => Pattern.Substring(0, NameStart).TrimEnd('/');

    /// <summary>The file's name, with its <c>*</c>.</summary>
    public string Name => Pattern.Substring(NameStart);

    private int NameStart => Pattern.LastIndexOf('/') + 1;

    /// <summary>Whether a file is meant, by its path relative to the project.</summary>
    public bool Include(string path)
    {
        var star = Pattern.IndexOf('*');
        return star < 0
            ? path == Pattern
            : path.Length >= Pattern.Length - 1 && path.StartsWith(Pattern.Substring(0, star), StringComparison.Ordinal)
                && path.EndsWith(Pattern.Substring(star + 1), StringComparison.Ordinal) && path.IndexOf('/', NameStart) < 0;
    }
}
