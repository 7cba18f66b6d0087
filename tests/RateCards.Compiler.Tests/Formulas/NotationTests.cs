using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Tests.Formulas;

public sealed class NotationTests
{
    [Theory]
    [InlineData("P_1", "P₁")]
    [InlineData("P_\\Sigma", "P_Σ")]
    [InlineData("\\Delta", "Δ")]
    [InlineData("\\Delta_{12}", "Δ₁₂")]
    [InlineData("r_{\\text{cached prefill}}", "r_cached_prefill")]
    [InlineData("r_{prefill}", "r_prefill")]
    [InlineData("x^2", "x²")]
    [InlineData("v_{\\text{prompt},0}", "v_prompt,0")]
    [InlineData("\\alpha x", "αx")]
    public void A_notation_can_be_said_in_plain_text(string notation, string expected)
    {
        Notation.WhyWrong(notation).ShouldBeNull();
        Notation.ToPlainText(notation).ShouldBe(expected);
    }

    [Theory]
    [InlineData("", "it does not begin with a letter, a Greek letter or \\text{…}")]
    [InlineData("$x$", "it does not begin with a letter, a Greek letter or \\text{…}")]
    [InlineData("x$", "'$' cannot stand in it")]
    [InlineData("x + y", "' ' cannot stand in it")]
    [InlineData("x_", "nothing stands after '_'")]
    [InlineData("x_{}", "nothing stands after '_'")]
    [InlineData("x_{1", "a '{' is not closed")]
    [InlineData("x}", "'}' cannot stand in it")]
    [InlineData("\\href{javascript:alert(1)}{x}", "'\\href' is not a Greek letter or \\text{…}")]
    [InlineData("r_\\text{\\$5}", "\\text{…} holds letters, digits, spaces and hyphens")]
    public void A_notation_that_a_page_could_not_hold_is_refused(string notation, string why) =>
        Notation.WhyWrong(notation).ShouldBe(why);

    [Fact]
    public void A_wrong_notation_is_pointed_at()
    {
        var (_, _, diagnostics) = Scratch.BindFile("symbols:\n  a: { notation: 'x$', unit: tokens, title: T, sentence: S. }\n");
        diagnostics.ShouldHaveSingleItem().ToString()
            .ShouldBe("formulas/test.yaml(2,18): error RC3036: The notation 'x$' cannot stand in a page's mathematics: '$' cannot stand in it.");
    }
}
