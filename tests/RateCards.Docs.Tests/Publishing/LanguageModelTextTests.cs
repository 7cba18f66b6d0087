using System.Text.RegularExpressions;
using RateCards.Docs.Tests.Pages;

namespace RateCards.Docs.Tests.Publishing;

/// <summary>What programs without a browser read: llms.txt, and pages as Markdown.</summary>
public class LanguageModelTextTests
{
    private const string Address = "https://ratecards.example/";

    /// <summary>The platform has a page's Markdown at its address with .md; the site has files.</summary>
    [Theory]
    [InlineData("", "llms.txt", ".mdx")]
    [InlineData("site/", "site/llms.txt", ".md")]
    public void What_llms_txt_names_is_there(string root, string file, string page)
    {
        var addresses = Regex.Matches(ShippedSite.Default.Text(file), @"\]\((\S+)\):").Select(m => m.Groups[1].Value).ToList();

        addresses.Count.ShouldBeGreaterThan(8);
        var paths = ShippedSite.Default.Files.Select(f => f.Path).ToHashSet();
        addresses.ShouldAllBe(a => a.StartsWith(Address, StringComparison.Ordinal));
        addresses.Select(a => root + (a.EndsWith(".md", StringComparison.Ordinal) ? a[Address.Length..^".md".Length] + page : a[Address.Length..])).Where(p => !paths.Contains(p)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_of_the_site_has_its_Markdown_beside_it_without_components_and_with_links_that_lead_somewhere()
    {
        var files = ShippedSite.Default.Files.ToDictionary(f => f.Path, f => f.Text);
        var pages = files.Keys.Where(p => p.StartsWith("site/", StringComparison.Ordinal) && p.EndsWith(".html", StringComparison.Ordinal) && p != "site/404.html").ToList();
        pages.Count.ShouldBe(7);
        foreach (var twin in pages.Select(p => Path.ChangeExtension(p, ".md")))
        {
            var text = files[twin];
            text.ShouldStartWith("# ");
            Regex.IsMatch(text, "^\\s*</?[A-Z]", RegexOptions.Multiline).ShouldBeFalse(twin);
            var folder = Path.GetDirectoryName(twin)!;
            Regex.Matches(text, @"\]\(((?!https?:|#)[^)#]+)").Select(m => Path.GetRelativePath(".", Path.Combine(folder, m.Groups[1].Value)))
                .Where(p => !files.ContainsKey(p)).ShouldBeEmpty(twin);
        }
    }

    [Fact]
    public void A_calculator_is_the_table_of_what_its_defaults_give() =>
        ShippedSite.Default.Text("site/fine-tuning/multi-turn-cost-comparison.md").ShouldContain("2,264.96");

    [Fact]
    public void One_file_has_all_pages() =>
        Regex.Count(ShippedSite.Default.Text("site/llms-full.txt"), "^# ", RegexOptions.Multiline).ShouldBe(8);

    [Fact]
    public void The_map_of_the_site_names_its_files()
    {
        var paths = ShippedSite.Default.Files.Select(f => f.Path).ToHashSet();
        var named = Regex.Matches(ShippedSite.Default.Text("site/sitemap.xml"), "<loc>([^<]*)</loc>").Select(m => m.Groups[1].Value[Address.Length..]).ToList();
        named.Count.ShouldBe(7);
        named.Select(n => "site/" + (n.Length == 0 ? "index.html" : n)).Where(p => !paths.Contains(p)).ShouldBeEmpty();
    }
}
