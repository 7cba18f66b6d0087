using System.Text.RegularExpressions;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Docs.Templates;

/// <summary>
/// Finds numbers that somebody typed into a page's prose: nothing would keep them true. Names such as <c>K2.6</c> and
/// <c>B300</c>, and the unit words <c>1M tokens</c>, are not numbers; code, addresses and mathematics are not prose.
/// </summary>
internal static partial class NumberLinter
{
    public static void Check(ITemplate template, DiagnosticBag diagnostics)
    {
        foreach (Match match in TypedNumber().Matches(template.Prose))
        {
            diagnostics.Report(PageDiagnostics.TypedNumber, template.Text.Locate(match.Index, match.Length), match.Value.TrimEnd('\0'));
        }
    }

    // In turn: a sign of money before a digit or a tag; a number with what sticks to it (80%, 32k, 5×). A number does not
    // begin within a word (K2.6), and the number of a list item is none.
    [GeneratedRegex(@"[$€£][ ]?(?:\0|\d(?:[\d.,]*\d)?)|(?<![\w.\-/])(?!1M\b)(?!(?<=^[ ]*)\d+\.[ ])\d(?:[\d.,]*\d)?(?:[ ]?[%×]|[A-Za-z]*)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TypedNumber();
}
