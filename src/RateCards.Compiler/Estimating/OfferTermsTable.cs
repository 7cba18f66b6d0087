using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Estimating;

/// <summary>Finds the terms of every offer of a calculator, for every model that one of them names, over all time.</summary>
internal sealed class OfferTermsTable
{
    private static readonly Date Beginning = new(1, 1, 1);

    private readonly Project _project;
    private readonly Calculator _calculator;

    /// <summary>The choice that a model makes.</summary>
    private readonly string _model;

    private readonly ValueList<RequestCondition> _conditions;

    private readonly Dictionary<string, List<RateId>> _ratesOfCard = new(StringComparer.Ordinal);

    private OfferTermsTable(Project project, Calculator calculator)
    {
        (_project, _calculator, _model) = (project, calculator, calculator.Traffic!.Model);
        _conditions = RequestCondition.Of(project, calculator);
        foreach (var rate in project.Rates.All)
        {
            if (!_ratesOfCard.TryGetValue(rate.Card.Id, out var rates))
            {
                _ratesOfCard.Add(rate.Card.Id, rates = []);
            }

            rates.Add(new RateId(rate, rate.Id.Split('.')));
        }
    }

    /// <summary>The terms, by offer in the calculator's order, then by model, by the values of conditions and by date; each offer and model has them for every day and all values.</summary>
    /// <param name="calculator">A calculator with <see cref="Calculator.Traffic"/>.</param>
    public static IReadOnlyList<OfferTerms> Of(Project project, Calculator calculator)
    {
        var table = new OfferTermsTable(project, calculator);
        var plans = calculator.Offers.Select(table.PlanOf).ToList();
        var models = plans.SelectMany(table.Models).Distinct().OrderBy(m => m, StringComparer.Ordinal).ToList();
        return plans.SelectMany(plan => table.ValuesOf(plan) is var values ? models.SelectMany(model => values.SelectMany(at => table.Terms(plan, model, at))) : []).ToList();
    }

