using Scriban.Syntax;

namespace RateCards.Docs.Templates;

internal static class ScriptRange
{
    /// <summary>Where a node begins in the template, and how many characters it has.</summary>
    public static (int Start, int Length) Range(this ScriptNode node) => (node.Span.Start.Offset, Math.Max(0, node.Span.End.Offset + 1 - node.Span.Start.Offset));
}
