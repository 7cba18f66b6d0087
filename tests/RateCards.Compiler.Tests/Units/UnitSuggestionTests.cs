using RateCards.Compiler.Units;

namespace RateCards.Compiler.Tests.Units;

public sealed class UnitSuggestionTests
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    [Fact]
    public void Whatever_slip_is_in_a_unit_no_unit_of_another_magnitude_is_suggested()
    {
        var known = UnitTable.BuiltIn.Spellings.ToHashSet();
        var suggested = 0;
        foreach (var unit in known)
        {
            foreach (var written in Edits.Of(unit, Letters).Where(e => !known.Contains(e)))
            {
                if (UnitSuggestion.Nearest(written, UnitTable.BuiltIn) is { } meant && !string.Equals(meant, written, StringComparison.OrdinalIgnoreCase))
                {
                    suggested++;
                    meant[..2].ShouldBe(written[..2]);
                    UnitTable.BuiltIn.Parse(meant).ShouldBe(UnitTable.BuiltIn.Parse(unit), written);
                }
            }
        }

        suggested.ShouldBeGreaterThan(1000);
    }

    [Theory]
    [InlineData("Ktok", "ktok")]
    [InlineData("MTOK", "Mtok")]
    [InlineData("Mtk", "Mtok")]
    [InlineData("usd", "USD")]
    [InlineData("tokns", "tokens")]
    [InlineData("Gtok", null)]
    [InlineData("tok", null)]
    [InlineData("Mitok", null)]
    [InlineData("Mtokens", null)]
    [InlineData("Mrequests", null)]
    [InlineData("scans", null)]
    [InlineData("pages", "pages")]
    [InlineData("GiB", null)]
    [InlineData("MiB", null)]
    [InlineData("mon", null)]
    [InlineData("GPUh", null)]
    [InlineData("CAQ", null)]
    [InlineData("$", null)]
    [InlineData("", null)]
    public void Only_the_unit_that_was_meant_is_suggested(string word, string? meant) => UnitSuggestion.Nearest(word, UnitTable.BuiltIn).ShouldBe(meant);

    [Theory]
    [InlineData("$")]
    [InlineData("€")]
    public void For_a_currencys_sign_its_code_is_asked_for(string sign) =>
        UnitSuggestion.DidYouMean(sign, UnitTable.BuiltIn).ShouldBe(" A currency is written as its code, such as USD, EUR or JPY.");
}