    /// <summary>An offer's ways of billing, and the patterns of every rate that one of them takes.</summary>
    private OfferPlan PlanOf(Offer offer)
    {
        var billings = offer.Billings.Select(b => new BillingPlan(b, [.. b.Rates, .. InputsOf(b)])).ToList();
        var patterns = billings.SelectMany(b => b.Rates).Select(r => r.RatePattern).ToList();
        var choices = patterns.SelectMany(RatePattern.Placeholders).Distinct().Select(name => Choice(name).DefaultRate).OfType<string>();
        var provider = _project.FindCard(offer.Billings.SelectMany(b => b.Rates).First().RatePattern.Split('.')[0])!.Provider;
        return new OfferPlan(offer, billings, patterns.Concat(choices).Distinct().ToList(), provider);
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

    /// <summary>The combinations of values that an offer has terms for.</summary>
    private List<ValueList<string>> ValuesOf(OfferPlan plan)
    {
        var rates = plan.Patterns.SelectMany(p => RatesLike(LowestOf(p).Split('.'))).Select(r => r.Rate).ToList();
        IEnumerable<ValueList<string>> all = [[]];
        foreach (var condition in _conditions)
        {
            var values = condition.IsProvider || rates.Exists(condition.Concerns) ? condition.Values : [RequestCondition.Any];
            all = all.SelectMany(before => values.Select(value => before.Append(value).ToValueList())).ToList();
        }

        return all.ToList();
    }

    private List<OfferTerms> Terms(OfferPlan plan, string model, ValueList<string> at)
    {
        var choices = new Dictionary<string, string>(StringComparer.Ordinal) { [_model] = model };
        var rates = plan.Patterns.SelectMany(p => RatesLike(RatePattern.Fill(p, choices).Split('.'))).Select(r => r.Rate)
            .SelectMany(r => _conditions.Count == 0 ? [r] : _project.Rates.OfSku(r.Card.Id, r.Sku.Id)).Distinct().ToList();
        var days = new SortedSet<Date>(Rate.DaysOfChange(rates).Concat(plan.Offer.Billings.Select(b => b.Since)));
        var terms = new List<OfferTerms> { At(plan, model, at, Beginning) with { Since = null } };
        foreach (var day in days)
        {
            var next = At(plan, model, at, day);
            if (!next.SaysTheSameAs(terms[terms.Count - 1]))
            {
                terms[terms.Count - 1] = terms[terms.Count - 1] with { Until = day };
                terms.Add(next);
            }
        }

        // What was never to be had needs one reason, the last one.
        return terms.TrueForAll(t => t.Total is null) ? [terms[terms.Count - 1] with { Since = null }] : terms;
    }

    private OfferTerms At(OfferPlan plan, string model, ValueList<string> at, Date day)
    {
        var none = new OfferTerms(plan.Offer, model, day, null, null, [], null) { At = at };
        if (_conditions.Where((condition, i) => condition.IsProvider && at[i] != plan.Provider).Any())
        {
            return none with { Missing = RequestCondition.OfAnotherProvider };
        }

        if (plan.Billings.FindLast(b => b.Billing.Since <= day) is not { } billing)
        {
            return none with { Missing = OfferPricing.NotBilledYet(plan.Offer) };
        }

        var choices = Choices(model, day);
        var values = new List<TermValue>();
        var missing = new List<string>();
        foreach (var binding in billing.Rates)
        {
            var (rate, why) = Usable(RatePattern.Fill(binding.RatePattern, choices), model, at, day);
            if (rate is not null)
            {
                values.Add(new TermValue(binding.Symbol, OfferPricing.AmountOf(rate.AsOf(day)!.Value)));
            }
            else if (!binding.IsOptional)
            {
                return none with { Missing = why };
            }
            else if (binding.PartOf is null)
            {
                missing.Add(why!);
            }
        }

        return none with { Total = billing.Billing.Total, Values = values.ToValueList(), Missing = missing.Count == 0 ? null : string.Join(" ", missing) };
    }

    /// <summary>The rate that is taken for an id at some values; or why nothing can be priced with it.</summary>
    private (Rate? Rate, string? Why) Usable(string id, string model, ValueList<string> at, Date day)
    {
        if (_project.Rates.Find(id) is not { } named)
        {
            var open = RatePattern.Placeholders(id).FirstOrDefault();
            return (null, open is null ? $"There is no rate '{id}'." : $"{Choice(open).Label} has no default for '{model}'.");
        }

        var (rate, whyNone) = RateAt(named, at, day);
        return rate is null ? (null, whyNone) : OfferPricing.WhyUnusable(rate, day) is { } why ? (null, why) : (rate, null);
    }

    /// <summary>The rate, or the part of its steps, that stands in the place of one at some values; or why there is none.</summary>
    private (Rate? Rate, string? WhyNone) RateAt(Rate named, ValueList<string> at, Date day)
    {
        var concerning = _conditions.Select((condition, i) => (Condition: condition, Value: at[i])).Where(c => c.Value != RequestCondition.Any).ToList();
        var part = RateSteps.Find(named.Id);
        var lowest = part is var (id, _) ? _project.Rates.Find(id)! : named;
        concerning.RemoveAll(c => !c.Condition.Concerns(lowest));
        if (concerning.Select(c => c.Condition.WhyNone(lowest.Card, c.Value)).FirstOrDefault(why => why is not null) is { } unknown)
        {
            return (null, unknown);
        }

        var moved = concerning.Where(c => c.Value != RequestCondition.Unsaid && lowest.Card.FindAxis(c.Condition.Axis)!.Default.Id != c.Value).ToList();
        if (moved.Count == 0)
        {
            return (named, null);
        }

        Rate? At(bool atItsHours) => _project.Rates.OfSku(lowest.Card.Id, lowest.Sku.Id).FirstOrDefault(r => r.Path is { Step: null } path && r.IsStepOf(lowest.Meter, path) && lowest.Path!.Coordinates
            .Zip(path.Coordinates, (own, other) => other.Value == (moved.Find(m => m.Condition.Axis == own.Axis && (atItsHours || own.Axis != Axis.Hours)).Value ?? own.Value)).All(isSame => isSame));

        // What has no price of its own at some hours has the one of the other hours all day.
        var found = At(atItsHours: true) is { } own && own.AsOf(day) is not null ? own : At(atItsHours: false);
        return found is null ? (null, $"'{lowest.Id}' has no price at {string.Join(", ", moved.Select(m => $"{m.Condition.Axis} {m.Value}"))}.")
            : (part is null ? found : _project.Rates.Find(RateSteps.IdOf(found.Id, part.Value.Part)), null);
    }

    /// <summary>The pattern of the price that a pattern names a part of the steps of, or the pattern itself.</summary>
    private static string LowestOf(string pattern) => RateSteps.Find(pattern)?.Rate ?? pattern;

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

    /// <param name="Provider">Whose offer it is: that of the cards of its rates.</param>
    private sealed record OfferPlan(Offer Offer, List<BillingPlan> Billings, IReadOnlyList<string> Patterns, string? Provider);

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
