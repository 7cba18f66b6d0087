using AngleSharp.Html.Parser;
using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Reading;
using RateCards.Docs.Publishing;
using RateCards.Docs.Tests.Pages;

namespace RateCards.Docs.Tests.Branding;

/// <summary>A site that looks as its owner wants: logo, icon, style sheet, colours.</summary>
public sealed class BrandTests
{
    private const string Wide = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 25\"><path fill=\"#123456\" d=\"M0 0h100v25z\"/></svg>";
    private const string Square = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"32px\" height=\"32\"><circle r=\"9\"/></svg>";

    /// <summary>The beginning of a PNG file of 64 × 16 pixels, from the specification: the signature, and a chunk IHDR.</summary>
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 64, 0, 0, 0, 16, 8, 6, 0, 0, 0];

    private static BuildResult Build(string site, params SourceText[] brand)
    {
        SourceText[] files =
        [
            new("ratecards.yaml", $"as-of: 2026-05-16\nsite:\n  title: Acme & Co\n{site}"),
            new("pages/index.mdx.sbn", "---\ntitle: Prices\ndescription: All of them.\ngroup: Rates\npath: index\n---\n\nSome.\n"),
            new("pages/more.mdx.sbn", "---\ntitle: More\ndescription: The rest.\ngroup: Rates\npath: deep/more\n---\n\nMore.\n"),
            .. brand,
        ];
        return SiteBuilder.Build(RateCardCompiler.Compile(files), files);
    }

    private static string Found(BuildResult result) =>
        string.Join("\n", result.Diagnostics.Where(d => d.Id.StartsWith("RC50", StringComparison.Ordinal)).Select(d => $"{d.Location} {d.SeverityWord} {d.Id}"));

    private static SourceText File(string path, string content) => new(path, content);

    [Fact]
    public void A_logo_stands_for_the_title_in_its_own_shape_on_light_and_on_dark_pages()
    {
        var result = Build("  logo: brand/wide.svg\n  logo-dark: brand/night.png\n", File("brand/wide.svg", Wide), ProjectFiles.OfBytes("brand/night.png", Png));

        Found(result).ShouldBeEmpty();
        result.Files.Single(f => f.Path == "site/assets/brand/logo-dark.png").Content.ToArray().ShouldBe(Png);
        result.Text("site/assets/brand/logo.svg").ShouldBe(Wide);
        foreach (var (page, root) in new[] { ("site/index.html", ""), ("site/deep/more.html", "../"), ("site/404.html", "/") })
        {
            var brand = new HtmlParser().ParseDocument(result.Text(page)).QuerySelector(".brand")!;
            var image = brand.QuerySelector("img")!;
            image.GetAttribute("alt").ShouldBe("Acme & Co");
            (image.GetAttribute("src"), image.GetAttribute("width"), image.GetAttribute("height")).ShouldBe(($"{root}assets/brand/logo.svg", "104", "26"));
            var dark = brand.QuerySelector("source")!;
            (dark.GetAttribute("srcset"), dark.GetAttribute("media")).ShouldBe(($"{root}assets/brand/logo-dark.png", "(prefers-color-scheme: dark)"));
            // Four times as wide as high, it would not be seen in a tab.
            result.Text(page).ShouldContain($"<link rel=\"icon\" href=\"{root}assets/icon.svg\" type=\"image/svg+xml\">");
        }
    }

    [Fact]
    public void A_square_logo_is_the_icon_unless_there_is_one()
    {
        Build("  logo: brand/a.svg\n", File("brand/a.svg", Square)).Text("site/index.html").ShouldContain("<link rel=\"icon\" href=\"assets/brand/logo.svg\" type=\"image/svg+xml\">");
        Build("  logo: brand/a.svg\n  icon: brand/b.png\n", File("brand/a.svg", Square), ProjectFiles.OfBytes("brand/b.png", Png))
            .Text("site/index.html").ShouldContain("<link rel=\"icon\" href=\"assets/brand/icon.png\" type=\"image/png\">");
    }

    [Fact]
    public void The_title_stands_where_there_is_no_logo() =>
        Build("").Text("site/index.html").ShouldContain("<a class=\"brand\" href=\"index.html\">Acme &amp; Co</a>");

    [Fact]
    public void A_style_sheet_of_ones_own_is_the_last_that_pages_load()
    {
        const string Style = "/* url(https://in-a-comment.example) */ @font-face { font-family: A; src: url(data:font/woff2;base64,AA==); } .brand { clip-path: url(#a); }\n";
        var result = Build("  style: brand/own.css\n", File("brand/own.css", Style.Replace("\n", "\r\n", StringComparison.Ordinal)));

        Found(result).ShouldBeEmpty();
        result.Text("site/assets/brand/style.css").ShouldBe(Style);
        foreach (var (page, address) in new[] { ("site/index.html", "assets/brand/style.css"), ("site/deep/more.html", "../assets/brand/style.css"), ("site/404.html", "/assets/brand/style.css") })
        {
            new HtmlParser().ParseDocument(result.Text(page)).QuerySelectorAll("link[rel=stylesheet]")[^1].GetAttribute("href").ShouldBe(address);
        }
    }

    [Theory]
    [InlineData("logo", "../logo.svg", "RC5022")]
    [InlineData("logo", "/etc/passwd.svg", "RC5022")]
    [InlineData("logo", "https://acme.example/logo.svg", "RC5022")]
    [InlineData("style", "brand/../cards/a.css", "RC5022")]
    [InlineData("icon", "brand//a.svg", "RC5022")]
    [InlineData("logo", "brand/Wide.svg", "RC5023")]
    [InlineData("logo", "brand/wide.gif", "RC5024")]
    [InlineData("style", "brand/wide.svg", "RC5024")]
    [InlineData("logo-dark", "brand/text.png", "RC5024")]
    [InlineData("icon", "brand/large.svg", "RC5025")]
    public void A_file_that_will_not_do_is_reported_where_it_is_named(string key, string path, string id)
    {
        var result = Build($"  {key}: {path}\n", File("brand/wide.svg", Wide), File("brand/text.png", "GIF89a and no PNG, whatever it is called"), File("brand/large.svg", Wide.PadRight((256 * 1024) + 1)));

        Found(result).ShouldBe($"ratecards.yaml(4,{key.Length + 5}) error {id}");
    }

    [Fact]
    public void A_file_as_large_as_may_be_is_taken_and_a_slip_in_its_name_is_told()
    {
        Found(Build("  icon: brand/a.svg\n", File("brand/a.svg", Wide.PadRight(256 * 1024)))).ShouldBeEmpty();
        Build("  logo: brand/lgo.svg\n", File("brand/logo.svg", Wide)).Diagnostics.Single().Message.ShouldBe("There is no file 'brand/lgo.svg' in the project. Did you mean 'brand/logo.svg'?");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", 2)]
    [InlineData("<SCRIPT/>", 2)]
    [InlineData("<foreignObject><b xmlns='http://www.w3.org/1999/xhtml'>x</b></foreignObject>", 2)]
    [InlineData("<g onload='x()'/>", 4)]
    [InlineData("<image href='https://elsewhere.example/a.png'/>", 8)]
    [InlineData("<image href='//elsewhere.example/a.png'/>", 8)]
    [InlineData("<image href='logo.png'/>", 8)]
    [InlineData("<image href='data:image/svg+xml,a'/>", 8)]
    [InlineData("<use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='other.svg#a'/>", 49)]
    [InlineData("<a href=' javascript:alert(1)'/>", 4)]
    [InlineData("<set attributeName='href' to='#a'/>", 6)]
    [InlineData("<path fill='url(https://elsewhere.example/#a)'/>", 7)]
    [InlineData("<path style='background: u\\72l(//elsewhere.example)'/>", 7)]
    [InlineData("<g xml:base='https://elsewhere.example'/>", 4)]
    [InlineData("<style>@import 'a.css';</style>", 8)]
    [InlineData("<style><![CDATA[.a { fill: url(//elsewhere.example) }]]></style>", 17)]
    [InlineData("<?xml-stylesheet href='a.css'?>", 3)]
    public void A_picture_that_does_more_than_be_seen_is_refused_at_its_line(string part, int column)
    {
        var result = Build("  logo: brand/a.svg\n", File("brand/a.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\r\n<g/>\n{part}\n</svg>"));

        Found(result).ShouldBe($"brand/a.svg(3,{column}) error RC5026");
        result.Files.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<path fill='url(#a)'/><use href='#a'/><image href='data:image/png;base64,AA=='/>")]
    [InlineData("<!-- url(https://elsewhere.example) --><style>.a { fill: red }</style><text>on load</text>")]
    public void A_picture_may_refer_to_itself(string part) =>
        Found(Build("  logo: brand/a.svg\n", File("brand/a.svg", $"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0,0,9,9'>{part}</svg>"))).ShouldBeEmpty();

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n<g></svg>", 2, 6)]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'b'>]>\n<svg/>", 1, 1)]
    [InlineData("<svg viewBox='0 0 9 9'/>", 1, 2)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 9'/>", 1, 2)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='50%' height='9'/>", 1, 2)]
    [InlineData("", 1, 1)]
    public void What_is_no_picture_is_told_at_its_place(string content, int line, int column) =>
        Found(Build("  logo: brand/a.svg\n", File("brand/a.svg", content))).ShouldBe($"brand/a.svg({line},{column}) error RC5024");

    [Theory]
    [InlineData("@import url('https://fonts.example/a.css');", 12)]
    [InlineData("@IMPORT 'a.css';", 12)]
    [InlineData("background: URL( \"a.png\" );", 24)]
    [InlineData("src: url(data:image/png;base64,AA==);", 17)]
    [InlineData("background: -webkit-image-set('a.png' 1x);", 32)]
    public void A_style_sheet_that_loads_something_is_reported_at_its_line(string rule, int column)
    {
        var result = Build("  style: brand/a.css\n", File("brand/a.css", $".a {{ color: red }}\n/* of\n   mine */ {rule}\n"));

        Found(result).ShouldBe($"brand/a.css(3,{column}) error RC5027");
    }
}
