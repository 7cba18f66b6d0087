using RateCards.Compiler.Calculators;
using RateCards.Compiler.Formulas;
using RateCards.Compiler.Model;

namespace RateCards.Compiler.Targets.CalculatorConfig;

/// <summary>What of a project some calculators need to work alone: rates for every choice, SKU attributes, formulas, sources.</summary>
public sealed class CalculatorNeeds
{
    public CalculatorNeeds(Project project, IEnumerable<Calculator> calculators)
    {
        var all = calculators.ToList();
        var rateIds = new HashSet<string>(all.SelectMany(c => RatePatterns(c).SelectMany(p => RatePattern.Expand(p, c, project))), StringComparer.Ordinal);
        Rates = project.Rates.All.Where(r => rateIds.Contains(r.Id)).ToValueList();
        var attributeIds = new HashSet<string>(
            all.SelectMany(c => c.Warnings.SelectMany(w => w.Attributes).SelectMany(a => RatePattern.Expand(a.AttributePattern, c, project))), StringComparer.Ordinal);
        Attributes = project.Cards
            .SelectMany(c => c.Skus.SelectMany(s => s.Attributes.Select(a => ($"{c.Id}.{s.Id}.{a.Name}", a))))
            .Where(a => attributeIds.Contains(a.Item1) && a.a.Amount is not null)
            .Select(a => (a.Item1, a.a.Amount!.Value))
            .ToValueList();
        Formulas = project.Formulas.WithReferences(all.SelectMany(FormulaNames));
        Sources = project.Cards.SelectMany(c => c.Sources.Select(s => ($"{c.Id}.{s.Id}", s))).Where(s => Cites(all, s.Item1, s.s)).ToValueList();
    }

    /// <summary>Rates in the order of the cards.</summary>
    public ValueList<Rate> Rates { get; }

    /// <summary>Amounts of SKU attributes by <c>card.sku.attribute</c>.</summary>
    public ValueList<(string Id, decimal Amount)> Attributes { get; }

    /// <summary>Formulas and those that they use; each stands after the ones it uses.</summary>
    public ValueList<Formula> Formulas { get; }

    /// <summary>Sources of the rates and ways of billing, by <c>card.source</c>.</summary>
    public ValueList<(string Id, Source Source)> Sources { get; }

    private bool Cites(List<Calculator> calculators, string id, Source source) =>
        Rates.Any(r => r.History.Any(v => $"{r.Card.Id}.{v.Source.Id}" == id && v.Source == source))
        || calculators.Exists(c => c.Offers.Any(o => o.Billings.Any(b => b.Source == id)));

    private static IEnumerable<string> RatePatterns(Calculator calculator)
    {
        var defaults = calculator.Inputs.Select(i => (i as NumberInput)?.DefaultRate ?? (i as ChoiceInput)?.DefaultRate).OfType<string>();
        return defaults.Concat(calculator.Offers.SelectMany(o => o.Billings).SelectMany(b => b.Rates).Select(r => r.RatePattern));
    }

    private static IEnumerable<string> FormulaNames(Calculator calculator) =>
    [
        .. calculator.Quantities,
        .. calculator.Offers.SelectMany(o => o.Billings).SelectMany(b => b.Figures.Concat(b.Parts).Concat(b.Limits)).Select(f => f.Formula),
        .. calculator.Parities.Select(p => p.Formula),
        .. calculator.Warnings.Select(w => w.Formula),
    ];
}
