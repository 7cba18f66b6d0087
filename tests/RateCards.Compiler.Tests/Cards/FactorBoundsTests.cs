using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Tests.Cards;

/// <summary>A factor is above nothing and at most a hundred.</summary>
public class FactorBoundsTests
{
    [Theory]
    [InlineData("10000%", "")]
    [InlineData("10000.01%", "RC2063")]
    [InlineData("0.01%", "")]
    [InlineData("0%", "RC2063")]
    public void A_factor_is_taken_up_to_its_bounds(string factor, string expected) =>
        string.Join(", ", CardCompiler.Compile(new SourceText("cards/acme.yaml", CardTexts.Head + CardTexts.PathsAndMeters + $$"""
            factors:
              batch: { path: batch, of: standard, meters: [input], entries: [ { since: 2026-01-10, source: page, factor: {{factor}} } ] }
            skus:
              model-a:
                label: Model A
                entries:
                  - { since: 2026-01-10, source: page, standard: { input: 0.95 } }
            """), UnitTable.BuiltIn).Diagnostics.Where(d => d.SeverityWord == "error").Select(d => d.Id)).ShouldBe(expected);
}
