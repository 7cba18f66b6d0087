using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;

namespace RateCards.Targets.JavaScript;

/// <summary>
/// Writes formulas as JavaScript arrow functions of one object each: <c>promptTokens({ turns, initial_prompt, added_per_turn })</c>.
/// An object names what it holds, where ten numbers in a row would be mixed up; each function stands by itself, so that
/// bundlers drop those that are not used.
/// </summary>
internal static class JavaScriptFormulas
{
    /// <summary>An ES module that exports every formula, with comments that editors show.</summary>
    public static string Module(FormulaLibrary library)
    {
        var code = new StringBuilder("// Generated from RateCards/formulas. Change the formulas there.\n\n");
        code.Append(Prelude(library.Formulas));
        foreach (var formula in library.Formulas)
        {
            WriteComment(code, formula);
            code.Append("export ").Append(Function(formula, library)).Append("\n\n");
        }

        code.Length--;
        return code.ToString();
    }

    /// <summary>A formula's function that hands its object on: <c>(of) => of.turns * promptTokens(of)</c>.</summary>
    public static string OverOneObject(Formula formula, FormulaLibrary library) =>
        $"({RecordExpression.Object}) => {new RecordExpression(library).Print(formula.Body)}";

    /// <summary>One formula's function, as a statement.</summary>
    public static string Function(Formula formula, FormulaLibrary library) =>
        $"const {JavaScriptNames.OfFunction(formula.Name)} = ({JavaScriptExpression.Parameters(formula)}) =>\n  {Expression(formula, library)};";

    /// <summary>The right side of a formula's function.</summary>
    public static string Expression(Formula formula, FormulaLibrary library) => new JavaScriptExpression(library).Print(formula.Body);

    /// <summary>TypeScript declarations of <see cref="Module"/>.</summary>
    public static string Declarations(FormulaLibrary library)
    {
        var code = new StringBuilder("// Generated from RateCards/formulas. Change the formulas there.\n\n");
        foreach (var formula in library.Formulas)
        {
            WriteComment(code, formula);
            code.Append("export declare const ").Append(JavaScriptNames.OfFunction(formula.Name)).Append(": (values: {");
            foreach (var parameter in formula.Parameters)
            {
                code.Append("\n  /** ").Append(JavaScriptNames.Comment(PlainTextFormulas.TitleWithUnit(parameter.Title, parameter.Unit))).Append(". */\n  ")
                    .Append(parameter.Name).Append(": number;");
            }

            code.Append(formula.Parameters.Count > 0 ? "\n" : "").Append("}) => number;\n\n");
        }

        code.Length--;
        return code.ToString();
    }

    private static void WriteComment(StringBuilder code, Formula formula)
    {
        code.Append("/**\n * ").Append(JavaScriptNames.Comment(PlainTextFormulas.TitleWithUnit(formula.Title, formula.Unit))).Append(". ").Append(JavaScriptNames.Comment(formula.Sentence)).Append('\n');
        code.Append(" * ").Append(JavaScriptNames.Comment(PlainTextFormulas.Equation(formula))).Append('\n');
        foreach (var parameter in formula.Parameters)
        {
            code.Append(" * - ").Append(parameter.Name).Append(" (").Append(Notation.ToPlainText(parameter.Notation)).Append("): ")
                .Append(JavaScriptNames.Comment(PlainTextFormulas.TitleWithUnit(parameter.Title, parameter.Unit))).Append('\n');
        }

        code.Append(" */\n");
    }

    /// <summary>What the functions of some formulas need beside each other: those that sums are computed with, and that round to the nearest.</summary>
    public static string Prelude(ValueList<Formula> formulas)
    {
        var nodes = formulas.SelectMany(f => f.Body.SelfAndDescendants()).ToList();
        return (nodes.Exists(n => n is SumNode) ? Sum : "") + (nodes.Exists(n => n is RoundingNode { Rounding: Rounding.Nearest }) ? RoundTo : "");
    }

    private static string Sum => $$"""
        const sum = (from, to, body) => {
          const steps = to - from;
          if (!(steps < {{SumNode.MaximumTerms}})) return NaN;
          let total = 0;
          for (let step = 0; step <= steps; step++) total += body(from + step);
          return total;
        };


        """;

    /// <summary>Of two whole numbers that are as near JavaScript's own takes the upper one.</summary>
    private const string RoundTo = """
        const roundTo = (value) => Math.sign(value) * Math.round(Math.abs(value));


        """;
}
