using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Tests.Cards;

public sealed class BandTests
{
    [Theory]
    [InlineData("up-to: 16", "up to 16B")]
    [InlineData("below: 4", "under 4B")]
    [InlineData("from: 16.1, up-to: 80", "16.1B–80B")]
    [InlineData("above: 16", "over 16B")]
    [InlineData("from: 10000", "from 10,000B")]
    [InlineData("above: 150, up-to: 350", "over 150B up to 350B")]
    [InlineData("from: 100, below: 1000", "from 100B to under 1,000B")]
    [InlineData("above: 1, below: 2", "over 1B to under 2B")]
    public void A_label_is_made_from_the_bounds(string band, string label) => Compile(band, "B").Label.ShouldBe(label);

    [Fact]
    public void A_unit_of_several_letters_stands_apart() => Compile("from: 100, up-to: 1000", "USD").Label.ShouldBe("100 USD–1,000 USD");

    [Theory]
    [InlineData("up-to: 16", 16, true)]
    [InlineData("below: 16", 16, false)]
    [InlineData("from: 16", 16, true)]
    [InlineData("above: 16", 16, false)]
    [InlineData("from: 4, up-to: 16", 3, false)]
    [InlineData("from: 4, up-to: 16", 17, false)]
    [InlineData("up-to: 16", -1, true)]
    public void Each_bound_says_which_side_is_in(string band, int value, bool isIn) =>
        Compile(band, "B").BandAsOf(new Date(2026, 5, 16))!.Contains(value).ShouldBe(isIn);

    [Fact]
    public void A_label_follows_bounds_that_change()
    {
        var sku = CardTexts.Compile("""
            meters: { input: { label: Input, unit: USD/Mtok } }
            bands: { title: Parameters, unit: B }
            skus:
              small:
                entries:
                  - { since: ~2024-05-01, source: page, band: { up-to: 16 }, input: 0.20 }
                  - { since: 2026-02-01, source: page, input: 0.25 }
                  - { since: 2026-08-01, source: page, band: { from: 4, up-to: 16 } }
            """).Card!.Skus[0];
        var scale = new BandScale("Parameters", "B", default);
        sku.Label.ShouldBe("up to 16B");
        sku.LabelAsOf(new Date(2026, 5, 16), scale).ShouldBe("up to 16B");
        sku.LabelAsOf(new Date(2026, 8, 1), scale).ShouldBe("4B–16B");
        sku.BandAsOf(new Date(2024, 4, 30)).ShouldBeNull();
    }

    private static Sku Compile(string band, string unit) => CardTexts.Compile($$"""
        meters: { input: { label: Input, unit: USD/Mtok } }
        bands: { title: Parameters, unit: {{unit}} }
        skus:
          small: { entries: [{ since: ~2024-05-01, source: page, band: { {{band}} }, input: 0.20 }] }
        """).Card!.Skus[0];
}
