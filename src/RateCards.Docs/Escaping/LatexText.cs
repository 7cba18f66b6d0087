using System.Text;

namespace RateCards.Docs.Escaping;

/// <summary>Text for the inside of <c>\text{…}</c> within mathematics.</summary>
internal static class LatexText
{
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var c in MarkdownText.Fold(text))
        {
            _ = c switch
            {
                '\\' => result.Append("\\textbackslash{}"),
                '~' => result.Append("\\textasciitilde{}"),
                '^' => result.Append("\\textasciicircum{}"),
                '$' or '%' or '#' or '&' or '_' or '{' or '}' => result.Append('\\').Append(c),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }
}
