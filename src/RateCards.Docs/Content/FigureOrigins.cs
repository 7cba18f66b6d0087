using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Docs.Content;

/// <summary>What the figures of an estimate were computed with.</summary>
internal sealed class FigureOrigins(Project project, Estimate estimate)
{
    private readonly Dictionary<string, string> _choices = estimate.Inputs.Where(i => i.Number is null).ToDictionary(i => i.Input.Name, i => i.Text, StringComparer.Ordinal);

    /// <summary>A formula of the estimate, as a figure.</summary>
    /// <param name="offer">The offer whose rates it is computed with; null for one that has none.</param>
    public FigureContent Figure(string text, Formula formula, OfferEstimate? offer) => Figure(
        text,
        offer is null ? Of(formula.Name, [formula], []) : Of($"{formula.Name} of {offer.Offer.Id}", [formula], [offer]),
        estimate.AsOf);

    /// <summary>How an offer's total compares with the baseline's, as a figure.</summary>
    public FigureContent Ratio(string text, OfferEstimate baseline, OfferEstimate offer) => Figure(
        text,
        Of($"{TotalName(baseline)} / {TotalName(offer)}", [FormulaOf(baseline, OfferEstimate.TotalName), FormulaOf(offer, OfferEstimate.TotalName)], [baseline, offer]),
        estimate.AsOf);

    /// <summary>A computed figure; the site tells at the foot of the page how it came about.</summary>
    public static FigureContent Figure(string text, Provenance provenance, Date asOf)
    {
        var changed = string.Join(", ", provenance.Inputs.Where(i => !i.IsDefault).Select(i => $"{i.Name} {i.Text}"));
        return new FigureContent(text, provenance, $"Computed on {asOf}: {provenance.From}{(changed.Length > 0 ? $" for {changed}" : "")}", "#" + provenance.Anchor);
    }

    /// <summary>What formulas were computed with.</summary>
    /// <param name="offers">The offers whose rates the formulas' symbols stand for.</param>
    public Provenance Of(string expression, IReadOnlyList<Formula> formulas, IReadOnlyList<OfferEstimate> offers) =>
        Of(expression, formulas.SelectMany(f => f.Parameters).Select(p => p.Name), offers) with { Formulas = formulas };

    /// <summary>What an expression with certain symbols was computed with.</summary>
    public Provenance Of(string expression, IEnumerable<string> symbols, IReadOnlyList<OfferEstimate> offers)
    {
        var names = symbols.ToHashSet(StringComparer.Ordinal);
        var inputs = estimate.Inputs.Where(i => names.Contains(i.Input.Name)).ToList();
        var defaults = inputs.Select(DefaultOf).OfType<UsedRate>().ToList();
        List<UsedRate> rates = [.. ListedRates.Of(project, offers.SelectMany(o => o.Rates).Where(r => names.Contains(r.Symbol)), estimate.AsOf), .. defaults];
        return new Provenance(ProvenanceKind.Formula, expression)
        {
            Calculator = estimate.Calculator.Id,
            // A choice counts where one of the rates is that of the SKU chosen.
            Inputs = estimate.Inputs.Where(i => inputs.Contains(i) || (i.Number is null && rates.Exists(r => r.Rate.Sku.Id == i.Text))).Select(i => new GivenValue(i.Input.Name, i.Text, i.IsDefault)).ToList(),
            Rates = rates,
        };
    }

    /// <summary>The formula of an offer's figure.</summary>
    public Formula FormulaOf(OfferEstimate offer, string figure) => project.Formulas.Find(offer.Billing.FindFigure(figure)!.Formula)!;

    /// <summary>An offer's figure as expressions name it: <c>fireworks_dedicated_total</c>.</summary>
    public static string NameOf(OfferEstimate offer, string figure) => NameCase.Snake($"{offer.Offer.Id}_{figure}");

    private static string TotalName(OfferEstimate offer) => NameOf(offer, OfferEstimate.TotalName);

    /// <summary>The rate that an input's default is; null where it has none, or where the input was given.</summary>
    private UsedRate? DefaultOf(InputValue input) =>
        input is { IsDefault: true, Input: NumberInput { DefaultRate: { } pattern } }
        && project.Rates.Find(RatePattern.Fill(pattern, _choices)) is { } rate
        && rate.AsOf(estimate.AsOf) is { } value
            ? new UsedRate(input.Input.Name, rate, value)
            : null;
}
