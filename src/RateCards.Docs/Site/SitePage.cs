using System.Text;
using System.Text.RegularExpressions;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Docs.Escaping;
using RateCards.Docs.Media;
using RateCards.Docs.Pages;
using RateCards.Docs.Templates;
using RateCards.Targets;

namespace RateCards.Docs.Site;

/// <summary>A page of the static site: the page's Markdown as HTML, in the frame that all pages share.</summary>
internal static partial class SitePage
{
    /// <summary>Nothing but the site's own files: no inline script or style, no other host. The font stands in a style sheet.</summary>
    private const string ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src data:; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

    private sealed record Heading(int Level, string Id, string Text);

    public static OutputFile Write(Project project, IReadOnlyList<PageTemplate> pages, PageTemplate page, string markdown, SiteMedium medium, PageNumbers numbers, DiagnosticBag diagnostics)
    {
        ReportUnknownComponents(page, diagnostics);
        var body = WithBreaks(WithDates(Components.Replace(medium.PutBack(SiteMarkdown.ToHtml(markdown))) + ComputationSection.Write(project, pages, numbers)));
        var root = string.Concat(Enumerable.Repeat("../", page.Path.Count(c => c == '/')));
        var html = Frame(project, pages, page, body, medium.Calculators.Count > 0);
        return new OutputFile($"site/{page.Path}.html", Relative(html, root, page, pages, diagnostics));
    }

