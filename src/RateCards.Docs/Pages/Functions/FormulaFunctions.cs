using RateCards.Compiler.Binding.Formulas;
using RateCards.Compiler.Binding.Formulas.Syntax;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Formulas;
using RateCards.Docs.Content;
using RateCards.Docs.Templates;
using RateCards.Targets.Mathematics;

namespace RateCards.Docs.Pages.Functions;

/// <summary>Functions that write mathematics.</summary>
internal static class FormulaFunctions
{
    /// <summary><c>{{ formula "cluster_hours" }}</c>: a formula on a line of its own.</summary>
    public static object? Formula(Call call)
    {
        var library = call.Scope.Project.Formulas;
        if (call.Text(0) is not { } name)
        {
            return null;
        }

        if (library.Find(name) is { } formula)
        {
            return FormulaTables.Equation(formula);
        }

        call.Scope.Diagnostics.Report(PageDiagnostics.UnknownReference, call.Locate(0), "formula", name, Suggestion.DidYouMean(name, library.Formulas.Select(f => f.Name)));
        return null;
    }

    /// <summary><c>{{ math "(turns - 1) / turns" }}</c>: an expression as mathematics, in a line of text.</summary>
    public static object? Math(Call call)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        var source = new ExpressionText(text, (start, length) => call.Locate(0, start, length));
        return FormulaBinder.BindExpression(source, call.Scope.Project.Formulas, null, call.Scope.Diagnostics) is { } node
            ? new MathContent(LatexFormulas.InlineExpression(node), MathMlFormulas.Expression(node), IsDisplay: false, text)
            : null;
    }

    /// <summary><c>{{ symbol_table }}</c>: a table of every symbol.</summary>
    public static object? SymbolTable(Call call) => FormulaTables.Symbols(call.Scope.Project.Formulas);

    /// <summary><c>{{ formula_table "multi-turn" }}</c>: a table of a calculator's formulas; without one, of those that none uses.</summary>
    public static object? FormulaTable(Call call)
    {
        var project = call.Scope.Project;
        if (call.Count == 0)
        {
            return FormulaTables.Formulas(project, null, call.Scope.AsOf);
        }

        return TableFunctions.FindCalculator(call) is { } calculator ? FormulaTables.Formulas(project, calculator, call.Scope.AsOf) : null;
    }
}
