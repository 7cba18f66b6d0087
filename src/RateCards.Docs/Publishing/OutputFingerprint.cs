using System.Security.Cryptography;
using System.Text;
using RateCards.Targets;

namespace RateCards.Docs.Publishing;

/// <summary>One hash of all paths and bytes of a build's files: of those that are to be written, or those that are there.</summary>
internal static class OutputFingerprint
{
    /// <param name="files">In the order of their paths.</param>
    public static string Of(IReadOnlyList<OutputFile> files) =>
        Of(files, f => f.Path, f => f.Hash());

    /// <param name="files">Full paths by paths.</param>
    /// <exception cref="IOException">One cannot be read, or has gone meanwhile.</exception>
    public static string Of(SortedList<string, string> files) => Of([.. files], f => f.Key, f => HashOf(f.Value));

    private static string Of<T>(IReadOnlyList<T> files, Func<T, string> path, Func<T, byte[]> hash)
    {
        var hashes = new byte[files.Count][];
        InParallel.For(files.Count, i => hashes[i] = hash(files[i]));
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var i = 0; i < files.Count; i++)
        {
            all.AppendData(Encoding.UTF8.GetBytes($"{path(files[i])}\n"));
            all.AppendData(hashes[i]);
        }

        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    private static byte[] HashOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return SHA256.HashData(file);
    }
}
