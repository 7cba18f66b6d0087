using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Content;
using Scriban.Syntax;

namespace RateCards.Docs.Templates;

/// <summary>
/// Finds numbers that somebody typed into a page's text: nothing would keep them true, unless the claim around them has
/// the same number, or the page marks them as no price with <c>plain</c>.
/// </summary>
internal static class NumberCheck
{
    private const string Claim = "claim";
    private const string Plain = "plain";

    /// <summary>Where a number comes from that a page marks as no price.</summary>
    public static readonly Provenance MarkedAsPlain = new(ProvenanceKind.Plain, "marked in the page");

    /// <summary>Reports typed numbers that nothing explains; returns the others.</summary>
    /// <param name="prose">The text that readers will read, at its places in the template.</param>
    /// <param name="blocks">Inner ones before those around them.</param>
    /// <param name="kind">Says which numbers have to be explained.</param>
    public static IReadOnlyList<TypedNumber> Check(SourceText text, string prose, IReadOnlyList<FunctionBlock> blocks, TemplateKind kind, DiagnosticBag diagnostics)
    {
        var explained = new List<TypedNumber>();
        foreach (var match in ProseNumbers.In(prose))
        {
            var number = match.Value.TrimEnd('\0');
            var location = text.Locate(match.Index, match.Length);
            var block = blocks.FirstOrDefault(b => b.Contains(match.Index) && Explains(b, number));
            if (block is null && (kind == TemplateKind.Page || blocks.Any(b => b.Function == Claim && b.Contains(match.Index))))
            {
                diagnostics.Report(PageDiagnostics.TypedNumber, location, number);
            }
            else if (block is not null)
            {
                var provenance = block.Function == Plain ? MarkedAsPlain : new Provenance(ProvenanceKind.Claim, block.Literals[0]);
                explained.Add(new TypedNumber(block.Body, new PageNumber(number, provenance, location)));
            }
        }

        return explained;
    }

    /// <summary>Reports every number in text of the front matter, where no page function can say where it comes from.</summary>
    public static void CheckPlainText(string text, SourceLocation location, DiagnosticBag diagnostics)
    {
        foreach (var match in ProseNumbers.In(text))
        {
            diagnostics.Report(PageDiagnostics.NumberInFrontMatter, location, match.Value);
        }
    }

    /// <summary>Whether a place stands in a block <c>{{ wrap plain }}…{{ end }}</c>.</summary>
    public static bool IsMarkedAsPlain(IReadOnlyList<FunctionBlock> blocks, int offset) => blocks.Any(b => b.Function == Plain && b.Contains(offset));

    private static bool Explains(FunctionBlock block, string number) => block.Function switch
    {
        Plain => true,
        Claim => block.Literals.Any(l => ProseNumbers.In(l).Any(n => ProseNumbers.MayMean(number, n.Value))),
        _ => false,
    };
}

/// <summary>A number typed into a template, and the body of the block that explains it.</summary>
internal sealed record TypedNumber(ScriptBlockStatement Block, PageNumber Number);
