using Verify = RateCards.Analyzers.Tests.CodeFixTest<RateCards.Analyzers.RepeatedRateAnalyzer, RateCards.CodeFixes.RepeatedRateFix>;

namespace RateCards.Analyzers.Tests;

/// <summary>RC9001: numbers that a card has as a rate in force.</summary>
public sealed class RepeatedRateTests
{
    [Fact]
    public Task A_rate_that_is_made_of_a_number_becomes_the_constant() =>
        Verify.FixedAs("{|RC9001:new TokenRate(4.00m)|} * tokens", "Acme.ModelA.Input * tokens");

    [Fact]
    public Task A_whole_number_that_is_made_a_rate_is_a_rate_too() => Verify.FixedAs("{|RC9001:new GpuHourRate(7)|}", "AcmeGpus.H100_80gb.Hour");

    [Fact]
    public Task A_decimal_becomes_the_constants_decimal() => Verify.FixedAs("{|RC9001:6.125m|} * factor", "Acme.ModelA.Priority.Input.UsdPerMillionTokens * factor");

    [Fact]
    public Task A_double_becomes_the_constants_double() => Verify.FixedAs("{|RC9001:6.125|} * 3", "Acme.ModelA.Priority.Input.Value * 3");

    [Fact]
    public Task A_price_per_token_is_that_per_million() =>
        Verify.FixedAs("{|RC9001:0.000006125m|} * factor", "Acme.ModelA.Priority.Input.UsdPerMillionTokens / 1_000_000 * factor");

    [Fact]
    public Task The_message_names_the_rate() => Verify.Says(
        "{|#0:3.0625|}", "RC9001: 3.0625 is the rate 'Sample.Prices.Acme.ModelA.Priority.CachedInput' in force: it will stay as it is when the card changes");

    /// <summary>0.80 and 0.40 are of a model that is retired; 2.50 comes later.</summary>
    [Fact]
    public Task Numbers_of_retired_and_coming_prices_whole_numbers_and_other_types_are_left_alone() =>
        Verify.Finds("(new TokenRate(0.80m), 0.40, 2.50m, 4, 2.0, new StepRate(6.125m), new Tokens(600))");

    [Fact]
    public void It_is_off_until_somebody_asks_for_it() => new RepeatedRateAnalyzer().SupportedDiagnostics.ShouldHaveSingleItem().IsEnabledByDefault.ShouldBeFalse();
}
