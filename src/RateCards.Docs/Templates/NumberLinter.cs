using System.Globalization;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Text;
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
        foreach (var (offset, length) in NumberText.In(template.Prose))
        {
            var number = template.Prose.Substring(offset, length).TrimEnd('\0');
            var location = template.Text.Locate(offset, length);
            var block = template.Blocks.FirstOrDefault(b => b.Contains(offset) && Explains(b.Call, number));
            if (block is null)
            {
                diagnostics.Report(PageDiagnostics.TypedNumber, location, number);
            }
            else
            {
                var provenance = block.Call.Path == Plain ? MarkedAsPlain : new Provenance(ProvenanceKind.Claim, block.Call.Arguments[0].Literal!);
                explained.Add(new TypedNumber(block.Call, number, provenance, location));
            }
        }

        return explained;
    }

    /// <summary>Reports every number in text of the front matter, where no page function can say where it comes from.</summary>
    public static void CheckPlainText(string text, SourceLocation location, DiagnosticBag diagnostics)
    {
        foreach (var (offset, length) in NumberText.In(text))
        {
            diagnostics.Report(PageDiagnostics.NumberInFrontMatter, location, text.Substring(offset, length));
        }
    }

    /// <summary>Whether a place stands in a block <c>{{#plain}}…{{/plain}}</c>.</summary>
    public static bool IsInPlainBlock(PreparedTemplate template, int offset) => template.Blocks.Any(b => b.Call.Path == Plain && b.Contains(offset));

    private static bool Explains(CallSite block, string number) => block.Path switch
    {
        Plain => true,
        Claim => NumberText.ValuesOf(number) is var values && block.Arguments.Any(a => a.Literal is { } text && Literals(text).Any(values.Contains)),
        _ => false,
    };

    /// <summary>The numbers that an argument of a claim has.</summary>
    private static IEnumerable<decimal> Literals(string argument) => NumberText.In(argument)
        .Select(n => decimal.TryParse(argument.AsSpan(n.Offset, n.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : (decimal?)null)
        .OfType<decimal>();
}

/// <summary>A number typed into a template, and the block that explains it.</summary>
internal sealed record TypedNumber(CallSite Block, string Text, Provenance Provenance, SourceLocation Location);
