using System.Text.RegularExpressions;

namespace RateCards.Docs.Branding;

/// <summary>
/// What a style sheet would load from elsewhere. The site's policy is what forbids it: finding it here is for its author, who would
/// otherwise see a page without a font, and no reason.
/// </summary>
internal static partial class StyleReferences
{
    /// <summary>Places of imports and addresses in a style sheet, but for parts of itself and fonts that it brings.</summary>
    public static IEnumerable<(int Start, int Length)> Find(string style)
    {
        // Blanked, so that places stay.
        var text = Comment().Replace(style, m => new string(' ', m.Length));
        return Reference().Matches(text).Select(m => (m.Index, m.Length));
    }

    [GeneratedRegex(@"/\*.*?(\*/|\z)", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"@import\b[^;{}\r\n]*|\burl\(\s*(?![""']?\s*(#|data:font/))[^)\r\n]*\)?|\bimage-set\([^)\r\n]*\)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
