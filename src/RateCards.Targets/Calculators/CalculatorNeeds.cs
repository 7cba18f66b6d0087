using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Targets.Calculators;

/// <summary>What of a project some calculators need to work alone: rates for every choice, SKU attributes, formulas, sources.</summary>
internal sealed class CalculatorNeeds
{
    public CalculatorNeeds(Project project, IEnumerable<Calculator> calculators)
    {
        var all = calculators.ToValueList();
        Calculators = all;
        var rateIds = new HashSet<string>(all.SelectMany(c => RatePatterns(c).SelectMany(p => RatePattern.Expand(p, c, project.Cards))), StringComparer.Ordinal);
        var parts = rateIds.Where(id => RateSteps.Find(id) is not null).ToLookup(id => RateSteps.Find(id)!.Value.Rate, StringComparer.Ordinal);
        Rates = project.Rates.All.Where(r => rateIds.Contains(r.Id)).SelectMany(r => parts[r.Id].Select(id => project.Rates.Find(id)!).Prepend(r)).ToValueList();
        var attributeIds = new HashSet<string>(
            all.SelectMany(c => c.Warnings.SelectMany(w => w.Attributes).SelectMany(a => RatePattern.Expand(a.AttributePattern, c, project.Cards))), StringComparer.Ordinal);
        Attributes = project.Cards
            .SelectMany(c => c.Skus.SelectMany(s => s.Attributes.Where(a => a.Amount is not null).Select(a => new NeededAttribute($"{c.Id}.{s.Id}.{a.Name}", a.Amount!.Value))))
            .Where(a => attributeIds.Contains(a.Id))
            .ToValueList();
        Formulas = project.Formulas.WithReferences(all.SelectMany(c => FormulaNames(c, project.Formulas)));
        var cited = new HashSet<string>(
            Rates.SelectMany(r => r.History.Select(v => r.Card.IdOf(v.Source)))
                .Concat(all.SelectMany(c => c.Offers).SelectMany(o => o.Billings).Select(b => b.Source).OfType<string>()),
            StringComparer.Ordinal);
        Sources = project.Cards.SelectMany(c => c.Sources.Select(s => new NeededSource(c.IdOf(s), s))).Where(s => cited.Contains(s.Id)).ToValueList();
    }

    public ValueList<Calculator> Calculators { get; }

    /// <summary>Rates in the order of the cards, each before what formulas take of its steps.</summary>
    public ValueList<Rate> Rates { get; }

    /// <summary>Those of them that formulas take of the steps of others.</summary>
    public IEnumerable<Rate> Steps => Rates.Where(r => RateSteps.Find(r.Id) is not null);

    /// <summary>Amounts of SKU attributes by <c>card.sku.attribute</c>.</summary>
    public ValueList<NeededAttribute> Attributes { get; }

    /// <summary>Formulas and those that they use; each stands after the ones it uses.</summary>
    public ValueList<Formula> Formulas { get; }

    /// <summary>Sources of the rates and ways of billing, by <c>card.source</c>.</summary>
    public ValueList<NeededSource> Sources { get; }

    private static IEnumerable<string> RatePatterns(Calculator calculator)
    {
        var defaults = calculator.Inputs.SelectMany(i => i is NumberInput number ? number.DefaultPatterns : ((ChoiceInput)i).DefaultRate is { } rate ? [rate] : []);
        return defaults.Concat(calculator.Offers.SelectMany(o => o.Billings).SelectMany(b => b.Rates).Select(r => r.RatePattern));
    }

    private static IEnumerable<string> FormulaNames(Calculator calculator, FormulaLibrary formulas) =>
    [
        .. calculator.Quantities,
        .. calculator.Offers.SelectMany(o => o.Billings).SelectMany(b => b.Figures.Concat(b.Parts).Concat(b.Limits)).Select(f => f.Formula),
        .. calculator.Offers.SelectMany(o => o.Billings).SelectMany(b => WarningText.Placeholders(b.Buys ?? "")).Select(p => p.Name).Where(name => formulas.Find(name) is not null),
        .. calculator.Parities.Select(p => p.Formula),
        .. calculator.Warnings.Select(w => w.Formula),
    ];
}

/// <summary>An amount that a calculator reads of an SKU.</summary>
/// <param name="Id"><c>card.sku.attribute</c></param>
internal sealed record NeededAttribute(string Id, decimal Amount);

/// <summary>A source that a calculator names.</summary>
/// <param name="Id"><c>card.source</c></param>
internal sealed record NeededSource(string Id, Source Source);
