using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Tests.Formulas;

public sealed class ClosedFormTests
{
    [Theory]
    [InlineData("sum(t, 1, turns, a + (t - 1) * added)", "turns * a + added * turns * (turns - 1) / 2", "tokens")]
    [InlineData("sum(i, 1, n, i)", "n * (n + 1) / 2", "1")]
    [InlineData("sum(i, 1, n, i * i)", "n * (n + 1) * (2 * n + 1) / 6", "1")]
    [InlineData("sum(i, 1, n, i * i * i)", "n * n * (n + 1) * (n + 1) / 4", "1")]
    [InlineData("sum(i, 1, n, i * i * i * i)", "n * (n + 1) * (2 * n + 1) * (3 * n * n + 3 * n - 1) / 30", "1")]
    [InlineData("sum(i, 0, n, i)", "n * (n + 1) / 2", "1")]
    [InlineData("sum(i, 3, n, m)", "(n - 2) * m", "1")]
    [InlineData("sum(i, 3, n + 2, i)", "n * (n + 5) / 2", "1")]
    [InlineData("sum(i, 1, n, sum(j, 1, i, j))", "n * (n + 1) * (n + 2) / 6", "1")]
    [InlineData("sum(i, 1, 10, i * m)", "55 * m", "1")]
    [InlineData("(n + m) * (n - m)", "n * n - m * m", "1")]
    [InlineData("other * 2", "2 * b + 2 * a", "tokens")]
    [InlineData("-(n - m)", "m - n", "1")]
    [InlineData("0.1 * n + 0.2 * n", "0.3 * n", "1")] // exactly, though not in doubles
    [InlineData("max(n, m) * 2", "max(m, n) + max(n, m)", "1")]
    [InlineData("n / m + 1 / m", "(n + 1) / m", "1")]
    [InlineData("a * rate", "rate * (a - b) + b * rate", "USD")]
    public void Equal_forms_are_proved(string definition, string closed, string unit)
    {
        var formula = Scratch.Formula(definition, unit, closed);
        formula.Proof.ShouldNotBeNull().Steps[^1].ShouldBe(new ProofStep("Their difference", "0"));
        formula.Body.ShouldBe(formula.ClosedForm);
    }

    [Theory]
    [InlineData("sum(t, 1, turns, a + (t - 1) * added)", "turns * a + added * turns * turns / 2", "tokens", "turns = 1, a = 1, added = 1 it gives 3/2, and the definition gives 1")]
    [InlineData("sum(t, 1, turns, a + (t - 1) * added)", "turns * a + added * (turns - 1) / 2", "tokens", "turns = 2, a = 2, added = 2 it gives 5, and the definition gives 6")]
    [InlineData("sum(i, 1, n, i)", "n * n", "1", "n = 2 it gives 4, and the definition gives 3")]
    [InlineData("max(n, m)", "n", "1", "the definition gives")]
    [InlineData("n", "n + 0.0000001", "1", "n = 1 it gives 10000001/10000000, and the definition gives 1")]
    public void A_wrong_form_is_refused_with_values_that_show_it(string definition, string closed, string unit, string expected)
    {
        var (formula, _, diagnostics) = Scratch.Bind(definition, unit, closed);
        var wrong = diagnostics.ShouldHaveSingleItem();
        wrong.Id.ShouldBe("RC3040");
        wrong.Message.ShouldContain(expected);
        formula.ShouldNotBeNull().ClosedForm.ShouldBeNull();
    }

