namespace RateCards.Compiler.Tests.Formulas;

public sealed class NameErrorTests
{
    [Fact]
    public void An_unknown_name_suggests_the_one_that_was_meant() =>
        Scratch.ShouldFail("⟦turn⟧ / turns", "RC3010").ShouldBe("There is no symbol or formula 'turn'. Did you mean 'turns'?");

    [Fact]
    public void Every_unknown_name_is_reported() => Scratch.ShouldFail("max(⟦foo⟧, if(⟦bar⟧ > 1, ⟦baz⟧, n))", "RC3010");

    [Fact]
    public void An_unknown_function_suggests_the_one_that_was_meant() =>
        Scratch.ShouldFail("⟦mex⟧(n, m)", "RC3011").ShouldBe("There is no function 'mex'. Did you mean 'max'?");

    [Fact]
    public void A_formula_takes_no_arguments() => Scratch.ShouldFail("⟦other⟧(a) / a", "RC3012");

    [Theory]
    [InlineData("⟦max(n)⟧", "max takes 2 arguments and got 1.")]
    [InlineData("⟦max(n, m, 1)⟧", "max takes 2 arguments and got 3.")]
    [InlineData("⟦min()⟧", "min takes 2 arguments and got 0.")]
    [InlineData("⟦sum(t, 1, turns)⟧", "sum takes 4 arguments and got 3.")]
    [InlineData("⟦if(n > 0, 1)⟧", "if takes 3 arguments and got 2.")]
    public void Arguments_are_counted(string text, string message) => Scratch.ShouldFail(text, "RC3013").ShouldBe(message);

    [Fact]
    public void A_function_needs_arguments() => Scratch.ShouldFail("n * ⟦max⟧", "RC3014");

    [Theory]
    [InlineData("sum(⟦1⟧, 1, turns, n)")]
    [InlineData("sum(⟦t + 1⟧, 1, turns, n)")]
    public void A_sum_s_index_is_a_name(string text) => Scratch.ShouldFail(text, "RC3015");

    [Theory]
    [InlineData("sum(⟦turns⟧, 1, turns, n)", "symbol")]
    [InlineData("sum(⟦other⟧, 1, turns, n)", "formula")]
    [InlineData("sum(⟦max⟧, 1, turns, n)", "function")]
    [InlineData("sum(⟦gpuhour⟧, 1, turns, n)", "symbol")]
    [InlineData("sum(t, 1, turns, sum(⟦t⟧, 1, turns, n))", "sum's index")]
    public void A_sum_s_index_hides_nothing(string text, string what) => Scratch.ShouldFail(text, "RC3016").ShouldContain($"a {what}");

    [Fact]
    public void An_index_is_known_only_in_its_sum() => Scratch.ShouldFail("sum(t, 1, turns, t / turns) * ⟦t⟧", "RC3010");
}
