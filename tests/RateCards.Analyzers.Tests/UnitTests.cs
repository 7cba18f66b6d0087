using Verify = RateCards.Analyzers.Tests.CodeFixTest<RateCards.Analyzers.UnitAnalyzer, RateCards.CodeFixes.UnitFix>;

namespace RateCards.Analyzers.Tests;

/// <summary>RC9004: numbers of two measures that are computed with.</summary>
public sealed class UnitTests
{
    [Fact]
    public Task Tokens_times_a_price_per_million_are_a_million_times_too_much() =>
        Verify.FixedAs("{|RC9004:tokens.Value * Acme.ModelA.Input.Value|}", "(tokens * Acme.ModelA.Input).Value");

    [Fact]
    public Task A_division_by_hand_goes_with_the_fix() =>
        Verify.FixedAs("({|RC9004:tokens.Value * Acme.ModelA.Input.Value|}) / 1_000_000", "(tokens * Acme.ModelA.Input).Value");

    [Fact]
    public Task A_decimal_stays_one() =>
        Verify.FixedAs("{|RC9004:Acme.ModelA.Input.UsdPerMillionTokens * (decimal)tokens.Value|} / 1e6m", "(decimal)(Acme.ModelA.Input * tokens).Value");

    [Fact]
    public Task The_result_is_taken_as_it_is_where_it_goes_into_its_own_type() =>
        Verify.FixedAs("new Usd({|RC9004:tokens.Value * Acme.ModelA.Input.Value|} / 1e6)", "tokens * Acme.ModelA.Input");

    [Fact]
    public Task A_sum_of_two_units_has_no_meaning_and_no_fix() => Verify.Finds("{|RC9004:tokens.Value + time.Value|}");

    [Fact]
    public Task The_message_names_both() => Verify.Says(
        "{|#0:tokens.Value / time.Value|}",
        "RC9004: Plain numbers of Tokens and Seconds are computed with: nothing checks that the result is in the unit that it is taken for");

    [Fact]
    public Task Measures_ratios_and_numbers_of_ones_own_are_left_alone() =>
        Verify.Finds("(tokens * Acme.ModelA.Input, tokens / time, tokens.Value / tokens.Value, Acme.ModelA.Input.UsdPerMillionTokens * factor, Math.Max(tokens.Value, time.Value))");
}
