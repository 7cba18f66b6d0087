using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Tests.Diagnostics;

public sealed class PricedSuggestionTests
{
    private const string Typed = "16xsp-.";

    private static readonly List<string> RateIds = ShippedProject.Project.Rates.All.Select(r => r.Id).ToList();

    [Fact]
    public void Whatever_slip_is_in_a_rates_id_the_one_that_is_suggested_has_its_card_and_SKU()
    {
        var known = RateIds.ToHashSet();
        var suggested = 0;
        foreach (var id in RateIds)
        {
            foreach (var written in Edits.Of(id, Typed).Where(e => !known.Contains(e)))
            {
                if (PricedSuggestion.OfRate(written, RateIds) is { Length: > 0 } suggestion)
                {
                    suggested++;
                    Owner(suggestion["Did you mean '".Length..].Trim(' ', '\'')).ShouldBe(Owner(id), $"{written}:{suggestion}");
                }
            }
        }

        suggested.ShouldBeGreaterThan(RateIds.Count);
    }

    [Fact]
    public void Whatever_slip_is_in_an_SKU_no_other_SKU_is_suggested()
    {
        foreach (var card in ShippedProject.Project.Cards)
        {
            var skus = card.Skus.Select(s => s.Id).ToList();
            foreach (var sku in skus)
            {
                foreach (var written in Edits.Of(sku, Typed).Where(e => !skus.Contains(e)))
                {
                    PricedSuggestion.OfName(written, skus).ShouldBeOneOf("", $" Did you mean '{sku}'?");
                }
            }
        }
    }

    [Theory]
    [InlineData("fireworks-serverless.kimi-k2p6.imput", " Did you mean 'fireworks-serverless.kimi-k2p6.input'?")]
    [InlineData("fireworks-serverless.kimi-k2p6.input.priorty", " Did you mean 'fireworks-serverless.kimi-k2p6.input.priority'?")]
    [InlineData("fireworks-serverless.kimi-k2p6.input.us", "")]
    [InlineData("fireworks-serverless.kimi-k2p7.input", "")]
    [InlineData("fireworks-serverless", "")]
    [InlineData("", "")]
    public void Of_a_rate_the_meter_and_the_path_are_fixed(string written, string suggestion) =>
        PricedSuggestion.OfRate(written, RateIds).ShouldBe(suggestion);

    [Theory]
    [InlineData("kimmi-k2p6", " Did you mean 'kimi-k2p6'?")]
    [InlineData("Kimi-K2p6", " Did you mean 'kimi-k2p6'?")]
    [InlineData("kimi-k2p7", "")]
    [InlineData("h200", "")]
    [InlineData("model-c", "")]
    [InlineData("lbp", "")]
    [InlineData("usd", " Did you mean 'USD'?")]
    public void Of_a_name_a_version_a_size_and_a_short_word_are_never_fixed(string written, string suggestion) =>
        PricedSuggestion.OfName(written, ["kimi-k2p5", "kimi-k2p6", "h100", "model-a", "USD", "GBP"]).ShouldBe(suggestion);

    private static string Owner(string id) => string.Join('.', id.Split('.').Take(2));
}