    [Theory]
    [InlineData("n * m / m", "n", "they differ by")] // not where m is 0
    [InlineData("sum(i, 1, n, i) / n", "(n + 1) / 2", "they differ by")]
    [InlineData("max(n, m) + min(n, m)", "n + m", "they differ by")]
    [InlineData("sum(i, 1, n, max(i, m))", "sum(j, 1, n, max(j, m))", "a max, min, if, rounding or divisor depends on i")]
    [InlineData("sum(i, m, n, 1)", "sum(j, m, n, 1)", "does not begin at a whole number")]
    [InlineData("sum(i, 5, 3, n)", "0 * n", "ends before it begins")]
    [InlineData("sum(i, 1, 2.5, n)", "2 * n", "between whole numbers")]
    public void What_cannot_be_proved_is_compared_on_samples_and_marked(string definition, string closed, string why)
    {
        var (formula, _, diagnostics) = Scratch.Bind(definition, "1", closed);
        var diagnostic = diagnostics.ShouldHaveSingleItem();
        (diagnostic.Id, diagnostic.Severity).ShouldBe(("RC3042", DiagnosticSeverity.Warning));
        diagnostic.Message.ShouldContain(why);
        formula.ShouldNotBeNull().Proof.ShouldBeNull();
        formula.Body.ShouldBe(formula.ClosedForm);
        diagnostic.Message.ShouldContain($"equal on {formula.Samples} samples");
        formula.Samples!.Value.ShouldBeInRange(100, 300);
    }

    [Theory]
    [InlineData("sum(i, 1, 1000000, max(i, m))", "sum(j, 1, 1000000, max(j, m))", "a max, min, if, rounding or divisor depends on i")] // too many terms
    [InlineData("n / (m - m)", "n / (m * 2 - m - m)", "a divisor")] // no value anywhere
    [InlineData("1 / (1 - min(1, n - 1))", "n", "they differ by")] // a value at n = 1 alone, which is too few of the samples
    public void What_can_neither_be_proved_nor_compared_is_refused(string definition, string closed, string why)
    {
        var (formula, _, diagnostics) = Scratch.Bind(definition, "1", closed);
        var diagnostic = diagnostics.ShouldHaveSingleItem();
        (diagnostic.Id, diagnostic.Severity).ShouldBe(("RC3041", DiagnosticSeverity.Error));
        diagnostic.Message.ShouldContain(why);
        formula.ShouldNotBeNull().ClosedForm.ShouldBeNull();
        formula.Samples.ShouldBeNull();
    }

    [Fact]
    public void A_form_that_would_take_too_long_is_refused()
    {
        var power = string.Join(" * ", Enumerable.Repeat("(n + m + 1)", 60));
        Scratch.Bind($"{power} * n", "1", $"{power} * m * n").Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RC3040");
        Scratch.Bind("sum(i, 1, 1000000000000, i * n)", "1", "1 * n").Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RC3041");
    }

    [Fact]
    public void In_a_closed_form_only_what_is_summed_over_counts_as_a_number()
    {
        Scratch.Bind("sum(t, 1, turns, a)", "tokens", "turns * a").Diagnostics.ShouldBeEmpty();
        Scratch.Bind("a * gpus", "tokens", "a").Diagnostics[0].Id.ShouldBe("RC3021");
        Scratch.Bind("sum(t, 1, turns, a)", "tokens", "gpus * a").Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RC3021");
        Scratch.Bind("turns * added", "tokens", "turns * turns * added").Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RC3021");
    }

    [Fact]
    public void A_proof_can_be_read_step_by_step()
    {
        Scratch.Formula("sum(t, 1, turns, a + (t - 1) * added)", "tokens", "turns * a + added * turns * (turns - 1) / 2").Proof!.Steps.ShouldBe(
        [
            new ProofStep("Sum of added·t + a − added for t from 1 to turns", "1/2·added·turns^2 − 1/2·added·turns + a·turns"),
            new ProofStep("The definition multiplied out", "1/2·added·turns^2 − 1/2·added·turns + a·turns"),
            new ProofStep("The closed form multiplied out", "1/2·added·turns^2 − 1/2·added·turns + a·turns"),
            new ProofStep("Their difference", "0"),
        ]);
    }

    [Fact]
    public void Every_shipped_closed_form_is_proved()
    {
        var closed = ShippedFormulas.Library.Formulas.Where(f => f.ClosedForm is not null).ToList();
        closed.Where(f => f.Proof is null).Select(f => f.Name).ShouldBeEmpty();
        ((string[])["prompt_tokens", "tinker_flat_total", "tinker_cached_total", "serverless_total"]).Except(closed.Select(f => f.Name)).ShouldBeEmpty();
    }
}
