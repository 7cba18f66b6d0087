using RateCards.Docs.Media;
using Scriban.Syntax;

namespace RateCards.Docs.Templates;

/// <summary>What the checks have found out about a tree.</summary>
/// <param name="Outputs">Every statement that writes a value, with the place where it lands.</param>
/// <param name="Texts">The texts between the tags.</param>
/// <param name="Blocks">The blocks that page functions open, inner ones before those around them.</param>
internal sealed record CheckedTemplate(
    IReadOnlyDictionary<ScriptExpressionStatement, OutputPlace> Outputs, IReadOnlyList<ScriptRawStatement> Texts, IReadOnlyList<FunctionBlock> Blocks);

/// <summary>A block that a page function opens, <c>{{ wrap claim "…" }}…{{ end }}</c>.</summary>
/// <param name="Literals">The arguments that are written out, in their order.</param>
internal sealed record FunctionBlock(string Function, IReadOnlyList<string> Literals, ScriptBlockStatement Body)
{
    public bool Contains(int offset) => offset >= Body.Span.Start.Offset && offset <= Body.Span.End.Offset;
}
