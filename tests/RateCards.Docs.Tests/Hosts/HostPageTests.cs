using System.Text.RegularExpressions;
using RateCards.Docs.Publishing;
using RateCards.Docs.Tests.Pages;

namespace RateCards.Docs.Tests.Hosts;

/// <summary>Pages for hosts of MDX beside Mintlify. Whether the hosts take them is tried in tests/ecosystems/hosts.</summary>
public class HostPageTests
{
    private static readonly BuildResult Both = ShippedSite.BuildWith("ratecards.yaml", text => text + "\nhosts: [starlight, docusaurus]\n");

    public static TheoryData<string, string> Folders => new() { { "docusaurus/docs/", "docusaurus/" }, { "starlight/src/content/docs/", "starlight/public" } };

    [Fact]
    public void A_project_that_names_no_host_has_none_of_their_files() =>
        ShippedSite.Default.Files.ShouldNotContain(f => f.Path.StartsWith("docusaurus/", StringComparison.Ordinal) || f.Path.StartsWith("starlight/", StringComparison.Ordinal));

    [Fact]
    public void Nothing_else_of_the_outputs_differs() =>
        Both.Files.Where(f => !f.Path.StartsWith("docusaurus/", StringComparison.Ordinal) && !f.Path.StartsWith("starlight/", StringComparison.Ordinal)).ShouldBe(ShippedSite.Default.Files);

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_page_imports_every_component_that_it_shows_from_a_file_that_is_there(string pages, string data)
    {
        var texts = Both.Files.Where(f => f.Path.StartsWith(pages, StringComparison.Ordinal) && f.Path.EndsWith(".mdx", StringComparison.Ordinal)).ToList();
        texts.Count.ShouldBe(7);
        foreach (var page in texts)
        {
            var imports = Regex.Matches(page.Text, "^import \\{ (.*) \\} from \"(\\S*_ratecards/\\S*)\";$", RegexOptions.Multiline);
            var shown = Regex.Matches(page.Text, "^<([A-Z]\\w*)", RegexOptions.Multiline).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
            imports.SelectMany(m => m.Groups[1].Value.Split(", ")).Order(StringComparer.Ordinal).ShouldBe(shown, page.Path);
            foreach (Match import in imports)
            {
                var part = new Uri(new Uri("file:///" + page.Path), import.Groups[2].Value).AbsolutePath[1..];
                foreach (var name in import.Groups[1].Value.Split(", "))
                {
                    Both.Text(part).ShouldContain($"export const {name} = ");
                }
            }
        }

        Both.Files.Count(f => f.Path.StartsWith(data, StringComparison.Ordinal) && f.Path.EndsWith("data/rates.csv", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void Links_are_files_in_Docusaurus_and_addresses_in_Starlight()
    {
        Both.Text("docusaurus/docs/fine-tuning/rft-cost-estimator.mdx").ShouldContain("[comparison page](../fine-tuning/multi-turn-cost-comparison.mdx)");
        Both.Text("docusaurus/docs/data.mdx").ShouldContain("[rates.csv](./_ratecards/data/rates.csv)");
        Both.Text("docusaurus/docs/index.mdx").ShouldContain("<Card>\n\n**[Pricing](./pricing.mdx)**\n");
        Both.Text("starlight/src/content/docs/fine-tuning/rft-cost-estimator.mdx").ShouldContain("[comparison page](/fine-tuning/multi-turn-cost-comparison/)");
        Both.Text("starlight/src/content/docs/data.mdx").ShouldContain("[rates.csv](/data/rates.csv)");
    }

    [Fact]
    public void Addresses_begin_with_the_path_that_the_site_is_published_at()
    {
        var below = ShippedSite.BuildWith("ratecards.yaml", text => text.Replace("https://ratecards.example", "https://acme.example/prices", StringComparison.Ordinal) + "\nhosts: starlight\n");

        below.Text("starlight/src/content/docs/index.mdx").ShouldContain("**[Pricing](/prices/pricing/)**");
        below.Text("starlight/src/content/docs/data.mdx").ShouldContain("[rates.csv](/prices/data/rates.csv)");
        below.Files.ShouldNotContain(f => f.Path.StartsWith("docusaurus/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_is_edited_where_its_template_is_or_nowhere()
    {
        Both.Text("docusaurus/docs/pricing.mdx").ShouldContain("custom_edit_url: \"https://git.ratecards.example/edit/main/RateCards/pages/pricing.mdx.sbn\"\n");
        var without = ShippedSite.BuildWith("ratecards.yaml", text => Regex.Replace(text, "  edit-url: .*", "") + "\nhosts: [docusaurus, starlight]\n");
        without.Text("docusaurus/docs/pricing.mdx").ShouldContain("custom_edit_url: null\n");
        without.Text("starlight/src/content/docs/pricing.mdx").ShouldContain("editUrl: false\n");
    }
}
