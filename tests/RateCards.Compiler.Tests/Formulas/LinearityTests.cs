using System.Globalization;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Proofs;

namespace RateCards.Compiler.Tests.Formulas;

/// <summary>What is proved to be linear in the tokens <c>a</c> and <c>b</c> together, and what is not.</summary>
public sealed class LinearityTests
{
    private static readonly string[] Counts = ["a", "b"];

    [Theory]
    [InlineData("a * rate", "USD")]
    [InlineData("a * rate + 2 * b * rate / m", "USD")]
    [InlineData("(a - b) * rate * n", "USD")]
    [InlineData("-(b - a)", "tokens")]
    [InlineData("a + 0", "tokens")]
    [InlineData("other * rate", "USD")]
    [InlineData("if(m > n, a, b)", "tokens")]
    [InlineData("if(m > n, a, 0)", "tokens")]
    [InlineData("max(m, n) * a", "tokens")]
    [InlineData("sum(i, 1, n, a * i)", "tokens")]
    [InlineData("0 * a", "tokens")]
    public void What_adds_up_is_proved(string definition, string unit) => IsProved(definition, unit).ShouldBeTrue();

    [Theory]
    [InlineData("if(a > 200000, 2 * a * rate, a * rate)", "USD")] // a step
    [InlineData("a * rate + 1[token] * rate", "USD")] // a fee, however many requests there are
    [InlineData("cost", "USD")]
    [InlineData("max(a, b)", "tokens")] // twice as much for twice the counts, but (1, 0) and (0, 1) make 2
    [InlineData("min(a, b) * 1", "tokens")]
    [InlineData("a * b / other", "tokens")]
    [InlineData("a * a / a", "tokens")] // it is, but that is not seen
    [InlineData("m * b / a", "1")]
    [InlineData("if(m > n, a, 1[token])", "tokens")]
    [InlineData("if(a > 0, a, 0)", "tokens")]
    [InlineData("sum(i, 1, a / b, a)", "tokens")]
    public void What_does_not_is_not(string definition, string unit) => IsProved(definition, unit).ShouldBeFalse();

    /// <summary>Within them a formula adds up; the side on which a count stands does not matter.</summary>
    [Theory]
    [InlineData("if(a > 200000, 2 * a * rate, a * rate)", "USD", "a > 200000")]
    [InlineData("if(200000 <= a + b, a, 0) * rate", "USD", "(a + b) >= 200000")]
    [InlineData("a * if(a < 5, rate, 2 * rate) + b * if(a < 5, rate, if(a == 5, rate, 3 * rate))", "USD", "a < 5; a = 5")]
    [InlineData("if(a > 0, a, 0)", "tokens", "a > 0")]
    [InlineData("a * rate", "USD", "")]
    public void What_adds_up_between_bounds_is_proved_with_the_bounds(string definition, string unit, string conditions) =>
        string.Join("; ", Within(definition, unit)!.Select(Text)).ShouldBe(conditions);

    [Theory]
    [InlineData("if(a > 200000, 5[token], a)", "tokens")] // a minimum is due for each request
    [InlineData("if(a > b, a, b)", "tokens")] // counts on both sides: no bound tells requests apart
    [InlineData("if(a > 2 * other, a, 0)", "tokens")] // it does, but that is not seen
    [InlineData("sum(i, 1, n, if(a * i > other, a, 0))", "tokens")]
    public void What_does_not_add_up_between_bounds_is_not(string definition, string unit) => Within(definition, unit).ShouldBeNull();

    [Fact]
    public void A_symbol_that_is_not_counted_is_a_bound() =>
        Linearity.Within(Bind("if(a > b, 2 * a, a)", "tokens"), "x", ["a"])!.Select(Text).ShouldBe(["a > b"]);

    [Fact]
    public void A_formula_that_was_measured_is_a_count_whatever_it_says()
    {
        var (_, library, _) = Scratch.BindAll(("squared", "a * b / 1[token]"), ("x", "squared * 2"));

        IsProved(library, ["squared"]).ShouldBeTrue();
        IsProved(library, ["a"]).ShouldBeTrue();
        IsProved(library, Counts).ShouldBeFalse();
    }

    private static bool IsProved(string definition, string unit) => IsProved(Bind(definition, unit), Counts);

    /// <summary>Linear whatever the quantities are.</summary>
    private static bool IsProved(FormulaLibrary library, IEnumerable<string> quantities) => Linearity.Within(library, "x", quantities) is { Count: 0 };

    private static IReadOnlyList<CountCondition>? Within(string definition, string unit) => Linearity.Within(Bind(definition, unit), "x", Counts);

    private static FormulaLibrary Bind(string definition, string unit)
    {
        var (formula, library, diagnostics) = Scratch.Bind(definition, unit);
        diagnostics.Select(d => d.ToString()).ShouldBeEmpty();
        formula.ShouldNotBeNull();
        return library;
    }

    private static string Text(CountCondition condition)
    {
        var sign = condition.Comparison switch { Comparison.Less => "<", Comparison.LessOrEqual => "<=", Comparison.Greater => ">", Comparison.GreaterOrEqual => ">=", _ => "=" };
        return $"{Text(condition.Count)} {sign} {Text(condition.Bound)}";
    }

    private static string Text(Node node) => node switch
    {
        SymbolNode symbol => symbol.Symbol.Name,
        NumberNode number => number.Value.ToString(CultureInfo.InvariantCulture),
        BinaryNode binary => $"({Text(binary.Left)} + {Text(binary.Right)})",
        _ => "?",
    };
}
