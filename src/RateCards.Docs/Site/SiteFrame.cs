using System.Text;
using RateCards.Compiler.Model;
using RateCards.Docs.Branding;
using RateCards.Docs.Escaping;
using RateCards.Docs.Media;
using RateCards.Docs.Pages;
using RateCards.Docs.Site.Html;
using RateCards.Docs.Site.Markdown.Headings;

namespace RateCards.Docs.Site;

/// <summary>What all pages of the site share: what their heads say, the bar, the navigation, the contents, the foot.</summary>
internal static class SiteFrame
{
    /// <summary>Path of the page that tells what is in the files to take away.</summary>
    private const string DataPage = "data";

    /// <summary>A page of more headings is told by its large ones.</summary>
    private const int MostHeadings = 30;

    /// <summary>Nothing but the site's own files: no inline script or style, no other host. The font stands in a style sheet.</summary>
    private const string ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src data:; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

    /// <summary>Where the tables of a page on other days stand on the site.</summary>
    public static string PathOfDays(PageTemplate page) => $"assets/days/{page.Path}.js";

    /// <param name="body">The page itself, as <paramref name="content"/> and <paramref name="links"/> have written it.</param>
    public static string Write(Project project, PageList pages, PageTemplate page, Brand brand, string body, IReadOnlyList<PageHeading> headings, HtmlContent content, PageLinks links)
    {
        var site = project.Settings.Site;
        var title = HtmlText.Escape(page.Title);
        var description = HtmlText.Escape(page.Description);
        var lead = page.Markdown is { IsDescribedInFull: false } ? "" : $"<p class=\"lead\">{description}</p>\n";
        var siteTitle = HtmlText.Escape(site.Title);
        var asOf = HtmlDates.Mark(project.AsOf.ToString());
        var footer = site.Footer is { } own ? HtmlText.Escape(own)
            : $"Generated from rate cards as of {asOf}. Prices are the vendors' to change: check the sources before you rely on them.";
        var head = new StringBuilder();
        if (site.Url is { } url)
        {
            var address = HtmlText.Escape($"{url}/{(page.Path == "index" ? "" : page.Path + ".html")}");
            head.Append($"<link rel=\"canonical\" href=\"{address}\">\n<meta property=\"og:url\" content=\"{address}\">\n");
        }

        head.Append(content.HasMathematics ? $"<link rel=\"stylesheet\" href=\"{links.To("/assets/math.css")}\">\n" : "");
        head.Append(content.HasCalculator ? $"<script defer src=\"{links.To("/assets/rate-calculator.js")}\"></script>\n" : "");
        // After the site's own, so that it wins.
        head.Append(BrandMarkup.Style(brand, links.To));
        // Before anything is drawn, since the address may ask for another day than the page's.
        var isDated = content.Dated is { IsEmpty: false };
        head.Append(isDated ? $"<script src=\"{links.To("/assets/days.js")}\"></script>\n" : "");
        var day = isDated ? $"<p class=\"day\" data-days=\"{string.Join(' ', content.Dated!.Days)}\" data-tables=\"{links.To("/" + PathOfDays(page))}\">Tables as of {asOf}</p>\n" : "";
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
            {BrandMarkup.Icon(brand, links.To)}
            <link rel="stylesheet" href="{links.To("/assets/site.css")}">
            <script defer src="{links.To("/assets/site.js")}"></script>
            {head}</head>
            <body>
            <a class="skip" href="#content">Skip to content</a>
            <header class="bar"><a class="brand" href="{links.To("/" + pages.First.Path)}">{BrandMarkup.Name(brand, site, links.To)}</a><div class="search" role="search" hidden><label for="search">Search</label><input id="search" type="search" autocomplete="off" placeholder="Model, page, formula" aria-keyshortcuts="/" aria-describedby="search-status"><p id="search-status" role="status"></p><ul></ul></div><span class="as-of">Rates as of {asOf}</span></header>
            <div class="frame">
            <nav class="pages" aria-label="Pages"><details><summary>Menu</summary>{NavigationList(pages, page, links)}</details></nav>
            {Contents(headings)}<main id="content" tabindex="-1">
            <h1>{title}</h1>
            {lead}{day}{body}{edit}{Neighbours(pages, page, links)}</main>
            </div>
            <footer class="foot">{Downloads(pages, links)}<p>{footer}</p></footer>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private static string NavigationList(PageList pages, PageTemplate current, PageLinks links)
    {
        var html = new StringBuilder();
        // Each on a line of its own, as headings of a page are: changes of two of them merge.
        // One of many of its kind, which are not listed, is listed while it is read.
        var groups = pages.IsListed(current) ? pages.Groups
            : pages.Groups.Any(g => g.Name == current.Group) ? pages.Groups.Select(g => g.Name == current.Group ? (g.Name, [.. g.Pages, current]) : g)
            : pages.Groups.Append((current.Group, [current]));
        foreach (var (name, listed) in groups)
        {
            html.Append("<p>").Append(HtmlText.Escape(name)).Append("</p><ul>");
            foreach (var page in listed)
            {
                html.Append(ReferenceEquals(page, current) ? "\n<li><a aria-current=\"page\" href=\"" : "\n<li><a href=\"").Append(links.To("/" + page.Path)).Append("\">").Append(HtmlText.Escape(page.Title)).Append("</a></li>");
            }

            html.Append("</ul>");
        }

        return html.ToString();
    }

    private static string Contents(IReadOnlyList<PageHeading> headings)
    {
        var listed = headings.Count > MostHeadings ? headings.Where(h => h.Level == 2).ToList() : headings;
        return listed.Count < 2 ? "" : $"<nav class=\"contents\" aria-label=\"On this page\"><details><summary>On this page</summary><p>On this page</p><ul>{string.Concat(listed.Select(h => $"\n<li class=\"level-{h.Level}\"><a href=\"#{HtmlText.Escape(h.Anchor)}\">{HtmlText.Escape(h.Text)}</a></li>"))}</ul></details></nav>\n";
    }

    /// <summary>The rates and calculators as files, and the page that tells what is in each, where the project has one.</summary>
    private static string Downloads(PageList pages, PageLinks links)
    {
        var files = pages.Files.Select(f => $"<a href=\"{links.To($"/{SitePaths.Data}{f.Path}")}\" download>{HtmlText.Escape(f.Title)}</a>");
        var page = pages.OfPath(DataPage) is { } told ? [$"<a href=\"{links.To("/" + told.Path)}\">{HtmlText.Escape(told.Title)}: what each file has</a>"] : Array.Empty<string>();
        return string.Join(" · ", page.Concat(files)) is { Length: > 0 } all ? $"<p>To take away: {all}</p>" : "";
    }

    /// <summary>The pages before and after, in the order of the navigation.</summary>
    private static string Neighbours(PageList pages, PageTemplate page, PageLinks links)
    {
        string Link(int step, string kind, string word) => pages.Beside(page, step) is { } other ? $"<a class=\"{kind}\" href=\"{links.To("/" + other.Path)}\"><span>{word}</span> {HtmlText.Escape(other.Title)}</a>" : "";
        return pages.All.Count < 2 ? "" : $"<nav class=\"neighbours\" aria-label=\"Previous and next page\">{Link(-1, "previous", "Previous")}{Link(1, "next", "Next")}</nav>";
    }
}
