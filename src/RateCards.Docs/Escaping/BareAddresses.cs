using System.Text.RegularExpressions;

namespace RateCards.Docs.Escaping;

/// <summary>
/// Text whose addresses stay text. Markdown of GitHub's kind makes links of bare addresses, and looks for them when backslashes are gone:
/// only something between their parts that is no text keeps them apart, and that differs between MDX and Markdown.
/// </summary>
public static partial class BareAddresses
{
    /// <summary>Text of an MDX page: the sign is an expression.</summary>
    public static string InMdx(string text) => Signs().Replace(MarkdownText.Escape(text), sign => $"{{\"{sign.Value}\"}}");

    /// <summary>Text of a Markdown file: a comment stands before the sign.</summary>
    public static string InMarkdown(string text) => Signs().Replace(MarkdownText.Escape(text), sign => "<!-- -->" + sign.Value);

    /// <summary>What makes an address of the words around it: <c>https://</c>, <c>www.</c>, <c>somebody@somewhere</c>.</summary>
    [GeneratedRegex(@":(?=//)|(?<=www)\.|(?<=[\w+.-])@(?=\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signs();
}
