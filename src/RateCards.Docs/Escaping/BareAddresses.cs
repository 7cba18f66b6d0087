using System.Text.RegularExpressions;

namespace RateCards.Docs.Escaping;

/// <summary>
/// Text whose addresses stay text. Markdown of GitHub's kind makes links of bare addresses, and looks for them when backslashes are gone:
/// only something between their parts that is no text keeps them apart, and that differs between MDX and Markdown.
/// </summary>
internal static partial class BareAddresses
{
    /// <summary>Text of an MDX page: the sign is an expression.</summary>
    public static string InMdx(string text) => Replace(MarkdownText.Escape(text), sign => $"{{\"{sign.Value}\"}}");

    /// <summary>Text of a Markdown file: a comment stands before the sign.</summary>
    public static string InMarkdown(string text) => Replace(MarkdownText.Escape(text), sign => "<!-- -->" + sign.Value);

    /// <summary>Every cell of every table asks, and few have anything of it.</summary>
    private static string Replace(string text, MatchEvaluator replace) =>
        text.AsSpan().ContainsAny(':', '@') || text.Contains("www", StringComparison.OrdinalIgnoreCase) ? Signs().Replace(text, replace) : text;

    /// <summary>What makes an address of the words around it: <c>https://</c>, <c>www.</c>, <c>somebody@somewhere</c>.</summary>
    [GeneratedRegex(@":(?=//)|(?<=www)\.|(?<=[\w+.-])@(?=\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signs();
}