    private static string Frame(Project project, IReadOnlyList<PageTemplate> pages, PageTemplate page, string body, bool hasCalculator)
    {
        var site = project.Settings.Site;
        var title = HtmlText.Escape(page.Title);
        var description = HtmlText.Escape(page.Description);
        var siteTitle = HtmlText.Escape(site.Title);
        var head = new StringBuilder();
        if (site.Url is { } url)
        {
            var address = HtmlText.Escape($"{url}/{(page.Path == "index" ? "" : page.Path + ".html")}");
            head.Append($"<link rel=\"canonical\" href=\"{address}\">\n<meta property=\"og:url\" content=\"{address}\">\n");
        }

        head.Append(body.Contains("<math", StringComparison.Ordinal) ? "<link rel=\"stylesheet\" href=\"/assets/math.css\">\n" : "");
        head.Append(hasCalculator ? "<script type=\"module\" src=\"/assets/rate-calculator.mjs\"></script>\n" : "");
        var edit = site.EditUrl is { } editUrl ? $"<p class=\"edit\"><a href=\"{HtmlText.Escape($"{editUrl}/{page.Text.Path}")}\">Edit this page</a></p>\n" : "";
        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{ContentSecurityPolicy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title} · {siteTitle}</title>
            <meta name="description" content="{description}">
            <meta property="og:type" content="article">
            <meta property="og:site_name" content="{siteTitle}">
            <meta property="og:title" content="{title}">
            <meta property="og:description" content="{description}">
            <meta name="twitter:card" content="summary">
            <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/assets/site.css">
            <script type="module" src="/assets/site.mjs"></script>
            {head}</head>
            <body>
            <a class="skip" href="#content">Skip to content</a>
            <header class="bar"><a class="brand" href="/index">{siteTitle}</a><div class="search" role="search" hidden><label for="search">Search</label><input id="search" type="search" autocomplete="off" placeholder="Model, page, formula" aria-keyshortcuts="/" aria-describedby="search-status"><p id="search-status" role="status"></p><ul></ul></div><span class="as-of">Rates as of {Date(project.AsOf)}</span></header>
            <div class="frame">
            <nav class="pages" aria-label="Pages"><details><summary>Menu</summary>{NavigationList(pages, page)}</details></nav>
            {Contents(body)}<main id="content" tabindex="-1">
            <h1>{title}</h1>
            <p class="lead">{description}</p>
            {body}{edit}{Neighbours(pages, page)}</main>
            </div>
            <footer class="foot"><p>Generated from rate cards as of {Date(project.AsOf)}. Prices are the vendors' to change: check the sources before you rely on them.</p></footer>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private static string NavigationList(IReadOnlyList<PageTemplate> pages, PageTemplate current)
    {
        var html = new StringBuilder();
        foreach (var group in pages.GroupBy(p => p.Group))
        {
            html.Append("<p>").Append(HtmlText.Escape(group.Key)).Append("</p><ul>");
            foreach (var page in group)
            {
                html.Append(page == current ? "<li><a aria-current=\"page\" href=\"/" : "<li><a href=\"/").Append(page.Path).Append("\">").Append(HtmlText.Escape(page.Title)).Append("</a></li>");
            }

            html.Append("</ul>");
        }

        return html.ToString();
    }

    private static string Contents(string body)
    {
        var headings = HeadingTag().Matches(body).Select(m => new Heading(m.Groups[1].Value[0] - '0', m.Groups[2].Value, AnyTag().Replace(m.Groups[3].Value, ""))).ToList();
        // A long page of small headings is told by its large ones.
        headings = headings.Count > 30 ? headings.FindAll(h => h.Level == 2) : headings;
        return headings.Count < 2 ? "" : $"<nav class=\"contents\" aria-label=\"On this page\"><details><summary>On this page</summary><p>On this page</p><ul>{string.Concat(headings.Select(h => $"<li class=\"level-{h.Level}\"><a href=\"#{h.Id}\">{h.Text}</a></li>"))}</ul></details></nav>\n";
    }

    /// <summary>The pages before and after, in the order of the navigation.</summary>
    private static string Neighbours(IReadOnlyList<PageTemplate> pages, PageTemplate page)
    {
        var order = pages.GroupBy(p => p.Group).SelectMany(g => g).ToList();
        var index = order.IndexOf(page);
        string Link(int at, string kind, string word) => at < 0 || at >= order.Count ? "" : $"<a class=\"{kind}\" href=\"/{order[at].Path}\"><span>{word}</span> {HtmlText.Escape(order[at].Title)}</a>";
        return order.Count < 2 ? "" : $"<nav class=\"neighbours\" aria-label=\"Previous and next page\">{Link(index - 1, "previous", "Previous")}{Link(index + 1, "next", "Next")}</nav>";
    }

    private static string Date(Date date) => $"<time datetime=\"{date}\">{date}</time>";

    /// <summary>Marks the dates in a page's text as such, which also keeps each on one line.</summary>
    private static string WithDates(string html) => DateInText().Replace(html, "<time datetime=\"$0\">$0</time>");

    /// <summary>Lets long names of code break after their parts, and nowhere else.</summary>
    private static string WithBreaks(string html) => LongCode().Replace(html, name => name.Value.Replace("/", "/<wbr>", StringComparison.Ordinal).Replace("_", "_<wbr>", StringComparison.Ordinal));

    /// <summary>Turns the platform's addresses (<c>/pricing#x</c>) into those of files, so that the site works from any folder.</summary>
    private static string Relative(string html, string root, PageTemplate page, IReadOnlyList<PageTemplate> pages, DiagnosticBag diagnostics) => OwnAddress().Replace(html, match =>
    {
        var (attribute, path, anchor) = (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value);
        if (path.StartsWith("assets/", StringComparison.Ordinal))
        {
            return $"{attribute}=\"{root}{path}\"";
        }

        if (!pages.Any(p => p.Path == path))
        {
            diagnostics.Report(PageDiagnostics.DeadLink, PlaceOf(page, "/" + path), "/" + path + anchor, page.Path, "there is no such page");
        }

        return $"{attribute}=\"{root}{path}.html{anchor}\"";
    });

    private static void ReportUnknownComponents(PageTemplate page, DiagnosticBag diagnostics)
    {
        foreach (var (name, index) in Components.Used(page.Text.Content).Where(c => !Components.Names.Contains(c.Name)))
        {
            diagnostics.Report(PageDiagnostics.UnknownComponent, page.Text.Locate(index, name.Length), name, Suggestion.DidYouMean(name, Components.Names));
        }
    }

    private static SourceLocation PlaceOf(PageTemplate page, string text) =>
        page.Text.Content.IndexOf(text, StringComparison.Ordinal) is var index and >= 0 ? page.Text.Locate(index, text.Length) : SourceLocation.OfFile(page.Text.Path);

    [GeneratedRegex("<h([23]) id=\"([^\"]+)\">(.*?)</h[23]>", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingTag();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex AnyTag();

    // In text: what comes next is the beginning of a tag, not the end of one.
    [GeneratedRegex(@"(?<![\w.-])\d{4}-\d{2}-\d{2}(?![\w-])(?=[^<>]*<)", RegexOptions.CultureInvariant)]
    private static partial Regex DateInText();

    [GeneratedRegex("(?<=<code>)[^<]{20,}(?=</code>)", RegexOptions.CultureInvariant)]
    private static partial Regex LongCode();

    [GeneratedRegex("(href|src)=\"/([^\"#]*)(#[^\"]*)?\"", RegexOptions.CultureInvariant)]
    private static partial Regex OwnAddress();
}
