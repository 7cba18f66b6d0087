namespace RateCards.Compiler.Tests.Formulas;

/// <summary>What is wrong in an expression's text is shown exactly where it stands.</summary>
public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("n ⟦^⟧ 2", "'^' means nothing in a formula.")]
    [InlineData("n ⟦**⟧ 2", "'**' means nothing in a formula.")]
    [InlineData("n ⟦×⟧ m", "'×' means nothing in a formula.")]
    [InlineData("n ⟦;⟧ m", "';' means nothing in a formula.")]
    [InlineData("⟦$⟧n * 2", "'$' means nothing in a formula.")]
    [InlineData("n * 60⟦%⟧", "'%' means nothing in a formula.")]
    [InlineData("max(n ⟦&&⟧ m, n ⟦||⟧ m)", "'&&' means nothing in a formula.")]
    public void A_sign_of_another_language_is_named_and_nothing_else_is_said(string text, string message) =>
        Scratch.ShouldFail(text, "RC3001").ShouldBe(message);

    [Theory]
    [InlineData("n * ⟦1e-06⟧")]
    [InlineData("n * ⟦1E6⟧")]
    [InlineData("n * ⟦1_000⟧")]
    [InlineData("n * ⟦0x10⟧")]
    [InlineData("n * ⟦1.2.3⟧")]
    [InlineData("n * ⟦.5⟧")]
    [InlineData("n * ⟦5.⟧")]
    [InlineData("n * ⟦8k⟧")]
    [InlineData("n * ⟦007⟧")]
    [InlineData("n * ⟦0.1234567890123456789⟧")]
    [InlineData("n * ⟦9007199254740993⟧")]
    [InlineData("n * ⟦0.1234567890123456789012345678⟧")]
    public void Only_plain_decimal_numbers_are_numbers(string text) => Scratch.ShouldFail(text, "RC3002");

    [Theory]
    [InlineData("n +⟦⟧", "Expected a name, a number or '(' but found the end of the expression.")]
    [InlineData("n + ⟦*⟧ m", "Expected a name, a number or '(' but found '*'.")]
    [InlineData("n ⟦m⟧", "Expected an operator but found 'm'.")]
    [InlineData("n ⟦)⟧ + m", "Expected an operator but found ')'.")]
    [InlineData("(n ⟦m⟧)", "Expected an operator or ')' but found 'm'.")]
    [InlineData("max(n ⟦m⟧, 1)", "Expected an operator, ',' or ')' but found 'm'.")]
    [InlineData("max(n, ⟦)⟧", "Expected a name, a number or '(' but found ')'.")]
    public void What_is_missing_is_said_where_it_should_stand(string text, string message) =>
        Scratch.ShouldFail(text, "RC3003").ShouldBe(message);

    [Fact]
    public void Each_error_of_an_expression_is_reported_once() => Scratch.ShouldFail("max(n ⟦m⟧, 1 + ⟦)⟧ + (2 ⟦3⟧)", "RC3003");

    [Fact]
    public void After_an_error_of_syntax_names_are_still_looked_up_and_units_are_not_complained_of()
    {
        var (_, _, diagnostics) = Scratch.Bind("a b * foo", "USD");
        diagnostics.Select(d => d.Id).ShouldBe(["RC3003", "RC3010"]);
        Scratch.Bind(string.Concat(Enumerable.Repeat("n ", 100_000))).Diagnostics.Select(d => d.Id).Distinct().ShouldBe(["RC3003", "RC3005"]);
    }

    [Theory]
    [InlineData("2 * ⟦(⟧n + m")]
    [InlineData("max⟦(⟧n, m")]
    public void An_open_parenthesis_is_pointed_at(string text) => Scratch.ShouldFail(text, "RC3004");

    [Fact]
    public void Nesting_deeper_than_64_is_refused_and_not_recursed_over()
    {
        Scratch.Bind(new string('(', 60) + "n" + new string(')', 60)).Diagnostics.ShouldBeEmpty();
        Scratch.Bind(new string('(', 100_000) + "n" + new string(')', 100_000)).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RC3005");
        Scratch.Bind(new string('-', 100_000) + "n").Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RC3005");
        Scratch.Bind(string.Join(" + ", Enumerable.Repeat("n", 64))).Diagnostics.ShouldBeEmpty();
        Scratch.Bind(string.Join(" + ", Enumerable.Repeat("n", 100_000))).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RC3005");
        Scratch.Bind(string.Concat(Enumerable.Repeat("max(1, ", 100_000))).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RC3005");
    }

    [Theory]
    [InlineData("1 + (⟦n > m⟧)")]
    [InlineData("⟦n > m⟧")]
    [InlineData("if(⟦n > m⟧ > 1, 1, 0)")]
    public void A_comparison_is_only_a_condition(string text) => Scratch.ShouldFail(text, "RC3006");

    [Theory]
    [InlineData("if(⟦n⟧, 1, 0)")]
    [InlineData("if(⟦n + 1⟧, 1, 0)")]
    public void A_condition_has_to_compare(string text) => Scratch.ShouldFail(text, "RC3007");

    [Fact]
    public void Errors_in_a_block_of_several_lines_are_located_in_their_line()
    {
        var (_, _, diagnostics) = Scratch.BindFile(
            """
            formulas:
              x:
                notation: x
                unit: "1"
                title: X
                sentence: S.
                definition: >-
                  max(1,
                  unknown)
            """);
        diagnostics.ShouldHaveSingleItem().ToString().ShouldStartWith("formulas/test.yaml(9,7): error RC3010:");
    }
}
