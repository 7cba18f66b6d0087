using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Estimating;

/// <summary>Finds the terms of every offer of a calculator, for every model that one of them names, over all time.</summary>
public sealed class OfferTermsTable
{
    private static readonly Date Beginning = new(1, 1, 1);

    private readonly Project _project;
    private readonly Calculator _calculator;

    /// <summary>The choice that a model makes.</summary>
    private readonly string _model;

    private readonly Dictionary<string, List<RateId>> _ratesOfCard = new(StringComparer.Ordinal);

    private OfferTermsTable(Project project, Calculator calculator)
    {
        (_project, _calculator, _model) = (project, calculator, calculator.Traffic!.Model);
        foreach (var rate in project.Rates.All)
        {
            if (!_ratesOfCard.TryGetValue(rate.Card.Id, out var rates))
            {
                _ratesOfCard.Add(rate.Card.Id, rates = []);
            }

            rates.Add(new RateId(rate, rate.Id.Split('.')));
        }
    }

    /// <summary>The terms, by offer in the calculator's order, then by model, then by date; each offer and model has them for every day.</summary>
    /// <param name="calculator">A calculator with <see cref="Calculator.Traffic"/>.</param>
    public static IReadOnlyList<OfferTerms> Of(Project project, Calculator calculator)
    {
        var table = new OfferTermsTable(project, calculator);
        var plans = calculator.Offers.Select(table.PlanOf).ToList();
        var models = plans.SelectMany(table.Models).Distinct().OrderBy(m => m, StringComparer.Ordinal).ToList();
        return plans.SelectMany(plan => models.SelectMany(model => table.Terms(plan, model))).ToList();
    }

    /// <summary>An offer's ways of billing, and the patterns of every rate that one of them takes.</summary>
    private OfferPlan PlanOf(Offer offer)
    {
        var billings = offer.Billings.Select(b => new BillingPlan(b, [.. b.Rates, .. InputsOf(b)])).ToList();
        var patterns = billings.SelectMany(b => b.Rates).Select(r => r.RatePattern).ToList();
        var choices = patterns.SelectMany(RatePattern.Placeholders).Distinct().Select(name => Choice(name).DefaultRate).OfType<string>();
        return new OfferPlan(offer, billings, patterns.Concat(choices).Distinct().ToList());
    }

    /// <summary>The inputs that a total takes from their default's rate.</summary>
    private IEnumerable<RateBinding> InputsOf(Billing billing)
    {
        var symbols = _project.Formulas.SymbolsOf(billing.Total, []).Select(s => s.Name).ToList();
        return _calculator.Inputs.OfType<NumberInput>()
            .Where(i => i.DefaultRate is not null && symbols.Contains(i.Name))
            .Select(i => new RateBinding(i.Name, i.DefaultRate!, i.Origin));
    }

    private ChoiceInput Choice(string name) => (ChoiceInput)_calculator.FindInput(name)!;

    /// <summary>The SKUs that stand for the model in one of an offer's rates.</summary>
    private IEnumerable<string> Models(OfferPlan plan)
    {
        foreach (var pattern in plan.Patterns)
        {
            var parts = pattern.Split('.');
            var place = Array.FindIndex(parts, p => RatePattern.PlaceholderOf(p) == _model);
            foreach (var rate in place < 0 ? [] : RatesLike(parts))
            {
                yield return rate.Parts[place];
            }
        }
    }

    private IEnumerable<RateId> RatesLike(string[] pattern) =>
        _ratesOfCard.TryGetValue(pattern[0], out var rates) ? rates.Where(r => r.IsLike(pattern)) : [];

    private List<OfferTerms> Terms(OfferPlan plan, string model)
    {
        var choices = new Dictionary<string, string>(StringComparer.Ordinal) { [_model] = model };
        var rates = plan.Patterns.SelectMany(p => RatesLike(RatePattern.Fill(p, choices).Split('.'))).Select(r => r.Rate).ToList();
        var days = new SortedSet<Date>(Rate.DaysOfChange(rates).Concat(plan.Offer.Billings.Select(b => b.Since)));
        var terms = new List<OfferTerms> { At(plan, model, Beginning) with { Since = null } };
        foreach (var day in days)
        {
            var next = At(plan, model, day);
            if (!next.SaysTheSameAs(terms[terms.Count - 1]))
            {
                terms[terms.Count - 1] = terms[terms.Count - 1] with { Until = day };
                terms.Add(next);
            }
        }

        // What was never to be had needs one reason, the last one.
        return terms.TrueForAll(t => t.Missing is not null) ? [terms[terms.Count - 1] with { Since = null }] : terms;
    }

    private OfferTerms At(OfferPlan plan, string model, Date day)
    {
        var none = new OfferTerms(plan.Offer, model, day, null, null, [], null);
        if (plan.Billings.FindLast(b => b.Billing.Since <= day) is not { } billing)
        {
            return none with { Missing = OfferPricing.NotBilledYet(plan.Offer) };
        }

        var choices = Choices(model, day);
        var values = new List<TermValue>();
        foreach (var binding in billing.Rates)
        {
            var id = RatePattern.Fill(binding.RatePattern, choices);
            if (_project.Rates.Find(id) is not { } rate)
            {
                var open = RatePattern.Placeholders(id).FirstOrDefault();
                return none with { Missing = open is null ? $"There is no rate '{id}'." : $"{Choice(open).Label} has no default for '{model}'." };
            }

            if (OfferPricing.WhyUnusable(rate, day) is { } reason)
            {
                return none with { Missing = reason };
            }

            values.Add(new TermValue(binding.Symbol, OfferPricing.AmountOf(rate.AsOf(day)!.Value)));
        }

        return none with { Total = billing.Billing.Total, Values = values.ToValueList() };
    }

    /// <summary>The model, and what the other choices are for it by default.</summary>
    private Dictionary<string, string> Choices(string model, Date day)
    {
        var choices = new Dictionary<string, string>(StringComparer.Ordinal) { [_model] = model };
        foreach (var input in _calculator.Inputs)
        {
            if (input is ChoiceInput { DefaultRate: { } pattern } && _project.Rates.Find(RatePattern.Fill(pattern, choices))?.AsOf(day)?.Value.Target is { } sku)
            {
                choices.Add(input.Name, sku);
            }
        }

        return choices;
    }

    private sealed record OfferPlan(Offer Offer, List<BillingPlan> Billings, IReadOnlyList<string> Patterns);

    /// <summary>A way of billing with the rates of its total, those of inputs' defaults too.</summary>
    private sealed record BillingPlan(Billing Billing, IReadOnlyList<RateBinding> Rates);

    /// <summary>A rate with the parts of its id.</summary>
    private sealed record RateId(Rate Rate, string[] Parts)
    {
        /// <summary>Whether a pattern may stand for it.</summary>
        public bool IsLike(string[] pattern)
        {
            if (pattern.Length != Parts.Length)
            {
                return false;
            }

            for (var i = 0; i < pattern.Length; i++)
            {
                if (pattern[i] != Parts[i] && RatePattern.PlaceholderOf(pattern[i]) is null)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
