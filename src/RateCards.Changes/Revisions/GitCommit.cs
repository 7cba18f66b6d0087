using System.Text;
using RateCards.Compiler.Base;

namespace RateCards.Changes.Revisions;

/// <summary>A commit seen from a folder of its repository; reads the folder's files without touching the working tree.</summary>
internal sealed class GitCommit
{
    private readonly string _folder;
    private readonly string _prefix;

    private GitCommit(string folder, string prefix, string hash)
    {
        _folder = folder;
        _prefix = prefix;
        Hash = hash;
    }

    public string Hash { get; }

    /// <summary>The commit that a revision names; null where there is no such one.</summary>
    /// <param name="folder">A folder of the repository.</param>
    /// <param name="revision">Anything git understands: a branch, a tag, <c>HEAD~1</c>; what is hostile in a shell is not so here.</param>
    /// <exception cref="GitException">git is missing, or the folder is in no repository.</exception>
    public static GitCommit? Find(string folder, string revision)
    {
        if (revision.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var output = Git.Run(
            folder, ["rev-parse", "--show-prefix", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"], null, out var error);
        if (output is null)
        {
            return error.Length == 0 ? null : throw new GitException($"git: {FirstLine(error)}");
        }

        var text = Encoding.UTF8.GetString(output).TrimEnd('\n');
        var end = text.LastIndexOf('\n');
        return new GitCommit(folder, text[..Math.Max(0, end)], text[(end + 1)..]);
    }

    /// <summary>The last commit that this one and another have both come from; null where their histories have nothing in common.</summary>
    public GitCommit? MergeBase(GitCommit other)
    {
        var output = Git.Run(_folder, ["merge-base", Hash, other.Hash], null, out _);
        return output is null ? null : new GitCommit(_folder, _prefix, Encoding.ASCII.GetString(output).Trim());
    }

    /// <summary>Files of the folder at this commit, with paths relative to it.</summary>
    /// <param name="isWanted">Tells by its path whether a file is to be read.</param>
    /// <exception cref="GitException">git could not read them.</exception>
    public GitFiles ReadFiles(Func<string, bool> isWanted)
    {
        var entries = List(_prefix).Where(e => e.Path.StartsWith(_prefix, StringComparison.Ordinal) && isWanted(e.Path[_prefix.Length..])).ToList();
        var unread = entries.Where(e => e.Kind == GitEntryKind.Submodule).Select(e => e.Path).ToList();
        var files = entries.Where(e => e.Kind == GitEntryKind.File).Concat(Follow(entries.Where(e => e.Kind == GitEntryKind.Link).ToList(), unread));
        return new GitFiles(Read(files.OrderBy(e => e.Path, StringComparer.Ordinal).ToList()), [.. unread.Order(StringComparer.Ordinal).Select(WithoutPrefix)]);
    }

    /// <summary>The files that links lead to, under the links' names. What leads nowhere, or to another link, is added to <paramref name="unread"/>.</summary>
    private IEnumerable<GitEntry> Follow(List<GitEntry> links, List<string> unread)
    {
        if (links.Count == 0)
        {
            yield break;
        }

        var all = List("").ToList();
        foreach (var (link, text) in links.Zip(Read(links)))
        {
            var target = GitLink.Resolve(link.Path, text.Content);
            var found = all.Where(e => e.Path == target || e.Path.StartsWith(target + "/", StringComparison.Ordinal)).ToList();
            if (found.Count == 0 || found.Exists(e => e.Kind != GitEntryKind.File))
            {
                unread.Add(link.Path);
            }

            foreach (var file in found.Where(e => e.Kind == GitEntryKind.File))
            {
                yield return file with { Path = link.Path + file.Path[target!.Length..] };
            }
        }
    }

    private IReadOnlyList<SourceText> Read(List<GitEntry> files)
    {
        if (files.Count == 0)
        {
            return [];
        }

        var contents = Require(Git.Run(_folder, ["cat-file", "--batch"], files.Select(f => f.Id), out var error), error);
        return GitBatch.Read(contents, files.Select(f => WithoutPrefix(f.Path)));
    }

    private string WithoutPrefix(string path) => path.StartsWith(_prefix, StringComparison.Ordinal) ? path[_prefix.Length..] : path;

    /// <summary>The same commit, seen from every folder of the repository that holds a file of a name.</summary>
    public IReadOnlyList<GitCommit> FoldersWith(string fileName) =>
    [
        .. List("")
            .Where(e => e.Path == fileName || e.Path.EndsWith("/" + fileName, StringComparison.Ordinal))
            .Select(e => new GitCommit(_folder, e.Path[..^fileName.Length], Hash)),
    ];

    /// <summary>All files, links and submodules below a folder.</summary>
    private IEnumerable<GitEntry> List(string prefix)
    {
        string[] below = prefix.Length == 0 ? [] : [prefix];
        var listing = Require(Git.Run(_folder, ["ls-tree", "-r", "-z", "--full-tree", Hash, "--", .. below], null, out var error), error);
        foreach (var line in Encoding.UTF8.GetString(listing).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // mode type id TAB path
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var words = line[..tab].Split(' ');
            var kind = words[0] switch { "120000" => GitEntryKind.Link, "160000" => GitEntryKind.Submodule, _ => GitEntryKind.File };
            yield return new GitEntry(kind, words[2], line[(tab + 1)..]);
        }
    }

    private static byte[] Require(byte[]? output, string error) => output ?? throw new GitException($"git: {FirstLine(error)}");

    private static string FirstLine(string text) => text.Split('\n')[0];
}
