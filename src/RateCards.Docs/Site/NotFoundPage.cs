using RateCards.Compiler.Model;
using RateCards.Docs.Branding;
using RateCards.Docs.Escaping;
using RateCards.Docs.Pages;
using RateCards.Targets;

namespace RateCards.Docs.Site;

/// <summary>
/// <c>404.html</c>, which servers send for any address that leads nowhere: its links are from the site's root, since nobody knows how
/// deep the address was.
/// </summary>
internal static class NotFoundPage
{
    public static OutputFile Write(SiteSettings site, Brand brand, IEnumerable<PageTemplate> pages)
    {
        var root = site.Url is { } url ? new Uri(url).AbsolutePath.TrimEnd('/') : "";
        var title = HtmlText.Escape(site.Title);
        var links = string.Concat(pages.Select(p => $"<li><a href=\"{root}/{(p.Path == "index" ? "" : HtmlText.Escape(p.Path) + ".html")}\">{HtmlText.Escape(p.Title)}</a></li>\n"));
        return new OutputFile("site/404.html", $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <title>Page not found · {title}</title>
            <meta name="description" content="There is no page at this address.">
            {BrandMarkup.Icon(brand, a => root + a)}
            <link rel="stylesheet" href="{root}/assets/site.css">
            {BrandMarkup.Style(brand, a => root + a)}</head>
            <body>
            <header class="bar"><a class="brand" href="{root}/">{BrandMarkup.Name(brand, site, a => root + a)}</a></header>
            <main class="lost">
            <h1>Page not found</h1>
            <p class="lead">There is no page at this address. These are the pages there are:</p>
            <ul>
            {links}</ul>
            </main>
            </body>
            </html>

            """.ReplaceLineEndings("\n"));
    }
}
