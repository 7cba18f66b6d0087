namespace RateCards.Changes.Revisions;

/// <summary>Where a symbolic link of a commit leads.</summary>
internal static class GitLink
{
    /// <summary>The path from the repository's root; null where it leads out of the repository.</summary>
    /// <param name="path">The link's own path.</param>
    /// <param name="target">What the link says.</param>
    public static string? Resolve(string path, string target)
    {
        if (target.StartsWith('/'))
        {
            return null;
        }

        var folders = new List<string>(path.Split('/')[..^1]);
        foreach (var part in target.Split('/').Where(p => p is not ("" or ".")))
        {
            if (part != "..")
            {
                folders.Add(part);
            }
            else if (folders.Count > 0)
            {
                folders.RemoveAt(folders.Count - 1);
            }
            else
            {
                return null;
            }
        }

        return string.Join('/', folders);
    }
}
