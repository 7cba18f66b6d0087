using RateCards.Compiler.Base;
using RateCards.Compiler.Model;

namespace RateCards.Compiler.CSharp;

/// <summary>What a project's generated C# offers to code that others write. The class <c>Rates</c>, which is the same for every project, is left out.</summary>
/// <param name="Namespace">Namespace of the generated code.</param>
/// <param name="Classes">A class a card, those of units and formulas, and those of calculators with their inputs.</param>
internal sealed record CSharpApi(string Namespace, ValueList<CSharpClass> Classes)
{
    public static CSharpApi Of(Project project)
    {
        var options = new CSharpOptions(project.AsOf, new CSharpStyle(project.Settings.Namespace));
        var rates = project.Rates.All.ToLookup(r => r.Card.Id, StringComparer.Ordinal);
        var functions = CSharpFunction.Of(project.Formulas, options.Namespace);
        var calculators = CSharpCalculator.Of(project);
        var units = project.Cards.SelectMany(CSharpCardShape.UnitsOf).Concat(CSharpUnits.MarkersOf(project.Formulas)).Distinct();
        return new CSharpApi(
            options.Namespace,
            [
                .. project.Cards.Select(card => CSharpCardShape.Of(card, rates[card.Id], options)),
                new CSharpClass(CSharpNames.Units, null, default, units.Select(CSharpMember (u) => u).ToValueList()),
                new CSharpClass(CSharpNames.Formulas, null, default, functions.Select(CSharpMember (f) => f).ToValueList()),
                new CSharpClass(CSharpNames.Estimates, null, default, calculators.Select(CSharpMember (c) => c).ToValueList()),
                .. calculators.Select(c => c.InputsClass),
            ]);
    }
}
