using RateCards.Docs.Media;

namespace RateCards.Docs.Content.Files;

/// <summary>A file that readers may take away.</summary>
/// <param name="Path">Below the site's folder of data.</param>
/// <param name="Title">What it has, in a few words.</param>
/// <param name="Description">The same in a sentence.</param>
/// <param name="Shape">What stands in it under which names: rows and columns, members, tables, sheets.</param>
/// <param name="Sample">How one price is read from it, with what that gives.</param>
internal sealed record DataFile(string Path, string Title, string Description, string Shape, CodeContent Sample)
{
    /// <summary>Its path among the outputs, where that is another one.</summary>
    public string? OutputPath { get; init; }

    /// <summary>Types and schemas of it: what each is, and its path.</summary>
    public IReadOnlyList<(string Title, string Path)> Companions { get; init; } = [];

    public DownloadContent Link => new(Path, Path, OutputPath ?? Path);
}
