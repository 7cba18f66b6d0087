using RateCards.Compiler.Base;
using RateCards.Compiler.Binding.Formulas;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Tests.Formulas;

/// <summary>The formulas of this repository, bound once.</summary>
internal static class ShippedFormulas
{
    private static readonly Lazy<(FormulaLibrary Library, IReadOnlyList<Diagnostic> Diagnostics)> Bound = new(() =>
    {
        var bag = new DiagnosticBag();
        return (FormulaBinder.Bind(Files(), UnitTable.BuiltIn, bag), bag.ToList());
    });

    public static FormulaLibrary Library => Bound.Value.Library;

    public static IReadOnlyList<Diagnostic> Diagnostics => Bound.Value.Diagnostics;

    /// <summary>The files of <c>RateCards/formulas</c>.</summary>
    public static IEnumerable<SourceText> Files() => Directory
        .EnumerateFiles(Path.Combine(TestData.Root, "RateCards", "formulas"), "*.yaml")
        .Select(f => new SourceText("formulas/" + Path.GetFileName(f), File.ReadAllText(f)));
}
