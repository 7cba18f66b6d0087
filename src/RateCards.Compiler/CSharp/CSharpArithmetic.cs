using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.CSharp;

/// <summary>A number type of C# that formulas are computed in, each in the tree's own order.</summary>
/// <param name="Number">The type's keyword.</param>
/// <param name="Literal">How a number of a formula is written.</param>
/// <param name="OnTooManyTerms">The statement that ends a sum which would take too long.</param>
internal sealed record CSharpArithmetic(string Number, Func<decimal, string> Literal, string OnTooManyTerms)
{
    public static CSharpArithmetic Double { get; } = new("double", NumberLiteral.WithPoint, "return double.NaN;");

    public static CSharpArithmetic Decimal { get; } = new(
        "decimal", value => NumberLiteral.Digits(value) + "m", "throw new global::System.OverflowException(\"A sum has too many terms.\");");

    /// <summary>Writes the class <see cref="CSharpNames.Numbers"/>.</summary>
    public void Write(StringBuilder code, FormulaLibrary library, string indent)
    {
        code.Append(indent).Append("private static class ").Append(CSharpNames.Numbers).Append('\n').Append(indent).Append("{\n");
        var printer = new CSharpExpression(library, Literal);
        foreach (var formula in library.Formulas)
        {
            // A formula is one expression to whoever wrote it: its parts are not calls either, once it is compiled.
            code.Append(indent).Append("    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]\n");
            code.Append(indent).Append("    internal static ").Append(Number).Append(' ').Append(CSharpNames.OfFormula(formula.Name)).Append('(')
                .Append(string.Join(", ", formula.Parameters.Select(p => $"{Number} {CSharpNames.OfParameter(p.Name)}")))
                .Append(") =>\n").Append(indent).Append("        ").Append(printer.Print(formula.Body)).Append(";\n\n");
        }

        if (library.Formulas.Any(f => f.Body.SelfAndDescendants().Any(n => n is SumNode)))
        {
            foreach (var line in Sum.Split('\n'))
            {
                code.Append(line.Length > 0 ? indent : "").Append(line).Append('\n');
            }

            code.Append('\n');
        }

        code.Length--;
        code.Append(indent).Append("}\n");
    }

    private string Sum => $$"""
            /// <summary>Adds up for from, from + 1, … up to to; more than {{SumNode.MaximumTerms}} terms are refused.</summary>
            private static {{Number}} Sum({{Number}} from, {{Number}} to, global::System.Func<{{Number}}, {{Number}}> body)
            {
                var steps = to - from;
                if (!(steps < {{SumNode.MaximumTerms}}))
                {
                    {{OnTooManyTerms}}
                }

                {{Number}} total = 0;
                for (var step = 0; step <= steps; step++)
                {
                    total += body(from + step);
                }

                return total;
            }
        """;
}
