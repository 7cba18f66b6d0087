using System.Security.Cryptography;
using System.Text;

namespace RateCards.Docs.Publishing;

/// <summary>
/// The list of a build's files with their hashes, kept in the output folder. It marks the folder as ours, and tells a
/// file that was edited by hand from one that is merely stale. Its lines are those of <c>sha256sum</c>, so that
/// <c>sha256sum -c .ratecards-manifest</c> checks a folder without us.
/// </summary>
internal sealed class OutputManifest(IReadOnlyDictionary<string, string> hashes)
{
    /// <summary>Whether a build wrote exactly these bytes at this path.</summary>
    public bool Wrote(string path, ReadOnlySpan<byte> content) => hashes.TryGetValue(path, out var hash) && hash == Hash(content);

    public bool Lists(string path) => hashes.ContainsKey(path);

    /// <summary>Reads a manifest; lines that are none are skipped, for a damaged manifest only loses its claim to files.</summary>
    public static OutputManifest Parse(string text)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n'))
        {
            if (line.Split("  ", 2) is [{ Length: 64 } hash, { Length: > 0 } path])
            {
                hashes[path.TrimEnd('\r')] = hash;
            }
        }

        return new OutputManifest(hashes);
    }

    /// <param name="files">Path → content, in the order of the list.</param>
    public static string Format(SortedList<string, byte[]> files)
    {
        var text = new StringBuilder();
        foreach (var (path, content) in files)
        {
            text.Append(Hash(content)).Append("  ").Append(path).Append('\n');
        }

        return text.ToString();
    }

    private static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
