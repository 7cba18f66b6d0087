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
        if (formulas.Select(f => UnknownOf(project.Formulas, f.Formula, unknown)).FirstOrDefault(u => u is not null) is { } missing)
        {
            return (null, missing.Reason);
        }

        var used = billing.Rates
            .Select(b => new { b.Symbol, Rate = project.Rates.Find(RatePattern.Fill(b.RatePattern, choices))! })
            .Select(b => new UsedRate(b.Symbol, b.Rate, b.Rate.AsOf(asOf)!))
            .ToList();
        var evaluator = new FormulaEvaluator(project.Formulas, WithRates(used));
        ValueList<NamedValue> Evaluate(ValueList<Figure> figures) =>
            figures.Select(f => new NamedValue(f.Name, evaluator.Evaluate(f.Formula))).ToValueList();
        var limits = Evaluate(billing.Limits);
        var boundBy = limits.Where(l => l.Value > 0).OrderByDescending(l => l.Value).FirstOrDefault()?.Name;
        return (new OfferEstimate(offer, billing, Evaluate(billing.Figures), Evaluate(billing.Parts), boundBy, null, used.ToValueList()), "");
    }

    /// <summary>The first unknown input that a formula needs; null where it needs none of them.</summary>
    public static UnknownInput? UnknownOf(FormulaLibrary library, string formula, IReadOnlyList<UnknownInput> unknown) =>
        unknown.FirstOrDefault(u => library.Find(formula)!.Parameters.Any(p => p.Name == u.Input.Name));

    /// <summary>The inputs' numbers, and the rates' amounts.</summary>
    public Dictionary<string, double> WithRates(IEnumerable<UsedRate> rates)
    {
        var values = numbers.ToDictionary(n => n.Key, n => n.Value, StringComparer.Ordinal);
        foreach (var used in rates)
        {
            values[used.Symbol] = NearestDouble.To(AmountOf(used.Value.Value));
        }

        return values;
    }

    /// <summary>What a usable rate costs: what is free is offered at no charge; anything else that is not an amount makes no offer at all.</summary>
    public static decimal AmountOf(RateValue value) => value.IsAmount ? value.Amount : 0;

    /// <summary>Why nothing can be priced on a day before an offer's first way of billing.</summary>
    public static string NotBilledYet(Offer offer) => $"How it is billed is not known before {offer.Billings[0].Since}.";

    /// <summary>Why an offer cannot be bought on a day for some choices; null where it can.</summary>
    /// <param name="choices">SKU id by name of the input.</param>
    public static string? WhyUnusable(Project project, Offer offer, IReadOnlyDictionary<string, string> choices, Date asOf)
    {
        if (offer.AsOf(asOf) is not { } billing)
        {
            return NotBilledYet(offer);
        }

        foreach (var binding in billing.Rates)
        {
            var id = RatePattern.Fill(binding.RatePattern, choices);
            if (project.Rates.Find(id) is not { } rate)
            {
                return $"There is no rate '{id}'.";
            }

            if (WhyUnusable(rate, asOf) is { } reason)
            {
                return reason;
            }
        }

        return null;
    }

    /// <summary>Why nothing can be priced with a rate on a day; null where it has an amount, or is free.</summary>
    public static string? WhyUnusable(Rate rate, Date asOf)
    {
        if (rate.Sku.IsRetired(asOf))
        {
            return $"{rate.Sku.Label} cannot be bought since {rate.Sku.Retired}.";
        }

        return rate.AsOf(asOf)?.Value switch
        {
            null => $"'{rate.Id}' is not known before {rate.History[0].Since}.",
            { Kind: RateKind.Amount or RateKind.Free } => null,
            { } value => $"'{rate.Id}' is {value.Words}.",
        };
    }
}
