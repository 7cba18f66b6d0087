using RateCards.Compiler.Model;
using RateCards.Compiler.Targets;
using RateCards.Docs.Pages;

namespace RateCards.Docs.Site;

/// <summary>The files of the site that are no pages.</summary>
internal static class SiteAssets
{
    private static readonly string[] Names = ["site.css", "site.mjs", "icon.svg"];

    public static IEnumerable<OutputFile> Write(Project project, IReadOnlyList<PageTemplate> pages)
    {
        var assets = Names.Select(n => new OutputFile($"site/assets/{n}", Read(n)));
        return project.Settings.Site.Url is { } url ? assets.Append(Sitemap(url, project.AsOf, pages)) : assets;
    }

    private static OutputFile Sitemap(string url, Date asOf, IReadOnlyList<PageTemplate> pages) => new(
        "site/sitemap.xml",
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{string.Concat(pages.Select(p => $"  <url><loc>{url}/{(p.Path == "index" ? "" : p.Path + ".html")}</loc><lastmod>{asOf}</lastmod></url>\n"))}</urlset>\n");

    private static string Read(string name)
    {
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream($"RateCards.Docs.Site.Assets.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
