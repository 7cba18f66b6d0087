using RateCards.Compiler.Base;
using RateCards.Compiler.Binding.Formulas;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;
using RateCards.Conformance.Tests.Engines;

namespace RateCards.Conformance.Tests.Cases;

/// <summary>Makes a library of a case: its inputs as symbols, its expression as the formula <c>result</c>.</summary>
internal static class CaseBinder
{
    private const string Result = "result";

    /// <summary>The case as a job of one row over the formulas that it needs, and the column of its value.</summary>
    public static (Job Job, int Column) ToJob(ConformanceCase @case)
    {
        var all = Bind(@case).Library;
        var library = new FormulaLibrary(all.Symbols, all.WithReferences([Result]));
        var row = library.Symbols.Select(s => @case.Givens.FirstOrDefault(g => g.Name == s.Name)?.Value ?? double.NaN);
        return (new Job(library, [[.. row]]), library.Formulas.ToList().FindIndex(f => f.Name == Result));
    }

    public static (FormulaLibrary Library, IReadOnlyList<Diagnostic> Diagnostics, SourceText File, int ExpressionStart) Bind(ConformanceCase @case)
    {
        var symbols = @case.IsShipped ? "" : string.Concat(@case.Givens.Where(g => g.Unit is not null).Select((g, i) =>
            $"  {g.Name}: {{ notation: 'x_{{{i}}}', title: T, sentence: S., unit: {g.Unit} }}\n"));
        var head = (symbols.Length > 0 ? "symbols:\n" + symbols : "")
            + $"formulas:\n  {Result}:\n    notation: y\n    title: T\n    sentence: S.\n    unit: {@case.Unit}\n    definition: '";
        var file = new SourceText("formulas/case.yaml", head + @case.Expression + "'\n");
        var bag = new DiagnosticBag();
        var library = FormulaBinder.Bind([file, .. @case.IsShipped ? Repository.FormulaTexts : []], UnitTable.BuiltIn, bag);
        return (library, bag.ToList().Where(d => d.Severity == DiagnosticSeverity.Error).ToList(), file, head.Length);
    }
}
