using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Reading;

/// <summary>A value of a YAML or JSON file with the place where it stands; the two formats give the same nodes.</summary>
internal abstract class DataNode(SourceText text, int start, int length)
{
    private protected SourceText Text { get; } = text;

    internal int Start { get; } = start;

    internal int Length { get; } = length;

    /// <summary>
    /// Where to point a reader: a scalar's own characters; for a mapping or a list the key that holds it, or its first
    /// character where no key does.
    /// </summary>
    public SourceLocation Location => Text.Locate(Start, Length);

    /// <summary>What it is, as messages call it: "a mapping".</summary>
    public abstract string Kind { get; }

    /// <summary>The node as a mapping; null where it is none, which is reported.</summary>
    /// <param name="what">What has to be one: "An entry".</param>
    public MappingNode? AsMapping(string what, DiagnosticBag diagnostics)
    {
        if (this is not (MappingNode or RefusedNode))
        {
            diagnostics.Report(ReadingDiagnostics.WrongShape, Location, what, "a mapping", Kind);
        }

        return this as MappingNode;
    }
}

/// <summary>A list.</summary>
internal sealed class SequenceNode : DataNode
{
    internal SequenceNode(SourceText text, int start, int length, IReadOnlyList<DataNode> items)
        : base(text, start, length) => Items = items;

    public IReadOnlyList<DataNode> Items { get; }

    public override string Kind => "a list";
}

/// <summary>Something that the reader has refused and reported already, such as an alias: say nothing more about it.</summary>
internal sealed class RefusedNode : DataNode
{
    internal RefusedNode(SourceText text, int start, int length)
        : base(text, start, length)
    {
    }

    public override string Kind => "refused";
}
