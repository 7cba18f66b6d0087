using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Docs.Branding;
using RateCards.Docs.Pages;
using RateCards.Targets;
using RateCards.Targets.JavaScript;

namespace RateCards.Docs.Site;

/// <summary>The files of the site that are not pages.</summary>
internal static class SiteAssets
{
    private const string StylePath = "site/assets/site.css";

    private static readonly string[] Names = ["site.css", "site.js", "days.js", "icon.svg", "math-font.txt"];

    private static readonly ValueList<OutputFile> Assets = [.. Names.Select(n => new OutputFile($"site/assets/{n}", n == "site.js" ? PlainScript.Of(ReadText(n)) : ReadText(n))), MathFont()];

    public static IEnumerable<OutputFile> Write(Project project, PageList pages, Brand brand)
    {
        var site = project.Settings.Site;
        var assets = Assets.Select(a => a.Path == StylePath ? new OutputFile(StylePath, a.Text + AccentRule("(prefers-color-scheme: light)", site.Accent) + AccentRule("screen and (prefers-color-scheme: dark)", site.AccentDark)) : a)
            .Concat(brand.Files)
            .Append(NotFoundPage.Write(site, brand, pages.All.Where(pages.IsListed)));
        return site.Url is { } url ? assets.Append(Sitemap(url, project.AsOf, pages.All)) : assets;
    }

    /// <summary>On dark ground a colour that was chosen for white would not be seen: each has its own, or the site's.</summary>
    private static string AccentRule(string medium, SiteValue? accent) => accent is null ? "" : $"\n@media {medium} {{ :root {{ --accent: {accent.Text}; }} }}\n";

    private static OutputFile Sitemap(string url, Date asOf, IReadOnlyList<PageTemplate> pages) => new(
        "site/sitemap.xml",
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{string.Concat(pages.Select(p => $"  <url><loc>{url}/{(p.Path == "index" ? "" : p.Path + ".html")}</loc><lastmod>{asOf}</lastmod></url>\n"))}</urlset>\n");

    /// <summary>
    /// A font with the measures that mathematics is set by: many systems have none, and draw fractions through their letters.
    /// It stands in a style sheet because outputs are texts.
    /// </summary>
    private static OutputFile MathFont()
    {
        using var bytes = new MemoryStream();
        using var font = Open("math.woff2");
        font.CopyTo(bytes);
        return new OutputFile(
            "site/assets/math.css",
            $"/* Its licence is in math-font.txt. */\n@font-face {{ font-family: \"RateCards Math\"; src: url(data:font/woff2;base64,{Convert.ToBase64String(bytes.ToArray())}) format(\"woff2\"); }}\n");
    }

    private static string ReadText(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static Stream Open(string name) => typeof(SiteAssets).Assembly.GetManifestResourceStream($"RateCards.Docs.Site.Assets.{name}")!;
}
