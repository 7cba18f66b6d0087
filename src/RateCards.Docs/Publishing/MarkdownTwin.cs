using System.Net;
using System.Text.RegularExpressions;
using RateCards.Docs.Escaping;
using RateCards.Docs.Media;
using RateCards.Docs.Pages;
using RateCards.Targets;

namespace RateCards.Docs.Publishing;

/// <summary>
/// The site's page as plain Markdown beside it, <c>pricing.md</c> beside <c>pricing.html</c>, as the documentation platform has
/// one of each page: what <c>llms.txt</c> leads to.
/// </summary>
internal static partial class MarkdownTwin
{
    /// <param name="body">The page as <see cref="MarkdownMedium"/> has written it.</param>
    /// <param name="pages">The pages that links may lead to.</param>
    public static OutputFile Write(PageTemplate page, string body, PageList pages)
    {
        var root = string.Concat(Enumerable.Repeat("../", page.Path.Count(c => c == '/')));
        string Address(string path, string rest) =>
            pages.Has(path) ? $"{root}{path}.md{rest}" : path.StartsWith(SitePaths.Data, StringComparison.Ordinal) ? $"{root}{path}{rest}" : $"/{path}{rest}";

        // Most of a price list's pages have neither a tag nor a link to another page.
        var text = !body.Contains('<', StringComparison.Ordinal) && !body.Contains("](/", StringComparison.Ordinal) ? body
            : MarkdownLines.OutsideCode(body, line => MarkdownLines.Relink(WithoutTags(line), Address));
        return new OutputFile($"site/{page.Path}.md", $"# {BareAddresses.InMarkdown(page.Title)}\n\n> {BareAddresses.InMarkdown(page.Description)}\n\n{MarkdownLines.Tidy(text)}\n");
    }

    /// <summary>A component's tag has a line of its own, and says nothing here but its title and where it leads.</summary>
    private static string WithoutTags(string line)
    {
        if (!line.AsSpan().TrimStart().StartsWith('<') || !TagLine().IsMatch(line))
        {
            return line;
        }

        var (title, address) = (BareAddresses.InMarkdown(Attribute("title", line)), LinkText.Escape(Attribute("href", line)));
        return title.Length == 0 ? "" : address.Length == 0 ? $"**{title}**" : $"**[{title}]({address})**";
    }

    private static string Attribute(string name, string tag) => WebUtility.HtmlDecode(Regex.Match(tag, $"\\s{name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex(@"^\s*</?[A-Z][A-Za-z.]*(\s[^<>]*)?/?>\s*$")]
    private static partial Regex TagLine();
}
