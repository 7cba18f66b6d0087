using System.Globalization;

namespace RateCards.Primitives.Estimating;

/// <summary>An offer with the way of billing and the rates of a day.</summary>
internal sealed class OfferTerms
{
    private readonly CalculatorDefinition _calculator;
    private readonly OfferDefinition _offer;
    private readonly OrderedDictionary<string, UsedRate> _rates = new(StringComparer.Ordinal);

    private OfferTerms(CalculatorDefinition calculator, OfferDefinition offer, BillingDefinition billing, WorkloadInputs inputs) =>
        (_calculator, _offer, Billing, Values) = (calculator, offer, billing, inputs.Numbers.ToDictionary(n => n.Key, n => n.Value, StringComparer.Ordinal));

    public BillingDefinition Billing { get; }

    /// <summary>The inputs' numbers, and the rates' amounts.</summary>
    public Dictionary<string, double> Values { get; }

    /// <summary>Computed once the rates are there.</summary>
    public double Total { get; private set; }

    /// <summary>Null, with the reason, where the offer cannot be bought.</summary>
    public static OfferTerms? Of(RateBook rates, CalculatorDefinition calculator, OfferDefinition offer, WorkloadInputs inputs, DateOnly asOf, out string? reason)
    {
        if (Array.FindLast(offer.Billings, b => b.Since <= asOf) is not { } billing)
        {
            reason = $"How it is billed is not known before {DayText.Of(offer.Billings[0].Since)}.";
            return null;
        }

        var terms = new OfferTerms(calculator, offer, billing, inputs);
        var missing = new List<(string Symbol, string Why)>();
        foreach (var (symbol, pattern) in billing.Rates)
        {
            reason = terms.Add(rates, symbol, Pattern.Fill(pattern, inputs.Choices), asOf);
            if (reason is null)
            {
                continue;
            }

            if (!billing.Optional.Contains(symbol))
            {
                return null;
            }

            missing.Add((symbol, reason));
            terms.Values[symbol] = double.NaN;
        }

        reason = billing.Figures.Concat(billing.Parts).Concat(billing.Limits).Select(f => inputs.WhyUnknown(f.Formula)).FirstOrDefault(why => why is not null);
        if (reason is not null)
        {
            return null;
        }

        terms.Total = calculator.Formulas[billing.Total].Evaluate(terms.Values);
        if (missing.Count > 0 && double.IsNaN(terms.Total))
        {
            reason = missing.Find(m => terms.IsNeeded(m.Symbol, missing.Select(o => o.Symbol))).Why ?? missing[0].Why;
            return null;
        }

        return terms;
    }

    /// <summary>Whether the total lacks one of the rates that are missing: it is no number though the others were there.</summary>
    private bool IsNeeded(string symbol, IEnumerable<string> missing)
    {
        var known = new Dictionary<string, double>(Values, StringComparer.Ordinal);
        foreach (var other in missing.Where(m => m != symbol))
        {
            known[other] = 0;
        }

        return double.IsNaN(_calculator.Formulas[Billing.Total].Evaluate(known));
    }

    public OfferEstimate<TMoney> ToEstimate<TMoney>(double? ratio)
        where TMoney : struct, IQuantity<TMoney>
    {
        var limits = Evaluate(Billing.Limits);
        return new OfferEstimate<TMoney>(
            _offer.Id, _offer.Label, Billing.Note ?? _offer.Note, Billing.Since, default(TMoney).WithValue(Total), ratio, Evaluate(Billing.Figures), Evaluate(Billing.Parts),
            limits.Where(l => l.Value > 0).OrderByDescending(l => l.Value).FirstOrDefault().Key, _rates);
    }

    /// <summary>Takes in the amount of a rate; gives the reason where it has none.</summary>
    private string? Add(RateBook rates, string symbol, string id, DateOnly asOf)
    {
        if ((rates.Find(id) ?? _calculator.Steps.Find(id)) is not { } rate)
        {
            return $"There is no rate '{id}'.";
        }

        var sku = rates.Skus[id[..id.IndexOf('.', id.IndexOf('.', StringComparison.Ordinal) + 1)]];
        if (sku.IsRetired(asOf))
        {
            return $"{sku.Label} cannot be bought since {DayText.Of(sku.Retired!.Value)}.";
        }

        if (rate.WordsAsOf(asOf) is not { } words)
        {
            return $"'{id}' is not known before {DayText.Of(rate.FirstDay)}.";
        }

        if (MissingRate.FromTable(words) is { } missing)
        {
            return $"'{id}' is {missing}.";
        }

        var amount = words == MissingRate.Free ? 0 : decimal.Parse(words, CultureInfo.InvariantCulture);
        _rates.Add(symbol, new UsedRate(id, amount));
        Values[symbol] = ExactAmount.NearestDouble(amount);
        return null;
    }

    private OrderedDictionary<string, double> Evaluate((string Name, string Formula)[] figures) =>
        Estimator.Values(figures.Select(f => (f.Name, _calculator.Formulas[f.Formula].Evaluate(Values))));
}
