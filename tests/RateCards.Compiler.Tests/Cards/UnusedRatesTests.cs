using RateCards.Compiler.Base;
using RateCards.Compiler.Checks;

namespace RateCards.Compiler.Tests.Cards;

public sealed class UnusedRatesTests
{
    [Fact]
    public void A_rate_that_nothing_uses_is_told_where_its_value_in_force_stands()
    {
        const string Card = CardTexts.Head + """
            meters:
              input:  { label: Input,  unit: USD/Mtok }
              output: { label: Output, unit: USD/Mtok }
            skus:
              model-a:
                label: Model A
                entries:
                  - { since: 2026-01-10, source: page, input: 0.95, output: 4.00 }
                  - { since: 2026-02-10, source: page, output: 5.00 }
              later:
                label: Later
                entries:
                  - { since: 2026-06-10, source: page, input: 0.95 }
              gone:
                label: Gone
                entries:
                  - { since: 2026-01-10, source: page, input: not offered }
            """;
        var project = RateCardCompiler.Compile([new SourceText("ratecards.yaml", "as-of: 2026-05-16\n"), new SourceText("cards/acme.yaml", Card)]).Project!;
        var diagnostic = UnusedRatesCheck.Check(project, new HashSet<string> { "acme.model-a.input" }).Single();
        (diagnostic.Id, diagnostic.Location.Start).ShouldBe(("RC2123", new LinePosition(16, 52)));
        diagnostic.Message.ShouldBe("No calculator and no page uses the rate 'acme.model-a.output'.");
    }
}
