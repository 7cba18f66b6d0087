using System.Net;
using System.Text.RegularExpressions;
using RateCards.Compiler.Model;
using RateCards.Docs.Content;
using RateCards.Docs.Pages;
using RateCards.Targets;
using RateCards.Targets.Data;

namespace RateCards.Docs.Site;

/// <summary>
/// What the site's search finds: pages, their headings, and everything that has a price. It is a module, so that it is
/// loaded from any file server, and only when somebody searches.
/// </summary>
internal static partial class SearchIndex
{
    /// <param name="site">The site's pages as HTML.</param>
    public static OutputFile Write(Project project, IReadOnlyList<PageTemplate> pages, IReadOnlyList<OutputFile> site)
    {
        var entries = new List<JsonNode>();
        foreach (var page in pages)
        {
            entries.Add(Entry(page.Title, $"{page.Path}.html", page.Group));
            var html = site.First(f => f.Path == $"site/{page.Path}.html").Text;
            entries.AddRange(Heading().Matches(html).Select(m => Entry(WebUtility.HtmlDecode(Tag().Replace(m.Groups[2].Value, "")), $"{page.Path}.html#{m.Groups[1].Value}", page.Title)));
        }

        if (pages.FirstOrDefault(p => p.Path == "rate-history") is { } history)
        {
            entries.AddRange(project.Cards.SelectMany(c => c.Skus.Select(s =>
                Entry(s.LabelAsOf(project.AsOf, c.Bands), $"{history.Path}.html#{Figures.HistoryAnchor(c.Id, s.Id)}", c.Title))));
        }

        return new OutputFile("site/assets/search-index.mjs", $"// [what, where, in what]\nexport default {JsonArray.Of(entries).ToIndentedString()};\n");
    }

    private static JsonArray Entry(string text, string address, string context) => JsonArray.Of([text, address, context]);

    [GeneratedRegex("<h[23] id=\"([^\"]+)\">(.*?)</h[23]>", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
