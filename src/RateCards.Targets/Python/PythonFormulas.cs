using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;

namespace RateCards.Targets.Python;

/// <summary>
/// Writes formulas as functions whose arguments are named where they are called, since ten numbers in a row would be mixed
/// up: <c>prompt_tokens(turns=8, initial_prompt=8000, added_per_turn=12000)</c>.
/// </summary>
internal static class PythonFormulas
{
    public static void Write(OutputText code, Formula formula, FormulaLibrary library)
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
        // Within a function of its own, as the body of a sum is, a checker of types goes by what a name is declared as.
        var isCaptured = formula.Body.SelfAndDescendants().Any(n => n is SumNode);
        var values = names.ToDictionary(n => n, n => isCaptured ? Free(n, names) : n, StringComparer.Ordinal);
        foreach (var name in names)
        {
            code.Append($"    {values[name]} = _number({PythonText.Literal(name)}, {name})\n");
        }

        new PythonBody(code, library, values, names.Concat(values.Values)).Return(formula.Body);
    }

    private static string Free(string name, List<string> taken) => taken.Contains(name + "_") ? Free(name + "_", taken) : name + "_";
}
