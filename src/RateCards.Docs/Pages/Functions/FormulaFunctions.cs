using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Content;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Pages.Functions;

/// <summary>Functions that write mathematics.</summary>
internal static class FormulaFunctions
{
    /// <summary><c>{{formula "cluster_hours"}}</c>: a formula on a line of its own.</summary>
    public static object? Formula(Call call)
    {
        call.AllowOnly(1);
        var library = call.Scope.Project.Formulas;
        return call.Required(0) is not { } name ? null
            : library.Find(name) is { } formula ? FormulaTables.Equation(formula)
            : Unknown(call, "formula", name, library.Formulas.Select(f => f.Name));
    }

    /// <summary><c>{{math "turns"}}</c>: the symbol of a formula or input, in a line of text.</summary>
    public static object? Math(Call call)
    {
        call.AllowOnly(1);
        var library = call.Scope.Project.Formulas;
        return call.Required(0) is not { } name ? null
            : (library.Find(name)?.Notation ?? library.FindSymbol(name)?.Notation) is { } notation ? FormulaTables.Notation(notation)
            : Unknown(call, "symbol", name, library.Formulas.Select(f => f.Name).Concat(library.Symbols.Select(s => s.Name)));
    }

    /// <summary><c>{{symbols}}</c>: a table of every symbol.</summary>
    public static object? Symbols(Call call)
    {
        call.AllowOnly(0);
        return FormulaTables.Symbols(call.Scope.Project.Formulas);
    }

    /// <summary><c>{{formulas}}</c>: a table of every formula.</summary>
    public static object? Formulas(Call call)
    {
        call.AllowOnly(0);
        return FormulaTables.Formulas(call.Scope.Project.Formulas);
    }

    private static object? Unknown(Call call, string what, string name, IEnumerable<string> known)
    {
        call.Scope.Diagnostics.Report(PageDiagnostics.UnknownReference, call.Locate(0), what, name, Suggestion.DidYouMean(name, known));
        return null;
    }
}
