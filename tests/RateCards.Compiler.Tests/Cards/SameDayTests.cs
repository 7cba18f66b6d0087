using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Tests.Cards;

/// <summary>What holds where two days of a card are the same one: neither clearly earlier nor clearly later.</summary>
public class SameDayTests
{
    [Theory]
    [InlineData("2026-06-01", "2026-06-01", "RC2046: 'model-a' is retired on 2026-06-01, and this entry begins on 2026-06-01.")]
    [InlineData("2026-06-01", "2026-05-31", "")]
    public void An_entry_that_begins_on_the_day_of_retirement_never_holds(string retired, string since, string expected) =>
        Errors($"retired: {retired}", $"since: {since}").ShouldBe(expected);

    [Theory]
    [InlineData("verify-by: 2027-01-10", "")]
    [InlineData("verify-by: 2027-01-09", "RC7009")]
    public void A_price_may_be_verified_on_the_day_on_which_it_begins_to_hold(string verifyBy, string expected) =>
        Errors("note: A note.", $"since: 2027-01-10, {verifyBy}").Split(':')[0].ShouldBe(expected);

    [Theory]
    [InlineData("[2026-05-16, 2026-05-16]", "RC2044")]
    [InlineData("[2026-05-16, 2026-05-17]", "")]
    public void A_sighting_is_noted_once(string verified, string expected) =>
        Errors("note: A note.", $"since: 2026-01-10, verified: {verified}").Split(':')[0].ShouldBe(expected);

    [Theory]
    [InlineData("[2026-01-10]", "")]
    [InlineData("[2026-01-09]", "RC2043")]
    public void A_price_that_was_seen_on_its_first_day_was_seen_in_force(string verified, string expected) =>
        Errors("note: A note.", $"since: 2026-01-10, verified: {verified}").Split(':')[0].ShouldBe(expected);

    private static string Errors(string sku, string entry) => string.Join("\n", CardCompiler.Compile(new SourceText("cards/acme.yaml", CardTexts.Head + CardTexts.PathsAndMeters + $$"""
        skus:
          model-a:
            label: Model A
            {{sku}}
            entries:
              - { {{entry}}, source: page, standard: { input: 0.95 } }
        """), UnitTable.BuiltIn).Diagnostics.Where(d => d.SeverityWord == "error").Select(d => $"{d.Id}: {d.Message}"));
}
