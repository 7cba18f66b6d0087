using RateCards.Compiler.Base;
using RateCards.Docs.Escaping;

namespace RateCards.Changes.Reports;

/// <summary>
/// Text for a comment on a pull request. A label may come from anybody: it can neither end a table, nor call a person,
/// nor link anywhere, nor show itself as something other than it is.
/// </summary>
internal static class CommentText
{
    /// <summary>A cell longer than this is cut: a table is not a place for more.</summary>
    private const int MaximalLength = 300;

    /// <summary>Stands between a sign and what it would link (U+200B): no reader sees it, and no linker goes over it.</summary>
    private const string Gap = "\u200B";

    /// <summary>Text of a table cell or a paragraph.</summary>
    public static string Escape(string text, int maximalLength = MaximalLength) => MarkdownText.Escape(Plain(text, maximalLength));

    /// <summary>Text within <c>&lt;summary&gt;</c>.</summary>
    public static string EscapeHtml(string text) => HtmlText.Escape(Plain(text, MaximalLength));

    private static string Plain(string text, int maximalLength)
    {
        var visible = VisibleText.InLine(text);
        if (visible.Length > maximalLength)
        {
            visible = visible[..(char.IsHighSurrogate(visible[maximalLength - 1]) ? maximalLength - 1 : maximalLength)] + "…";
        }

        return visible
            .Replace("@", "@" + Gap, StringComparison.Ordinal)
            .Replace("#", "#" + Gap, StringComparison.Ordinal)
            .Replace("://", ":" + Gap + "//", StringComparison.Ordinal)
            .Replace("www.", "www" + Gap + ".", StringComparison.OrdinalIgnoreCase);
    }
}
