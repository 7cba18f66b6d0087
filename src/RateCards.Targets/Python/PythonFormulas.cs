using System.Text;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;

namespace RateCards.Targets.Python;

/// <summary>
/// Writes formulas as functions whose arguments are named where they are called, since ten numbers in a row would be mixed
/// up: <c>prompt_tokens(turns=8, initial_prompt=8000, added_per_turn=12000)</c>.
/// </summary>
internal static class PythonFormulas
{
    public static void Write(StringBuilder code, Formula formula, FormulaLibrary library)
    {
        var names = formula.Parameters.Select(p => PythonNames.Of(p.Name)).ToList();
        code.Append("\n\ndef ").Append(PythonNames.Of(formula.Name)).Append('(');
        code.Append(names.Count > 0 ? "*, " + string.Join(", ", names.Select(n => n + ": Number")) : "").Append(") -> float:\n");
        WriteDocumentation(code, formula);
        // Python's whole numbers have no end, and a rate's amount is a decimal: every target computes with doubles.
        if (names.Count > 0)
        {
            code.Append("    ").Append(string.Join(", ", names)).Append(" = ").Append(string.Join(", ", names.Select(n => $"float({n})"))).Append('\n');
        }

        code.Append("    return ").Append(new PythonExpression(library).Print(formula.Body)).Append('\n');
    }

    private static void WriteDocumentation(StringBuilder code, Formula formula)
    {
        code.Append("    \"\"\"").Append(PythonText.Escape($"{PlainTextFormulas.TitleWithUnit(formula.Title, formula.Unit)}. {formula.Sentence}")).Append("\n\n");
        code.Append("    ").Append(PythonText.Escape(PlainTextFormulas.Equation(formula))).Append("\n\n");
        foreach (var parameter in formula.Parameters)
        {
            var title = PlainTextFormulas.TitleWithUnit(parameter.Title, parameter.Unit);
            code.Append("    ").Append(PythonNames.Of(parameter.Name)).Append(": ")
                .Append(PythonText.Escape($"{title} ({Notation.ToPlainText(parameter.Notation)}). {parameter.Sentence}")).Append('\n');
        }

        code.Append("    \"\"\"\n");
    }
}
