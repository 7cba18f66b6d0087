using RateCards.Compiler.Base;
using RateCards.Compiler.Binding.Formulas;
using RateCards.Compiler.Binding.Formulas.Syntax;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Tests.Formulas;

public sealed class EvaluatorTests
{
    [Theory]
    [InlineData("n - m - 1", 4)] // 10 − 5 − 1, from the left
    [InlineData("n / m / 2", 1)]
    [InlineData("n - (m - 1)", 6)]
    [InlineData("-n * m", -50)]
    [InlineData("-(n + m)", -15)]
    [InlineData("n + m * 2", 20)]
    [InlineData("max(n, m) + min(n, m)", 15)]
    [InlineData("if(n > m, 1, 2)", 1)]
    [InlineData("if(n < m, 1, 2)", 2)]
    [InlineData("if(n >= 10, 1, 2)", 1)]
    [InlineData("if(n <= 10, 1, 2)", 1)]
    [InlineData("if(n == 10, 1, 2)", 1)]
    [InlineData("if(n != 10, 1, 2)", 2)]
    [InlineData("if(m == 0, n / m, if(n > 1, 3, 4))", 3)]
    [InlineData("sum(i, 1, n, i)", 55)]
    [InlineData("sum(i, 3, m, i * i)", 50)] // 9 + 16 + 25
    [InlineData("sum(i, 2, 1, n)", 0)]
    [InlineData("sum(i, 1, 2.5, i)", 3)]
    [InlineData("sum(i, 1, 3, sum(j, 1, i, j))", 10)] // 1 + 3 + 6
    public void Expressions_mean_what_arithmetic_means(string definition, double expected) =>
        Evaluate(definition, n: 10, m: 5).ShouldBe(expected);

    [Fact]
    public void Arithmetic_is_ieee_double_in_the_order_of_the_tree()
    {
        Evaluate("0.1 + 0.2", 0, 0).ShouldBe(0.30000000000000004);
        Evaluate("n + m - n", 1e16, 1).ShouldBe(0);
        Evaluate("n + (m - n)", 1e16, 1).ShouldBe(1e16 + (1 - 1e16));
        Evaluate("n / m", 1, 0).ShouldBe(double.PositiveInfinity);
        Evaluate("n / m", 0, 0).ShouldBe(double.NaN);
        BitConverter.DoubleToInt64Bits(Evaluate("-n", 0, 0)).ShouldBe(long.MinValue); // −0
        BitConverter.DoubleToInt64Bits(Evaluate("max(-n, n)", 0, 0)).ShouldBe(0); // +0 is greater than −0
        Evaluate("max(n, m)", double.NaN, 1).ShouldBe(double.NaN);
        Evaluate("min(m, n)", double.NaN, 1).ShouldBe(double.NaN);
    }

    [Theory]
    [InlineData("1000000")]
    [InlineData("0.6")]
    [InlineData("0.12345678901234")]
    [InlineData("0.00000000000012345678901234")]
    [InlineData("99999999999999")]
    [InlineData("900719925474090")]
    public void A_literal_is_the_double_that_its_digits_name(string literal) =>
        Evaluate($"n * {literal}", 1, 0).ShouldBe(double.Parse(literal, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(1e300)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NaN)]
    [InlineData(1_000_001)]
    public void A_sum_without_an_end_is_not_a_number_and_takes_no_time(double to) =>
        Evaluate("sum(i, 1, n, i)", to, 0).ShouldBe(double.NaN);

    [Fact]
    public void A_sum_has_a_million_terms_at_most() =>
        Evaluate("sum(i, 1, n, 1)", 1_000_000, 0).ShouldBe(1_000_000);

    [Fact]
    public void What_is_missing_is_said()
    {
        Should.Throw<ArgumentException>(() => FormulaEvaluator.Evaluate(ShippedFormulas.Library, "nothing", new Dictionary<string, double>()))
            .Message.ShouldStartWith("There is no formula 'nothing'.");
        Should.Throw<ArgumentException>(() => FormulaEvaluator.Evaluate(ShippedFormulas.Library, "prompt_tokens", new Dictionary<string, double> { ["turns"] = 1 }))
            .Message.ShouldStartWith("The symbol 'initial_prompt' has no value.");
    }

    [Fact]
    public void Shared_formulas_are_computed_once()
    {
        // 50 formulas, each twice the one before: without a memory this would take 2^50 steps.
        var formulas = Enumerable.Range(0, 50).Select(i => ($"f{i}", i == 0 ? "a" : $"f{i - 1} + f{i - 1}")).ToArray();
        var (_, library, _) = Scratch.BindAll(formulas);
        FormulaEvaluator.Evaluate(library, "f49", new Dictionary<string, double> { ["a"] = 1 }).ShouldBe(Math.Pow(2, 49));
    }

    [Fact]
    public void An_expression_of_a_page_is_bound_to_the_library()
    {
        var bag = new DiagnosticBag();
        var source = new SourceText("pages/a.md", "cache_hit * 100 - turns");
        Node? Bind(int start, int length) =>
            FormulaBinder.BindExpression(new ExpressionText(source.Content.Substring(start, length), (s, l) => source.Locate(start + s, l)), ShippedFormulas.Library, Unit.None, bag);
        var values = new Dictionary<string, double> { ["turns"] = 8, ["initial_prompt"] = 8000, ["added_per_turn"] = 12000 };
        new FormulaEvaluator(ShippedFormulas.Library, values).Evaluate(Bind(0, 15)!).ShouldBe(77);
        Bind(18, 5).ShouldBeNull();
        bag.ToList().ShouldHaveSingleItem().ToString().ShouldStartWith("pages/a.md(1,19): error RC3021");
    }

    private static double Evaluate(string definition, double n, double m)
    {
        var formula = Scratch.Formula(definition);
        var values = new Dictionary<string, double> { ["n"] = n, ["m"] = m };
        return new FormulaEvaluator(FormulaLibrary.Empty, values).Evaluate(formula.Definition);
    }
}
