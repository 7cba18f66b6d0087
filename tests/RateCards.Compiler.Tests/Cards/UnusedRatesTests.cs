using RateCards.Compiler.Cards.Checks;
using RateCards.Compiler.Model;
using RateCards.Compiler.Text;

namespace RateCards.Compiler.Tests.Cards;

public sealed class UnusedRatesTests
{
    [Fact]
    public void A_rate_that_nothing_uses_is_told_where_it_is_first_stated()
    {
        var card = CardTexts.Compile("""
            meters:
              input:  { label: Input,  unit: USD/Mtok }
              output: { label: Output, unit: USD/Mtok }
            skus:
              model-a:
                label: Model A
                entries:
                  - { since: 2026-01-10, source: page, input: 0.95, output: 4.00 }
                  - { since: 2026-02-10, source: page, output: 5.00 }
            """);
        var diagnostic = UnusedRates.Check(new RateBook(card.Rates), new HashSet<string> { "acme.model-a.input" }).Single();
        (diagnostic.Id, diagnostic.Location.Start).ShouldBe(("RC2123", new LinePosition(15, 65)));
        diagnostic.Message.ShouldBe("No calculator and no page uses the rate 'acme.model-a.output'.");
    }
}
