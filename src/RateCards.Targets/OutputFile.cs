using System.Buffers;
using System.Text;

namespace RateCards.Targets;

/// <summary>A file that a build makes.</summary>
/// <param name="Path">Path within the output folder, with forward slashes: <c>snippets/multi-turn-cost-calculator.jsx</c>.</param>
/// <param name="Text">The content, with "\n" line ends; written as UTF-8 without a byte-order mark.</param>
public sealed record OutputFile(string Path, string Text)
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A character for each byte, of the same number.</summary>
    private static readonly Encoding Latin1 = Encoding.GetEncoding("iso-8859-1");

    /// <summary>The file is not text: <see cref="Text"/> has a character for each of its bytes.</summary>
    public bool IsBinary { get; init; }

    /// <summary>A file that is not text.</summary>
    public static OutputFile OfBytes(string path, byte[] content) => new(path, Latin1.GetString(content)) { IsBinary = true };

    private Encoding Encoding => IsBinary ? Latin1 : Utf8;

    /// <summary>What is written.</summary>
    public byte[] ToBytes() => Encoding.GetBytes(Text);

    /// <summary>Whether it would be written as it stands in an open file.</summary>
    public bool IsIn(FileStream file)
    {
        var length = Encoding.GetByteCount(Text);
        if (file.Length != length)
        {
            return false;
        }

        // Lent, for outputs are large and many.
        var (wanted, found) = (ArrayPool<byte>.Shared.Rent(length), ArrayPool<byte>.Shared.Rent(length));
        try
        {
            Encoding.GetBytes(Text, wanted);
            return file.ReadAtLeast(found.AsSpan(0, length), length, throwOnEndOfStream: false) == length && wanted.AsSpan(0, length).SequenceEqual(found.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(wanted);
            ArrayPool<byte>.Shared.Return(found);
        }
    }
}
