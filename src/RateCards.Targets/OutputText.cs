using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace RateCards.Targets;

/// <summary>
/// The text of a file, which grows by its end. It is kept as the bytes that are written, in pieces: one array of megabytes would be
/// copied each time that it grows, and a collection of garbage follows a few of them.
/// </summary>
internal sealed class OutputText
{
    /// <summary>Smaller than what the runtime keeps apart as large.</summary>
    private const int PieceLength = 1 << 16;

    private List<ReadOnlyMemory<byte>> _pieces = [];
    private byte[] _last = ArrayPool<byte>.Shared.Rent(PieceLength);
    private int _length;

    /// <summary>Whole characters: one of two <see cref="char"/> may not be split between two calls.</summary>
    public OutputText Append(string? text) => Append(text.AsSpan());

    /// <inheritdoc cref="Append(string?)"/>
    public OutputText Append(ReadOnlySpan<char> text)
    {
        while (Utf8.FromUtf16(text, _last.AsSpan(_length), out var read, out var written) is var status)
        {
            _length += written;
            if (status != OperationStatus.DestinationTooSmall)
            {
                break;
            }

            text = text[read..];
            EndPiece();
        }

        return this;
    }

    /// <summary>A letter of ASCII.</summary>
    public OutputText Append(char letter, int count = 1)
    {
        for (var i = 0; i < count; i++)
        {
            if (_length == _last.Length)
            {
                EndPiece();
            }

            _last[_length++] = checked((byte)letter);
        }

        return this;
    }

    /// <summary>What a file says.</summary>
    public OutputText Append(OutputFile file)
    {
        foreach (var piece in file.Pieces)
        {
            for (var rest = piece.Span; rest.Length > 0;)
            {
                var length = Math.Min(rest.Length, _last.Length - _length);
                rest[..length].CopyTo(_last.AsSpan(_length));
                _length += length;
                rest = rest[length..];
                if (rest.Length > 0)
                {
                    EndPiece();
                }
            }
        }

        return this;
    }

    /// <summary>Lets only one line end stand at its end.</summary>
    public OutputText TrimEnd()
    {
        while (_last.AsSpan(0, _length).TrimEnd((byte)'\n') is var kept && kept.Length == 0 && _pieces.Count > 0)
        {
            ArrayPool<byte>.Shared.Return(_last);
            _last = new byte[PieceLength];
            _pieces[^1].Span.CopyTo(_last);
            _length = _pieces[^1].Length;
            _pieces.RemoveAt(_pieces.Count - 1);
        }

        _length = _last.AsSpan(0, _length).TrimEnd((byte)'\n').Length;
        return Append('\n');
    }

    /// <summary>The file with this text, which is not to be used any more.</summary>
    public OutputFile ToFile(string path) => new(path, ToBytes());

    /// <summary>The text itself, which is not to be used any more.</summary>
    public string Take()
    {
        if (_pieces.Count > 0)
        {
            return Encoding.UTF8.GetString(ToBytes());
        }

        var text = Encoding.UTF8.GetString(_last.AsSpan(0, _length));
        GiveBack();
        return text;
    }

    internal static ReadOnlySequence<byte> BytesOf(string text) =>
        text.Length <= PieceLength ? new(Encoding.UTF8.GetBytes(text)) : new OutputText().Append(text).ToBytes();

    internal ReadOnlySequence<byte> ToBytes()
    {
        ReadOnlyMemory<byte> end = _last.AsSpan(0, _length).ToArray();
        var pieces = _pieces;
        GiveBack();
        if (pieces.Count == 0)
        {
            return new ReadOnlySequence<byte>(end);
        }

        var first = new Piece(pieces[0], null);
        var last = first;
        foreach (var piece in pieces.Skip(1).Append(end))
        {
            last = new Piece(piece, last);
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private void EndPiece()
    {
        _pieces.Add(_last.AsMemory(0, _length));
        (_last, _length) = (GC.AllocateUninitializedArray<byte>(PieceLength), 0);
    }

    private void GiveBack()
    {
        ArrayPool<byte>.Shared.Return(_last);
        (_last, _length, _pieces) = ([], 0, []);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, Piece? before)
        {
            Memory = memory;
            if (before is not null)
            {
                before.Next = this;
                RunningIndex = before.RunningIndex + before.Memory.Length;
            }
        }
    }
}
