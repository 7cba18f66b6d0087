using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Content;

namespace RateCards.Docs.Templates;

/// <summary>
/// Finds numbers that somebody typed into a page's text: nothing would keep them true, unless the claim around them has
/// the same number, or the page marks them as no price with <c>plain</c>.
/// </summary>
internal static class NumberLinter
{
    private const string Claim = "claim";
    private const string Plain = "plain";

    /// <summary>Where a number comes from that a page marks as no price.</summary>
    public static readonly Provenance MarkedAsPlain = new(ProvenanceKind.Plain, "marked in the page");

    /// <summary>Reports typed numbers that nothing explains; returns the others.</summary>
    public static IReadOnlyList<TypedNumber> Check(PreparedTemplate template, DiagnosticBag diagnostics)
    {
        var explained = new List<TypedNumber>();
        foreach (var match in NumberText.In(template.Prose))
        {
            var number = match.Value.TrimEnd('\0');
            var location = template.Text.Locate(match.Index, match.Length);
            var block = template.Blocks.FirstOrDefault(b => b.Contains(match.Index) && Explains(b.Call, number));
            if (block is null)
            {
                diagnostics.Report(PageDiagnostics.TypedNumber, location, number);
            }
            else
            {
                var provenance = block.Call.Path == Plain ? MarkedAsPlain : new Provenance(ProvenanceKind.Claim, block.Call.Arguments[0].Literal!);
                explained.Add(new TypedNumber(block.Call, new PageNumber(number, provenance, location)));
            }
        }

        return explained;
    }

    /// <summary>Reports every number in text of the front matter, where no page function can say where it comes from.</summary>
    public static void CheckPlainText(string text, SourceLocation location, DiagnosticBag diagnostics)
    {
        foreach (var match in NumberText.In(text))
        {
            diagnostics.Report(PageDiagnostics.NumberInFrontMatter, location, match.Value);
        }
    }

    /// <summary>Whether a place stands in a block <c>{{#plain}}…{{/plain}}</c>.</summary>
    public static bool IsInPlainBlock(PreparedTemplate template, int offset) => template.Blocks.Any(b => b.Call.Path == Plain && b.Contains(offset));

    private static bool Explains(CallSite block, string number) => block.Path switch
    {
        Plain => true,
        Claim => block.Arguments.Any(a => a.Literal is { } text && NumberText.In(text).Any(n => NumberText.MayMean(number, n.Value))),
        _ => false,
    };
}

/// <summary>A number typed into a template, and the block that explains it.</summary>
internal sealed record TypedNumber(CallSite Block, PageNumber Number);
