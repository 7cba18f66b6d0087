using RateCards.Compiler.Model;

namespace RateCards.Compiler.Calculators.Estimates;

/// <summary>What pricing one model under an offer takes, over a period in which nothing of it changes.</summary>
/// <param name="Since">First day; null where there is no earlier period.</param>
/// <param name="Until">The day after the last; null where it still holds.</param>
/// <param name="Total">Name of the formula of the cost; null where there is no price.</param>
/// <param name="Values">The rates, and the inputs that have a rate as their default, by symbol; empty where there is no price.</param>
/// <param name="Missing">Why there is no price; null where there is one.</param>
public sealed record OfferTerms(Offer Offer, string Model, Date? Since, Date? Until, string? Total, ValueList<TermValue> Values, string? Missing);

/// <summary>The value of a symbol.</summary>
public sealed record TermValue(string Symbol, decimal Value);

/// <summary>Finds the terms of every offer of a calculator, for every model that one of them names, over all time.</summary>
public sealed class OfferTermsTable
{
    private static readonly Date Beginning = new(1, 1, 1);

    private readonly Project _project;
    private readonly Calculator _calculator;
    private readonly string _model;

    /// <summary>Rates, by the ids that a pattern may stand for.</summary>
    private readonly Dictionary<string, List<Rate>> _ratesOfCard;

    private OfferTermsTable(Project project, Calculator calculator, string model)
    {
        (_project, _calculator, _model) = (project, calculator, model);
        _ratesOfCard = project.Rates.All.GroupBy(r => r.Card.Id).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
    }

    /// <summary>The terms, by offer in the calculator's order, then by model, then by date; each offer and model has them for every day.</summary>
    /// <param name="calculator">A calculator with <see cref="Calculator.Traffic"/>.</param>
    public static IEnumerable<OfferTerms> Of(Project project, Calculator calculator)
    {
        var table = new OfferTermsTable(project, calculator, calculator.Traffic!.Model);
        var models = calculator.Offers.SelectMany(table.Models).Distinct().OrderBy(m => m, StringComparer.Ordinal).ToList();
        return from offer in calculator.Offers from model in models from terms in table.Terms(offer, model) select terms;
    }

    /// <summary>The SKUs that stand for the model in one of an offer's rates.</summary>
    private IEnumerable<string> Models(Offer offer) =>
        from pattern in Patterns(offer)
        let parts = pattern.Split('.')
        let place = Array.FindIndex(parts, p => RatePattern.PlaceholderOf(p) == _model)
        where place >= 0
        from rate in RatesLike(parts)
        select rate.Id.Split('.')[place];

    /// <summary>The patterns of every rate that an offer may take: its own, and those of inputs' defaults.</summary>
    private IEnumerable<string> Patterns(Offer offer)
    {
        var rates = offer.Billings.SelectMany(b => b.Rates).Select(r => r.RatePattern).ToList();
        var needed = offer.Billings.SelectMany(Inputs).Select(i => i.DefaultRate!).ToList();
        var choices = rates.Concat(needed).SelectMany(RatePattern.Placeholders).Distinct().Select(Choice).Select(c => c.DefaultRate).OfType<string>();
        return rates.Concat(needed).Concat(choices).Distinct();
    }

    /// <summary>The inputs that a total takes from their default's rate.</summary>
    private IEnumerable<NumberInput> Inputs(Billing billing)
    {
        var symbols = _project.Formulas.SymbolsOf(billing.Total, []);
        return _calculator.Inputs.OfType<NumberInput>().Where(i => i.DefaultRate is not null && symbols.Any(s => s.Name == i.Name));
    }

    private ChoiceInput Choice(string name) => (ChoiceInput)_calculator.Inputs.First(i => i.Name == name);

    private IEnumerable<Rate> RatesLike(string[] parts) => _ratesOfCard.TryGetValue(parts[0], out var rates)
        ? rates.Where(r => r.Id.Split('.') is var id && id.Length == parts.Length
            && id.Zip(parts, (text, part) => text == part || RatePattern.PlaceholderOf(part) is not null).All(matches => matches))
        : [];

    private List<OfferTerms> Terms(Offer offer, string model)
    {
        var terms = Periods(offer, model).ToList();
        // What was never to be had needs one reason, the last one.
        return terms.TrueForAll(t => t.Missing is not null) ? [terms[terms.Count - 1] with { Since = null }] : terms;
    }

    private IEnumerable<OfferTerms> Periods(Offer offer, string model)
    {
        var rates = Patterns(offer)
            .SelectMany(p => RatesLike(RatePattern.Fill(p, new Dictionary<string, string> { [_model] = model }).Split('.')))
            .ToList();
        var days = rates.SelectMany(r => r.History).Select(v => v.Since)
            .Concat(rates.Select(r => r.Sku.Retired).OfType<Date>())
            .Concat(offer.Billings.Select(b => b.Since))
            .Distinct()
            .OrderBy(d => d);
        var current = At(offer, model, Beginning) with { Since = null };
        foreach (var day in days)
        {
            var next = At(offer, model, day);
            if (next with { Since = current.Since } != current)
            {
                yield return current with { Until = day };
                current = next;
            }
        }

        yield return current;
    }

    private OfferTerms At(Offer offer, string model, Date day)
    {
        var none = new OfferTerms(offer, model, day, null, null, [], null);
        if (offer.AsOf(day) is not { } billing)
        {
            return none with { Missing = $"How it is billed is not known before {offer.Billings[0].Since}." };
        }

        var choices = new Dictionary<string, string>(StringComparer.Ordinal) { [_model] = model };
        foreach (var choice in _calculator.Inputs.OfType<ChoiceInput>().Where(c => c.DefaultRate is not null))
        {
            if (_project.Rates.Find(RatePattern.Fill(choice.DefaultRate!, choices))?.AsOf(day)?.Value.Target is { } sku)
            {
                choices.Add(choice.Name, sku);
            }
        }

        var patterns = billing.Rates.Select(r => (r.Symbol, Pattern: r.RatePattern)).Concat(Inputs(billing).Select(i => (Symbol: i.Name, Pattern: i.DefaultRate!)));
        var values = new List<TermValue>();
        foreach (var (symbol, pattern) in patterns)
        {
            var id = RatePattern.Fill(pattern, choices);
            if (_project.Rates.Find(id) is not { } rate)
            {
                var open = RatePattern.Placeholders(id).FirstOrDefault();
                return none with { Missing = open is null ? $"There is no rate '{id}'." : $"{Choice(open).Label} has no default for '{model}'." };
            }

            if (OfferPricing.WhyUnusable(rate, day) is { } reason)
            {
                return none with { Missing = reason };
            }

            values.Add(new TermValue(symbol, OfferPricing.AmountOf(rate.AsOf(day)!.Value)));
        }

        return none with { Total = billing.Total, Values = values.ToValueList() };
    }
}
