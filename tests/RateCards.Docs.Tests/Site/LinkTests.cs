namespace RateCards.Docs.Tests.Site;

public sealed class LinkTests
{
    [Theory]
    [InlineData("[x](/pricing)", "../pricing.html")]
    [InlineData("[x](/pricing#gpu-rates)", "../pricing.html#gpu-rates")]
    [InlineData("[x](/pricing?plan=a#b)", "../pricing.html?plan=a#b")]
    [InlineData("[x](/)", "../index.html")]
    [InlineData("[x][prices]\n\n[prices]: /pricing", "../pricing.html")]
    [InlineData("[x](#below)", "#below")]
    [InlineData("[x](https://example.com/pricing)", "https://example.com/pricing")]
    [InlineData("[x](//example.com/pricing)", "//example.com/pricing")]
    [InlineData("<https://example.com/a>", "https://example.com/a")]
    [InlineData("[x](/assets/rates.csv)", "../assets/rates.csv")]
    [InlineData("<Card title=\"x\" href=\"/pricing\" />", "../pricing.html")]
    [InlineData("See <a href='/pricing'>x</a>.", "../pricing.html")]
    [InlineData("<a href={\"/pricing\"}>\n\nx\n\n</a>", "../pricing.html")]
    public void A_link_leads_to_the_file_from_the_folder_of_its_page(string markdown, string address)
    {
        var text = SiteText.Of(markdown);
        text.Body.QuerySelector("a")!.GetAttribute("href").ShouldBe(address);
        text.DeadLinks.ShouldBeEmpty();
    }

    [Fact]
    public void An_images_address_is_that_of_the_file_too() =>
        SiteText.Of("![2026-05-16](/assets/icon.svg)").Body.InnerHtml.Trim().ShouldBe("<p><img src=\"../assets/icon.svg\" alt=\"2026-05-16\"></p>");

    [Fact]
    public void Each_link_to_no_page_is_noted_with_its_address() =>
        SiteText.Of("[a](/pricng#x), [b](/pricing), <a href=\"/prices\">c</a>").DeadLinks.ShouldBe(["/pricng#x", "/prices"]);
}
