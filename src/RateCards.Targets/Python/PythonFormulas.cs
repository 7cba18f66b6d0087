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
        PythonNode[] parameters = names.Count > 0 ? ["*", .. names.Select(n => (PythonNode)$"{n}: Number")] : [];
        code.Append("\n\n");
        PythonGroup.Call(PythonNames.Of(formula.Name), parameters).Write(code, 0, "def ", " -> float:");
        PythonDocstring.Write(
            code,
            [$"{PlainTextFormulas.TitleWithUnit(formula.Title, formula.Unit)}.", formula.Sentence, PlainTextFormulas.Equation(formula)],
            ("Args", formula.Parameters.Select(p => ((string?)PythonNames.Of(p.Name), $"{PlainTextFormulas.TitleWithUnit(p.Title, p.Unit)} ({Notation.ToPlainText(p.Notation)}). {p.Sentence}"))),
            ("Raises", names.Count > 0 ? [("TypeError", "An argument is not a number.")] : []));
        // Python's whole numbers have no end, and a rate's amount is a decimal: every target computes with doubles.
        foreach (var name in names)
        {
            code.Append($"    {name} = _number({PythonText.Literal(name)}, {name})\n");
        }

        new PythonBody(code, library, names).Return(formula.Body);
    }
}
