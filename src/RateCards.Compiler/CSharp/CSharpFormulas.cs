using System.Text;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;

namespace RateCards.Compiler.CSharp;

/// <summary>
/// Writes the class <c>Formulas</c>: for each formula functions over the typed units, so that adding a token rate to a
/// GPU-hour rate does not compile, around one over plain numbers that computes in exactly the tree's order. There is one
/// for a workload, one for columns of workloads, and one in decimals, for billing.
/// </summary>
internal static class CSharpFormulas
{
    /// <summary>The file's text.</summary>
    public static string Write(FormulaLibrary library, CSharpStyle style)
    {
        var functions = CSharpFunction.Of(library, style.Namespace);
        var code = new StringBuilder();
        CSharpFile.Begin(code, style).Append("    /// <summary>The cost formulas of <c>RateCards/formulas</c>, over units that are types.</summary>\n");
        CSharpFile.BeginType(code, style, "static partial class", CSharpNames.Formulas);
        foreach (var function in functions)
        {
            WriteDocumentation(code, function.Formula);
            CSharpFunctions.WriteTyped(code, function);
            code.Append("        /// <summary>The same for many workloads: a value for each of them, or one for all, of every input.</summary>\n");
            CSharpFunctions.WriteBatch(code, function);
        }

        code.Append("        /// <summary>The same over plain numbers, each in the unit that the typed function names.</summary>\n");
        CSharpArithmetic.Double.Write(code, library, "        ");
        code.Append("""

                    /// <summary>
                    /// The same in decimal arithmetic, for billing. Sums and products are exact as far as 28 digits reach, and a quotient is
                    /// rounded to as many, at most 28 of them after the point. There is no infinity: a division by zero and a number too
                    /// large throw.
                    /// </summary>
                    /// <exception cref="global::System.DivideByZeroException">A formula divides by zero.</exception>
                    /// <exception cref="global::System.OverflowException">A value is too large for a decimal, or an input is not a number.</exception>
                    public static class
            """).Append(' ').Append(CSharpNames.Decimals).Append("\n        {\n");
        foreach (var function in functions)
        {
            code.Append("            /// <summary>").Append(Result(function.Formula)).Append(".</summary>\n");
            code.Append("            /// <returns>").Append(Result(function.Formula)).Append(", to 28 digits.</returns>\n");
            code.Append("            /// <exception cref=\"global::System.DivideByZeroException\">It divides by zero.</exception>\n");
            code.Append("            /// <exception cref=\"global::System.OverflowException\">A value is too large for a decimal, or an input is not a number.</exception>\n");
            CSharpFunctions.WriteDecimal(code, function);
        }

        CSharpArithmetic.Decimal.Write(code, library, "            ");
        return code.Append("        }\n    }\n}\n").ToString();
    }

    private static void WriteDocumentation(StringBuilder code, Formula formula)
    {
        code.Append("        /// <summary>").Append(Result(formula)).Append(". ").Append(CSharpText.Comment(formula.Sentence)).Append("</summary>\n");
        code.Append("        /// <remarks><c>").Append(CSharpText.Comment(PlainTextFormulas.Equation(formula))).Append("</c></remarks>\n");
        foreach (var parameter in formula.Parameters)
        {
            code.Append("        /// <param name=\"").Append(CSharpNames.OfParameter(parameter.Name).TrimStart('@')).Append("\">")
                .Append(CSharpText.Comment($"{PlainTextFormulas.TitleWithUnit(parameter.Title, parameter.Unit)} ({Notation.ToPlainText(parameter.Notation)}). {parameter.Sentence}")).Append("</param>\n");
        }

        code.Append("        /// <returns>").Append(Result(formula)).Append("; what is divided by zero is infinite, or not a number.</returns>\n");
    }

    private static string Result(Formula formula) => CSharpText.Comment(PlainTextFormulas.TitleWithUnit(formula.Title, formula.Unit));
}
