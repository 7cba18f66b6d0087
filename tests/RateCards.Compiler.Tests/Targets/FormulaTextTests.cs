using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;
using RateCards.Compiler.Tests.Formulas;
using RateCards.Targets.Data;
using RateCards.Targets.Mathematics;

namespace RateCards.Compiler.Tests.Targets;

/// <summary>Every kind of node in every notation for people: the same tree, with as few parentheses as keep it.</summary>
public sealed class FormulaTextTests
{
    [Theory]
    [InlineData("a + b - a", "a + b − a", "a + b - a")]
    [InlineData("a + (b - a)", "a + (b − a)", "a + (b - a)")]
    [InlineData("a - (b + a)", "a − (b + a)", "a - (b + a)")]
    [InlineData("(a + b) * n", "(a + b)·N", "(a + b) \\cdot N")]
    [InlineData("a * (n * m)", "a·(N·m)", "a \\cdot (N \\cdot m)")]
    [InlineData("a * n / m", "a·N / m", "\\frac{a \\cdot N}{m}")]
    [InlineData("a * (n / m)", "a·(N / m)", "a \\cdot \\frac{N}{m}")]
    [InlineData("a / (n * m)", "a / (N·m)", "\\frac{a}{N \\cdot m}")]
    [InlineData("a / (n + m)", "a / (N + m)", "\\frac{a}{N + m}")]
    [InlineData("(a / n + b) * m", "(a / N + b)·m", "\\left(\\frac{a}{N} + b\\right) \\cdot m")]
    [InlineData("-(a + b)", "−(a + b)", "-(a + b)")]
    [InlineData("-a * n", "−a·N", "-a \\cdot N")]
    [InlineData("-(a * n)", "−(a·N)", "-(a \\cdot N)")]
    [InlineData("a - -b", "a − (−b)", "a - (-b)")]
    [InlineData("--a", "−(−a)", "-(-a)")]
    [InlineData("max(a + 1, b)", "max(a + 1, b)", "\\max(a + 1,\\; b)")]
    [InlineData("min(a / n, b)", "min(a / N, b)", "\\min\\left(\\frac{a}{N},\\; b\\right)")]
    [InlineData("other * 2", "o·2", "o \\cdot 2")]
    [InlineData("a * 131072", "a·131072", "a \\cdot 131\\,072")]
    [InlineData("a * 1234567.2345678", "a·1234567.2345678", "a \\cdot 1\\,234\\,567.2345678")]
    [InlineData("a * 3600", "a·3600", "a \\cdot 3600")]
    [InlineData("a * 1000000", "a·10⁶", "a \\cdot 10^{6}")]
    [InlineData("a * 0.50", "a·0.5", "a \\cdot 0.5")]
    [InlineData("a + added * 1[turn]", "a + Δ·1 turn", "a + \\Delta \\cdot 1\\,\\text{turn}")]
    [InlineData(
        "sum(t, 1, turns, a + (t - 1) * added)",
        "Σ_{t=1..T} (a + (t − 1)·Δ)",
        "\\sum_{t = 1}^{T} (a + (t - 1) \\cdot \\Delta)")]
    [InlineData("sum(t, 1, turns, a * m) + b", "Σ_{t=1..T} a·m + b", "\\sum_{t = 1}^{T} a \\cdot m + b")]
    [InlineData("sum(t, 1, turns, a) * m", "(Σ_{t=1..T} a)·m", "\\left(\\sum_{t = 1}^{T} a\\right) \\cdot m")]
    [InlineData("b + sum(the_turn, 1, turns - 1, a)", "b + Σ_{the_turn=1..T − 1} a", "b + \\sum_{\\mathit{the\\_turn} = 1}^{T - 1} a")]
    [InlineData(
        "if(a > b, a, b)",
        "if(a > b, a, b)",
        "\\begin{cases} a & \\text{if } a > b \\\\ b & \\text{otherwise} \\end{cases}")]
    [InlineData(
        "a + if(n <= 1, a, b)",
        "a + if(N ≤ 1, a, b)",
        "a + \\left(\\begin{cases} a & \\text{if } N \\le 1 \\\\ b & \\text{otherwise} \\end{cases}\\right)")]
    public void A_formula_reads_the_same_in_plain_text_and_latex(string definition, string plainText, string latex)
    {
        var node = Scratch.Formula(definition, "tokens").Definition;
        PlainTextFormulas.Expression(node).ShouldBe(plainText);
        LatexFormulas.Expression(node).ShouldBe(latex);
    }

    [Theory]
    [InlineData("a * n / m", "a \\cdot N / m")]
    [InlineData("a / (n * m)", "a / (N \\cdot m)")]
    [InlineData("(a / n + b) * m", "(a / N + b) \\cdot m")]
    public void In_a_line_of_text_fractions_have_slashes(string definition, string latex) =>
        LatexFormulas.InlineExpression(Scratch.Formula(definition, "tokens").Definition).ShouldBe(latex);

    [Fact]
    public void An_equation_says_name_definition_and_closed_form()
    {
        var formula = ShippedFormulas.Library.Find("prompt_tokens")!;
        PlainTextFormulas.Equation(formula).ShouldBe("prompt_tokens = Σ_{t=1..T} (P₁ + (t − 1)·Δ) = T·P₁ + Δ·T·(T − 1) / 2");
        LatexFormulas.Equation(formula).ShouldBe(
            "P_\\Sigma = \\sum_{t = 1}^{T} (P_1 + (t - 1) \\cdot \\Delta) = T \\cdot P_1 + \\frac{\\Delta \\cdot T \\cdot (T - 1)}{2}");
    }

    [Fact]
    public void Cluster_time_is_published_as_the_maximum_that_is_computed() => LatexFormulas.Equation(ShippedFormulas.Library.Find("cluster_time")!)
        .ShouldBe("t_{\\text{cluster}} = \\max(t_{\\text{prefill}},\\; t_{\\text{decode}})");

    [Fact]
    public void No_published_formula_holds_a_dollar_sign()
    {
        foreach (var formula in ShippedFormulas.Library.Formulas)
        {
            LatexFormulas.Equation(formula).ShouldNotContain("$");
            LatexFormulas.InlineExpression(formula.Body).ShouldNotContain("$");
        }
    }

    [Theory]
    [InlineData("-a * n", """{"op":"*","args":[{"op":"negate","args":[{"symbol":"a"}]},{"symbol":"n"}]}""")]
    [InlineData("max(other, 0.5)", """{"op":"max","args":[{"formula":"other"},{"number":0.5}]}""")]
    [InlineData("sum(t, 1, turns, t * added)", """{"op":"sum","index":"t","from":{"number":1},"to":{"symbol":"turns"},"body":{"op":"*","args":[{"index":"t"},{"symbol":"added"}]}}""")]
    [InlineData("if(n >= 1, a, b)", """{"op":"if","compare":">=","args":[{"symbol":"n"},{"number":1}],"then":{"symbol":"a"},"else":{"symbol":"b"}}""")]
    [InlineData("speed * hours", """{"op":"*","args":[{"op":"*","args":[{"symbol":"speed"},{"symbol":"hours"}]},{"number":3600,"conversion":true}]}""")]
    public void A_formula_is_a_tree_in_json(string definition, string json) =>
        FormulaTree.Of(Scratch.Formula(definition, "tokens").Definition).ToString().ShouldBe(json);
}
