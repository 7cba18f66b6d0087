using System.Buffers;
using System.Text;

namespace RateCards.Targets;

/// <summary>
/// The text of a file of many rates, which grows by its end. It is kept as the bytes that are written, in memory that is lent:
/// a <see cref="StringBuilder"/> would be twice as large, and be collected as garbage for each file anew.
/// </summary>
public sealed class OutputText
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(1 << 16);
    private int _length;

    /// <summary>Whole characters: one of two <see cref="char"/> may not be split between two calls.</summary>
    public OutputText Append(string? text) => Append(text.AsSpan());

    /// <inheritdoc cref="Append(string?)"/>
    public OutputText Append(ReadOnlySpan<char> text)
    {
        _length += Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));
        return this;
    }

    /// <summary>A letter of ASCII.</summary>
    public OutputText Append(char letter)
    {
        Room(1)[0] = checked((byte)letter);
        _length++;
        return this;
    }

    /// <summary>Lets only one line end stand at its end.</summary>
    public OutputText TrimEnd()
    {
        _length = _bytes.AsSpan(0, _length).TrimEnd((byte)'\n').Length;
        return Append('\n');
    }

    /// <summary>The file with this text, which is not to be used any more: its memory is given back.</summary>
    public OutputFile ToFile(string path) => OutputFile.OfBytes(path, Take(bytes => bytes.ToArray()));

    /// <summary>The text itself, which is not to be used any more: its memory is given back.</summary>
    public string Take() => Take(Encoding.UTF8.GetString);

    private T Take<T>(Func<ReadOnlySpan<byte>, T> copy)
    {
        var taken = copy(_bytes.AsSpan(0, _length));
        ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, _length) = ([], 0);
        return taken;
    }

    private Span<byte> Room(int length)
    {
        if (_bytes.Length - _length < length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _bytes.Length, _length + length));
            _bytes.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        return _bytes.AsSpan(_length);
    }
}
