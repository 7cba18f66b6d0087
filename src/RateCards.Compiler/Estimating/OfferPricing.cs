using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Estimating;

/// <summary>Prices one offer for resolved inputs.</summary>
internal sealed class OfferPricing(
    Project project, IReadOnlyDictionary<string, double> numbers, IReadOnlyDictionary<string, string> choices, IReadOnlyList<UnknownInput> unknown, Date asOf)
{
    /// <summary>The offer's cost without its ratio; or null and the reason why it cannot be bought.</summary>
    public (OfferEstimate? Estimate, string Reason) Price(Offer offer)
    {
        if (offer.AsOf(asOf) is not { } billing)
        {
            return (null, NotBilledYet(offer));
        }

        if (WhyUnusable(project, offer, choices, asOf) is { } reason)
        {
            return (null, reason);
        }

        var formulas = billing.Figures.Concat(billing.Parts).Concat(billing.Limits);
        if (formulas.Select(f => UnknownOf(project.Formulas, f.Formula, unknown)).FirstOrDefault(u => u is not null) is { } input)
        {
            return (null, input.Reason);
        }

        var used = new List<UsedRate>();
        var missing = new List<(string Symbol, string Why)>();
        foreach (var binding in billing.Rates)
        {
            var id = RatePattern.Fill(binding.RatePattern, choices);
            if (WhyUnusable(project, id, asOf) is { } why)
            {
                missing.Add((binding.Symbol, why));
            }
            else
            {
                var rate = project.Rates.Find(id)!;
                used.Add(new UsedRate(binding.Symbol, rate, rate.AsOf(asOf)!));
            }
        }

        var values = WithRates(Amounts(billing, used));
        var evaluator = new FormulaEvaluator(project.Formulas, values);
        if (missing.Count > 0 && double.IsNaN(evaluator.Evaluate(billing.Total)))
        {
            return (null, missing.Find(m => IsNeeded(billing, m.Symbol, missing.Select(o => o.Symbol), values)).Why ?? missing[0].Why);
        }

        ValueList<NamedValue> Evaluate(ValueList<Figure> figures) =>
            figures.Select(f => new NamedValue(f.Name, evaluator.Evaluate(f.Formula))).ToValueList();
        var limits = Evaluate(billing.Limits);
        var boundBy = limits.Where(l => l.Value > 0).OrderByDescending(l => l.Value).FirstOrDefault()?.Name;
        return (new OfferEstimate(offer, billing, Evaluate(billing.Figures), Evaluate(billing.Parts), boundBy, null, used.ToValueList()), "");
    }

    /// <summary>Whether a total lacks one of the rates that are missing: it is no number though the others were there.</summary>
    private bool IsNeeded(Billing billing, string symbol, IEnumerable<string> missing, Dictionary<string, double> values)
    {
        var known = new Dictionary<string, double>(values, StringComparer.Ordinal);
        foreach (var other in missing.Where(m => m != symbol))
        {
            known[other] = 0;
        }

        return double.IsNaN(FormulaEvaluator.Evaluate(project.Formulas, billing.Total, known));
    }

    /// <summary>The first unknown input that a formula needs; null where it needs none of them.</summary>
    public static UnknownInput? UnknownOf(FormulaLibrary library, string formula, IReadOnlyList<UnknownInput> unknown) =>
        unknown.FirstOrDefault(u => library.Find(formula)!.Parameters.Any(p => p.Name == u.Input.Name));

    /// <summary>The inputs' numbers, and the rates' amounts.</summary>
    public Dictionary<string, double> WithRates(IEnumerable<NamedValue> amounts)
    {
        var values = numbers.ToDictionary(n => n.Key, n => n.Value, StringComparer.Ordinal);
        foreach (var amount in amounts)
        {
            values[amount.Name] = amount.Value;
        }

        return values;
    }

    /// <summary>What formulas take for the rates of a way of billing, by symbol: for one that is missing no number.</summary>
    public static IEnumerable<NamedValue> Amounts(Billing billing, IReadOnlyList<UsedRate> used) => billing.Rates.Select(b => new NamedValue(
        b.Symbol, used.FirstOrDefault(u => u.Symbol == b.Symbol) is { } rate ? NearestDouble.To(AmountOf(rate.Value.Value)) : double.NaN));

    /// <summary>What a usable rate costs: what is free is offered at no charge; anything else that is not an amount makes no offer at all.</summary>
    public static decimal AmountOf(RateValue value) => value.IsAmount ? value.Amount : 0;

    /// <summary>Why nothing can be priced on a day before an offer's first way of billing.</summary>
    public static string NotBilledYet(Offer offer) => $"How it is billed is not known before {offer.Billings[0].Since}.";

    /// <summary>Why an offer cannot be bought on a day for some choices; null where it can, if need be without what its optional rates are for.</summary>
    /// <param name="choices">SKU id by name of the input.</param>
    public static string? WhyUnusable(Project project, Offer offer, IReadOnlyDictionary<string, string> choices, Date asOf)
    {
        if (offer.AsOf(asOf) is not { } billing)
        {
            return NotBilledYet(offer);
        }

        return billing.Rates
            .Where(b => !b.IsOptional)
            .Select(b => WhyUnusable(project, RatePattern.Fill(b.RatePattern, choices), asOf))
            .FirstOrDefault(reason => reason is not null);
    }

    /// <summary>Why nothing can be priced with the rate of an id on a day; null where it has an amount, or is free.</summary>
    public static string? WhyUnusable(Project project, string id, Date asOf) =>
        project.Rates.Find(id) is { } rate ? WhyUnusable(rate, asOf) : $"There is no rate '{id}'.";

    /// <summary>Why nothing can be priced with a rate on a day; null where it has an amount, or is free.</summary>
    public static string? WhyUnusable(Rate rate, Date asOf)
    {
        if (rate.Sku.IsRetired(asOf))
        {
            return $"{rate.Sku.Label} cannot be bought since {rate.Sku.Retired}.";
        }

        return rate.AsOf(asOf) is { } value ? WhyUnusable(rate.Id, value) : $"'{rate.Id}' is not known before {rate.History[0].Since}.";
    }

    /// <summary>Why nothing can be priced with a value that a rate has; null where it is an amount, or free.</summary>
    public static string? WhyUnusable(string rate, DatedValue value) =>
        value.Value.Kind is RateKind.Amount or RateKind.Free ? null : $"'{rate}' is {value.Value.Words}.";
}
