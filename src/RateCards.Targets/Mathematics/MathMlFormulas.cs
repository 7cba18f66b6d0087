using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;

namespace RateCards.Targets.Mathematics;

/// <summary>Formulas as <c>&lt;math&gt;</c> elements, with the plain text for whoever cannot have them set.</summary>
internal static class MathMlFormulas
{
    private static readonly MathMlExpression Printer = new();

    /// <summary>A symbol's or formula's notation, for a line of text.</summary>
    public static string Symbol(string notation) => Element(MathMlExpression.OfNotation(notation), Notation.ToPlainText(notation), isDisplay: false);

    /// <summary>An expression, for a line of text.</summary>
    public static string Expression(Node node) => Element(Printer.Print(node), PlainTextFormulas.Expression(node), isDisplay: false);

    /// <summary>Symbol, definition and closed form, for a line of its own.</summary>
    public static string Equation(Formula formula)
    {
        var sides = new[] { MathMlExpression.OfNotation(formula.Notation), Printer.Print(formula.Definition), formula.ClosedForm is { } closed ? Printer.Print(closed) : null };
        return Element(string.Join("<mo>=</mo>", sides.OfType<string>()), PlainTextFormulas.Equation(formula), isDisplay: true);
    }

    /// <summary>Symbol and what is computed, for a line of text.</summary>
    public static string InlineEquation(Formula formula) => Element(
        $"{MathMlExpression.OfNotation(formula.Notation)}<mo>=</mo>{Printer.Print(formula.Body)}", $"{Notation.ToPlainText(formula.Notation)} = {PlainTextFormulas.Expression(formula.Body)}", isDisplay: false);

    private static string Element(string content, string plainText, bool isDisplay) =>
        $"<math{(isDisplay ? " display=\"block\"" : "")} alttext=\"{plainText.Replace("&", "&amp;").Replace("<", "&lt;").Replace("\"", "&quot;")}\">{content}</math>";
}
