using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Docs.Branding;
using RateCards.Docs.Publishing;
using RateCards.Docs.Tests.Pages;

namespace RateCards.Docs.Tests.Branding;

public sealed class ContrastTests
{
    // By the calculator of WebAIM, and the limits of the formula itself.
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#ffffff", 1)]
    [InlineData("#777777", "#ffffff", 4.478)]
    [InlineData("#767676", "#ffffff", 4.542)]
    [InlineData("#0000ff", "#ffffff", 8.592)]
    public void Contrast_is_what_the_guidelines_say(string one, string other, double expected)
    {
        Contrast.Between(one, other).ShouldBe(expected, 0.001);
        Contrast.Between(other, one).ShouldBe(expected, 0.001);
    }

    [Theory]
    [InlineData("accent: \"#777777\"", "(3,11): warning RC5028: '#777777' on the light page's raised parts has a contrast of 4.20:1, and text needs 4.5:1.")]
    [InlineData("accent: \"#ffcc00\"", "(3,11): warning RC5028: '#ffcc00' on the light page's raised parts has a contrast of 1.42:1, and text needs 4.5:1.")]
    [InlineData("accent-dark: \"#0b5cad\"", "(3,16): warning RC5028: '#0b5cad' on the dark page's raised parts has a contrast of 2.46:1, and text needs 4.5:1.")]
    [InlineData("accent: \"#0b5cad\"", null)]
    [InlineData("accent-dark: \"#7CB7F2\"", null)]
    public void A_colour_that_is_hard_to_read_is_told_with_one_that_is_not(string line, string? expected)
    {
        SourceText[] files = [new("ratecards.yaml", $"as-of: 2026-05-16\nsite:\n  {line}\n"), new("pages/index.mdx.sbn", "---\ntitle: Prices\ndescription: All.\ngroup: Rates\npath: index\n---\n\nSome.\n")];
        var result = SiteBuilder.Build(RateCardCompiler.Compile(files), files);

        result.Diagnostics.Select(d => d.ToString()).ShouldBe(expected is null ? [] : ["ratecards.yaml" + expected]);
        if (result.Diagnostics is [{ Help: var help }])
        {
            var suggested = help.Split('\'')[1];
            SiteColors.Grounds.Where(g => g.Scheme == (line.StartsWith("accent:", StringComparison.Ordinal) ? "light" : "dark")).ShouldAllBe(g => Contrast.Between(suggested, g.Color) >= 4.5);
        }

        var rule = $"{{ :root {{ --accent: {line.Split('"')[1]}; }} }}";
        result.Text("site/assets/site.css").ShouldContain(line.StartsWith("accent:", StringComparison.Ordinal) ? "@media (prefers-color-scheme: light) " + rule : "@media screen and (prefers-color-scheme: dark) " + rule);
    }

    [Fact]
    public void The_grounds_are_those_of_the_style_sheet()
    {
        var style = ShippedSite.Default.Text("site/assets/site.css");
        foreach (var (scheme, block) in new[] { ("light", style.Split("@media screen and (prefers-color-scheme: dark)")[0]), ("dark", style.Split("@media screen and (prefers-color-scheme: dark)")[1]) })
        {
            foreach (var ground in SiteColors.Grounds.Where(g => g.Scheme == scheme))
            {
                block.ShouldContain($"--{(ground.Name == "ground" ? "ground" : "raised")}: {ground.Color};");
            }
        }

        style.ShouldContain($"--accent: {SiteColors.Accent};");
    }
}
