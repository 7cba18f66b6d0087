namespace RateCards.Compiler.Base;

/// <summary>A place in a file; line and column count from 1.</summary>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>A span of a file: offsets in characters, positions counted from 1.</summary>
public sealed record SourceLocation(string Path, int Offset, int Length, LinePosition Start, LinePosition End)
{
    /// <summary>A whole file, for errors that have no better place.</summary>
    internal static SourceLocation OfFile(string path) => new(path, 0, 0, new LinePosition(1, 1), new LinePosition(1, 1));

    /// <summary>The place as editors and terminals read it.</summary>
    /// <returns>Such as <c>cards/acme.yaml(28,51)</c>.</returns>
    public override string ToString() => $"{Path}({Start.Line},{Start.Column})";
}
