using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Printing;

/// <summary>Formulas as readable Unicode text, for terminals, comments and llms.txt.</summary>
internal static class PlainTextFormulas
{
    private static readonly PlainTextExpression Printer = new();

    /// <summary>An expression: <c>T·P₁ + Δ·T·(T − 1) / 2</c>.</summary>
    public static string Expression(Node node) => Printer.Print(node);

    /// <summary>Name, definition and closed form: <c>prompt_tokens = Σ_{t=1..T} (P₁ + (t − 1)·Δ) = …</c>.</summary>
    public static string Equation(Formula formula) => string.Join(
        " = ",
        new[] { formula.Name, Expression(formula.Definition), formula.ClosedForm is { } closed ? Expression(closed) : null }.OfType<string>());

    /// <summary>A title with its unit: <c>Initial prompt, in tokens</c>; a plain number has none.</summary>
    public static string TitleWithUnit(string title, Unit unit) => unit.IsPlainNumber ? title : $"{title}, in {unit}";
}
