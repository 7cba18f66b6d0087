using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Tests.Cards;

/// <summary>Whoever sets prices does not look them up: of a source that is <c>own</c>, a price is known from the day on which it begins.</summary>
public sealed class OwnSourceTests
{
    private static CardResult Card(string source) => CardCompiler.Compile(new SourceText("cards/acme.yaml", $$"""
        card: acme
        title: Acme
        provider: Acme
        currency: USD
        sources:
          list: {{source}}
        meters:
          input: { label: Input, unit: USD/Mtok }
        skus:
          model-a:
            label: Model A
            entries:
              - { since: 2026-01-10, source: list, input: 4.00 }
              - { since: 2027-01-01, source: list, input: 5.00 }
        """), UnitTable.BuiltIn);

    [Fact]
    public void Announced_prices_need_nobody_to_look()
    {
        var card = Card("{ title: Our list, url: https://acme.example/pricing, trust: own }");

        card.Diagnostics.ShouldBeEmpty();
        card.Rates.Single().History.Select(v => v.Verified.Single()).ShouldBe([new Date(2026, 1, 10), new Date(2027, 1, 1)]);
    }

    [Fact]
    public void The_same_of_a_vendor_is_refused_without_a_day() =>
        Card("{ title: List, url: https://acme.example/pricing, trust: vendor }").Diagnostics.Select(d => d.Id).ShouldBe(["RC2042", "RC2042"]);

    [Fact]
    public void A_day_on_which_the_list_was_read_counts_for_what_held_then() =>
        Card("{ title: Our list, url: https://acme.example/pricing, verified: 2026-05-16, trust: own }")
            .Rates.Single().History.Select(v => v.Verified.Single()).ShouldBe([new Date(2026, 5, 16), new Date(2027, 1, 1)]);

    [Fact]
    public void They_do_not_grow_stale()
    {
        var (own, vendor) = (Card("{ title: Our list, url: https://acme.example/pricing, trust: own }"),
            Card("{ title: List, url: https://acme.example/pricing, verified: 2027-01-01, trust: vendor }"));
        var asOf = new Date(2030, 1, 1);

        RateStanding.Of(own.Rates.Single(), asOf, 30).IsStale.ShouldBeFalse();
        RateStanding.Of(vendor.Rates.Single(), asOf, 30).IsStale.ShouldBeTrue();
    }
}
