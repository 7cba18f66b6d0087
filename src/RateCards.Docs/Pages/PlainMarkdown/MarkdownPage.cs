using RateCards.Compiler.Base;

namespace RateCards.Docs.Pages.PlainMarkdown;

/// <summary>A Markdown file as a page.</summary>
/// <param name="File">The file's path in the project.</param>
/// <param name="Title">Its first heading.</param>
/// <param name="Description">Its first paragraph, without what makes links and code of words.</param>
/// <param name="Path">The page's path: the file's in small letters, and a README's is that of its folder.</param>
/// <param name="Template">The rest of the file as a template, as long as the file.</param>
internal sealed record MarkdownPage(string File, string Title, string Description, string Path, SourceText Template)
{
    /// <summary>The description says all of the first paragraph, which is then left out of the template.</summary>
    public required bool IsDescribedInFull { get; init; }

    public required MarkdownMarks Marks { get; init; }

    public required MarkdownAnchors Anchors { get; init; }

    /// <summary>Where each address stands for the first time.</summary>
    public required IReadOnlyDictionary<string, SourceLocation> PlacesOfLinks { get; init; }
}
