using RateCards.Compiler.Model.Formulas;

namespace RateCards.Targets.Mathematics;

/// <summary>Formulas as LaTeX, without delimiters: the page knows which ones it needs.</summary>
internal static class LatexFormulas
{
    private static readonly LatexExpression Display = new(isInline: false);
    private static readonly LatexExpression Inline = new(isInline: true);

    /// <summary>An expression for a line of its own, with fractions.</summary>
    public static string Expression(Node node) => Display.Print(node);

    /// <summary>An expression for a line of text, with slashes.</summary>
    public static string InlineExpression(Node node) => Inline.Print(node);

    /// <summary>Symbol, definition and closed form, for a line of its own.</summary>
    public static string Equation(Formula formula) => string.Join(
        " = ",
        new[] { formula.Notation, Expression(formula.Definition), formula.ClosedForm is { } closed ? Expression(closed) : null }.OfType<string>());

    /// <summary>Symbol and what is computed, for a line of text.</summary>
    public static string InlineEquation(Formula formula) => $"{formula.Notation} = {InlineExpression(formula.Body)}";
}
