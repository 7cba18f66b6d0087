namespace RateCards.Compiler.Tests.Formulas;

public sealed class UnitErrorTests
{
    [Theory]
    [InlineData("⟦a + cost⟧", "'+' needs one unit on both sides, and has tokens and USD.")]
    [InlineData("⟦rate - gpu_hour⟧", "'-' needs one unit on both sides, and has USD/Mtok and USD/GPU-hour.")]
    [InlineData("⟦n + a⟧", "'+' needs one unit on both sides, and has episodes and tokens.")]
    [InlineData("max(⟦a, turns⟧)", "max needs one unit on both sides, and has tokens and turns.")]
    [InlineData("min(⟦a, added⟧)", "min needs one unit on both sides, and has tokens and tokens/turn.")]
    [InlineData("if(⟦a > cost⟧, 1, 0)", "'>' needs one unit on both sides, and has tokens and USD.")]
    [InlineData("if(a > 0, ⟦cost, a⟧)", "if needs one unit on both sides, and has USD and tokens.")]
    [InlineData("sum(t, ⟦n, turns⟧, a)", "sum needs one unit on both sides, and has episodes and turns.")]
    [InlineData("⟦a / b + a⟧", "'+' needs one unit on both sides, and has a plain number and tokens.")]
    [InlineData("⟦time + hours⟧", "'+' needs one unit on both sides, and has s and hours.")]
    [InlineData("⟦a * rate + cost⟧", "'+' needs one unit on both sides, and has USD·tokens/Mtok and USD.")]
    public void Two_units_do_not_mix(string text, string message) =>
        Scratch.ShouldFail(text, "RC3020").ShouldBe(message);

    [Theory]
    [InlineData("⟦a * rate⟧", "tokens", "The expression gives USD·tokens/Mtok, and 'x' is declared in tokens.")]
    [InlineData("⟦a⟧", "ratio", "The expression gives tokens, and 'x' is declared in ratio.")]
    [InlineData("⟦n⟧", "USD", "The expression gives episodes, and 'x' is declared in USD.")]
    public void The_result_has_the_declared_unit(string text, string unit, string message) =>
        Scratch.ShouldFail(text, "RC3021", unit).ShouldBe(message);

    [Theory]
    [InlineData("n / ⟦0⟧")]
    [InlineData("n / ⟦0.00⟧")]
    [InlineData("n / ⟦(1 - 1)⟧")]
    public void Nothing_is_divided_by_zero(string text) =>
        Scratch.Bind(MarkedText.Parse(text).Text).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RC3022");

    [Fact]
    public void A_number_names_a_unit_that_exists() => Scratch.ShouldFail("n * ⟦1[turm]⟧", "RC1050", "turns").ShouldContain("Did you mean 'turn'?");

    [Fact]
    public void A_conversion_too_large_to_write_is_refused()
    {
        var definition = string.Join(" * ", Enumerable.Repeat("rate", 5)) + " / (cost * cost * cost * cost)" + string.Concat(Enumerable.Repeat(" * a", 5));
        Scratch.Bind(definition, "USD").Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RC3023");
    }

    [Fact]
    public void An_error_in_one_formula_does_not_make_others_wrong()
    {
        var (_, library, diagnostics) = Scratch.BindAll(("bad", "a + cost"), ("good", "a"), ("user", "bad + a"));
        diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RC3020");
        library.Find("good").ShouldNotBeNull();
        library.Find("user").ShouldBeNull();
        library.Refused.ShouldBe(["bad", "user"]);
    }
}
