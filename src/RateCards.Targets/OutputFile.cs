using System.Buffers;
using System.Text;

namespace RateCards.Targets;

/// <summary>
/// A file that a build makes. It is kept as the bytes that are written, which are half as long as the text in memory: a build
/// holds all of its files until it is known that nothing is wrong.
/// </summary>
public sealed record OutputFile
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly ReadOnlyMemory<byte> _content;

    /// <param name="path">Path within the output folder, with forward slashes: <c>snippets/multi-turn-cost-calculator.jsx</c>.</param>
    /// <param name="text">The content, with "\n" line ends; written as UTF-8 without a byte-order mark.</param>
    public OutputFile(string path, string text)
        : this(path, Utf8.GetBytes(text))
    {
    }

    /// <inheritdoc cref="OutputFile(string, string)"/>
    public OutputFile(string path, StringBuilder text)
        : this(path, BytesOf(text))
    {
    }

    private OutputFile(string path, ReadOnlyMemory<byte> content)
    {
        Path = path;
        _content = content;
    }

    public string Path { get; init; }

    /// <summary>The content as text, which is made of the bytes each time. Of a file that is not text it means nothing.</summary>
    public string Text => Utf8.GetString(_content.Span);

    /// <summary>What is written.</summary>
    public ReadOnlySpan<byte> Content => _content.Span;

    /// <summary>A file that is not text.</summary>
    public static OutputFile OfBytes(string path, byte[] content) => new(path, content);

    /// <summary>Whether it would be written as it stands in an open file.</summary>
    public bool IsIn(FileStream file)
    {
        if (file.Length != _content.Length)
        {
            return false;
        }

        // Lent, for outputs are large and many.
        var found = ArrayPool<byte>.Shared.Rent(_content.Length);
        try
        {
            return file.ReadAtLeast(found.AsSpan(0, _content.Length), _content.Length, throwOnEndOfStream: false) == _content.Length && Content.SequenceEqual(found.AsSpan(0, _content.Length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(found);
        }
    }

    public bool Equals(OutputFile? other) => other is not null && Path == other.Path && Content.SequenceEqual(other.Content);

    public override int GetHashCode() => HashCode.Combine(Path, _content.Length);

    /// <summary>Piece by piece, so that a text of megabytes is never in memory as one string; in memory that is lent, as outputs are many.</summary>
    private static byte[] BytesOf(StringBuilder text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Utf8.GetMaxByteCount(text.Length));
        try
        {
            var encoder = Utf8.GetEncoder();
            var length = 0;
            foreach (var piece in text.GetChunks())
            {
                length += encoder.GetBytes(piece.Span, buffer.AsSpan(length), flush: false);
            }

            length += encoder.GetBytes([], buffer.AsSpan(length), flush: true);
            return buffer.AsSpan(0, length).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
