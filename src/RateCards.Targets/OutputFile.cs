using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace RateCards.Targets;

/// <summary>
/// A file that a build makes. It is kept as the bytes that are written, which are half as long as the text in memory: a build
/// holds all of its files until it is known that nothing is wrong.
/// </summary>
internal sealed record OutputFile
{
    /// <param name="path">Path within the output folder, with forward slashes: <c>snippets/multi-turn-cost-calculator.jsx</c>.</param>
    /// <param name="text">The content, with "\n" line ends; written as UTF-8 without a byte-order mark.</param>
    public OutputFile(string path, string text)
        : this(path, OutputText.BytesOf(text))
    {
    }

    internal OutputFile(string path, ReadOnlySequence<byte> content)
    {
        Path = path;
        Pieces = content;
    }

    public string Path { get; init; }

    /// <summary>The content as text, which is made of the bytes each time. Of a file that is not text it means nothing.</summary>
    public string Text => Encoding.UTF8.GetString(Pieces);

    /// <summary>What is written, which of a large file is copied together each time.</summary>
    public ReadOnlySpan<byte> Content => Pieces.IsSingleSegment ? Pieces.FirstSpan : Pieces.ToArray();

    /// <summary>What is written, as it is kept: a large file is one array at no time.</summary>
    public ReadOnlySequence<byte> Pieces { get; }

    /// <summary>A file that is not text.</summary>
    public static OutputFile OfBytes(string path, byte[] content) => new(path, new ReadOnlySequence<byte>(content));

    /// <summary>Whether it would be written as it stands in an open file.</summary>
    public bool IsIn(FileStream file)
    {
        if (file.Length != Pieces.Length)
        {
            return false;
        }

        // Lent, for outputs are many.
        var found = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            foreach (var piece in Pieces)
            {
                for (var rest = piece.Span; rest.Length > 0;)
                {
                    var read = file.ReadAtLeast(found.AsSpan(0, Math.Min(rest.Length, found.Length)), Math.Min(rest.Length, found.Length), throwOnEndOfStream: false);
                    if (read == 0 || !rest[..read].SequenceEqual(found.AsSpan(0, read)))
                    {
                        return false;
                    }

                    rest = rest[read..];
                }
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(found);
        }
    }

    /// <summary>SHA-256 of the content.</summary>
    public byte[] Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var piece in Pieces)
        {
            hash.AppendData(piece.Span);
        }

        return hash.GetHashAndReset();
    }

    public bool Equals(OutputFile? other) => other is not null && Path == other.Path && AreEqual(Pieces, other.Pieces);

    public override int GetHashCode() => HashCode.Combine(Path, Pieces.Length);

    private static bool AreEqual(ReadOnlySequence<byte> one, ReadOnlySequence<byte> other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        // Pieces need not end at the same places.
        while (one.Length > 0)
        {
            var length = Math.Min(one.FirstSpan.Length, other.FirstSpan.Length);
            if (!one.FirstSpan[..length].SequenceEqual(other.FirstSpan[..length]))
            {
                return false;
            }

            (one, other) = (one.Slice(length), other.Slice(length));
        }

        return true;
    }
}
