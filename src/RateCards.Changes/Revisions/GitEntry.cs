namespace RateCards.Changes.Revisions;

internal enum GitEntryKind
{
    File,
    Link,

    /// <summary>A commit of another repository, whose files are not in this one.</summary>
    Submodule,
}

/// <summary>An entry of a commit's tree.</summary>
/// <param name="Id">Hash of its content.</param>
/// <param name="Path">From the repository's root.</param>
internal sealed record GitEntry(GitEntryKind Kind, string Id, string Path);
