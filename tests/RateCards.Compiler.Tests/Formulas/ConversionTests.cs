using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;

namespace RateCards.Compiler.Tests.Formulas;

/// <summary>Units that differ by a whole factor are converted, where one can see it.</summary>
public sealed class ConversionTests
{
    [Theory]
    [InlineData("a * rate", "USD", "a·r / 10⁶")]
    [InlineData("time", "hours", "s / 3600")]
    [InlineData("hours", "s", "h·3600")]
    [InlineData("gpus * gpu_hour / speed", "USD/Mtok", "G·r_G / v·10⁶ / 3600")]
    [InlineData("gpus * gpu_hour * hours", "USD", "G·r_G·h")]
    [InlineData("gpus * gpu_hour * time", "USD", "G·r_G·s / 3600")]
    [InlineData("speed * hours", "tokens", "v·h·3600")]
    [InlineData("speed * hours", "Mtok", "v·h·3600 / 10⁶")]
    [InlineData("a", "ktok", "a / 1000")]
    [InlineData("time / hours", "ratio", "s / h / 3600")]
    [InlineData("if(a > 0, a / hours, 0)", "tokens/s", "if(a > 0, a / h / 3600, 0)")]
    [InlineData("if(a > 0, 7200, a / hours)", "tokens/s", "if(a > 0, 7200 / 3600, a / h / 3600)")]
    public void The_result_is_converted_to_the_declared_unit(string definition, string unit, string expected) =>
        PlainTextFormulas.Expression(Scratch.Formula(definition, unit).Definition).ShouldBe(expected);

    [Fact]
    public void A_conversion_is_marked_as_not_written_by_a_person()
    {
        var numbers = Scratch.Formula("2 * a * rate", "USD").Definition.SelfAndDescendants().OfType<NumberNode>();
        numbers.Select(n => (n.Value, n.IsConversion)).ShouldBe([(2m, false), (1_000_000m, true)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("turns - 1", "turns")]
    [InlineData("1 + turns", "turns")]
    [InlineData("max(0, a)", "tokens")]
    [InlineData("if(a > 0, a, 0)", "tokens")]
    [InlineData("a + (1 + 2 * 3)", "tokens")]
    [InlineData("a + -1", "tokens")]
    [InlineData("a + max(1, 2)", "tokens")]
    [InlineData("a + 1 / 3", "tokens")]
    [InlineData("42", "tokens")]
    [InlineData("sum(t, 1, turns, (t - 1) * added)", "tokens")]
    public void A_plain_number_takes_the_unit_that_is_needed(string definition, string unit)
    {
        var definitionNode = Scratch.Formula(definition, unit).Definition;
        definitionNode.Unit.Text.ShouldBe(unit);
        definitionNode.SelfAndDescendants().OfType<NumberNode>().ShouldNotContain(n => n.IsConversion);
    }

    [Fact]
    public void A_number_with_a_unit_keeps_it()
    {
        PlainTextFormulas.Expression(Scratch.Formula("a + added * 1[turn]", "tokens").Definition).ShouldBe("a + Δ·1 turn");
        PlainTextFormulas.Expression(Scratch.Formula("576[tokens] + a", "tokens").Definition).ShouldBe("576 tokens + a");
        Scratch.Bind("a + 1[turn]", "tokens").Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RC3020");
    }

    [Theory]
    [InlineData("n + (1 + 2)", "N + 3")]
    [InlineData("n * (6 / 10)", "N·0.6")]
    [InlineData("n * (0.1 + 0.2)", "N·(0.1 + 0.2)")] // 0.30000000000000004 in doubles, not 0.3
    [InlineData("n * (1 / 3)", "N·(1 / 3)")]
    [InlineData("n * (1 - 2)", "N·(1 − 2)")]
    [InlineData("n + 1 + 2", "N + 1 + 2")] // no reordering
    public void Numbers_are_folded_where_that_changes_no_bit(string definition, string expected) =>
        PlainTextFormulas.Expression(Scratch.Formula(definition).Definition).ShouldBe(expected);
}
