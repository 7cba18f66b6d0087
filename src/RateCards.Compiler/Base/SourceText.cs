namespace RateCards.Compiler.Base;

/// <summary>A file's content with its project-relative path (forward slashes), able to tell line and column of an offset.</summary>
internal sealed class SourceText(string path, string content) : IEquatable<SourceText>
{
    private int[]? _lineStarts;

    /// <summary>Path relative to the project folder, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>The text without a byte order mark, so that offsets and columns count what an editor shows.</summary>
    public string Content { get; } = content.Length > 0 && content[0] == '\uFEFF' ? content.Substring(1) : content;

    /// <summary>The location of <paramref name="length"/> characters at <paramref name="start"/>.</summary>
    public SourceLocation Locate(int start, int length = 0)
    {
        start = Math.Max(0, Math.Min(start, Content.Length));
        var end = Math.Max(start, Math.Min(start + length, Content.Length));
        return new SourceLocation(Path, start, end - start, PositionAt(start), PositionAt(end));
    }

    private LinePosition PositionAt(int offset)
    {
        var starts = _lineStarts ??= FindLineStarts(Content);
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, offset - starts[line] + 1);
    }

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < content.Length; i++)
        {
            // LF, CR LF, or CR alone.
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }

    public bool Equals(SourceText? other) => other is not null && Path == other.Path && Content == other.Content;

    public override bool Equals(object? obj) => Equals(obj as SourceText);

    public override int GetHashCode() => unchecked((Path.GetHashCode() * 31) + Content.GetHashCode());
}
