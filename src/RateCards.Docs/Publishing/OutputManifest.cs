using System.Text;

namespace RateCards.Docs.Publishing;

/// <summary>
/// The list of a build's files, kept in the output folder, which marks the folder as ours and its files as ones that a build may
/// remove. Paths alone: with hashes, any two changes would differ in the same lines and never merge.
/// </summary>
internal sealed class OutputManifest(IReadOnlyCollection<string> paths)
{
    private const int LengthOfHash = 64;

    private readonly HashSet<string> _paths = new(paths, StringComparer.Ordinal);

    public bool Lists(string path) => _paths.Contains(path);

    /// <summary>Reads a manifest. Those of earlier builds have the file's hash and two spaces before a path.</summary>
    public static OutputManifest Parse(string text) => new([.. text.Split('\n').Select(l => PathOf(l.TrimEnd('\r'))).Where(p => p.Length > 0)]);

    /// <param name="paths">In their order.</param>
    public static string Format(IEnumerable<string> paths) =>
        paths.Aggregate(new StringBuilder(), (text, path) => text.Append(path).Append('\n')).ToString();

    private static string PathOf(string line) =>
        line.Length > LengthOfHash + 2 && line.AsSpan(LengthOfHash).StartsWith("  ") && line[..LengthOfHash].All(char.IsAsciiHexDigitLower) ? line[(LengthOfHash + 2)..] : line;
}
