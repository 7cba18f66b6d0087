using RateCards.Compiler.Base;

namespace RateCards.Compiler.Reading;

internal enum ScalarStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,

    /// <summary>A literal (<c>|</c>) or folded (<c>&gt;</c>) block.</summary>
    Block,
}

/// <summary>
/// A scalar, always as its text: what it means (a number, a date, a name) is for whoever asks to say, so that
/// <c>no</c>, <c>1e-06</c> and <c>2026-05-16</c> have no meaning of their own.
/// </summary>
internal sealed class ScalarNode : DataNode
{
    private readonly ScalarStyle _style;
    private (int Start, int End)[]? _places;

    internal ScalarNode(SourceText text, int start, int length, string value, ScalarStyle style)
        : base(text, start, length)
    {
        Value = value;
        _style = style;
    }

    public string Value { get; }

    /// <summary>Written in quotes or as a block; an unquoted empty value or <c>null</c> is not a value at all.</summary>
    public bool IsQuoted => _style != ScalarStyle.Plain;

    /// <summary>Nothing was written, or <c>null</c>, which means the same.</summary>
    public bool IsEmpty => !IsQuoted && Value is "" or "~" or "null" or "Null" or "NULL";

    public override string Kind => "a single value";

    /// <summary>What follows from it under another name, and stands where it stands.</summary>
    internal ScalarNode Renamed(string value) => new(Text, Start, Length, value, ScalarStyle.Plain);

    /// <summary>Where a part of <see cref="Value"/> stands in the file, whichever way the scalar is written.</summary>
    public SourceLocation LocateInside(int offset, int length)
    {
        _places ??= ScalarPlaces.Of(Text.Content, Start, Length, Value, _style);
        if (_places.Length == 0)
        {
            return Location;
        }

        var first = Math.Max(0, Math.Min(offset, Value.Length));
        var last = Math.Max(0, Math.Min(offset + length, Value.Length) - 1);
        var start = first < Value.Length ? _places[first].Start : _places[first - 1].End;
        var end = length > 0 ? _places[last].End : start;
        return Text.Locate(start, Math.Max(0, end - start));
    }
}
