using System.Globalization;

namespace RateCards.Primitives.Estimating;

/// <summary>Computes estimates: the same figures, to the bit, as <c>ratecards estimate</c>.</summary>
public static class Estimator
{
    /// <summary>What rounding may leave between two totals that are the same.</summary>
    private const double ParityTolerance = 1e-9;

    /// <summary>The symbol that stands for the baseline's total in formulas of values at par.</summary>
    private const string BaselineTotal = "baseline_total";

    /// <summary>What a workload costs under every offer.</summary>
    /// <typeparam name="TMoney">The currency of the totals.</typeparam>
    /// <param name="numbers">A number by input, in the input's unit; null for the default.</param>
    /// <param name="choices">The id of an SKU by input; null for the default.</param>
    /// <param name="asOf">The day whose rates, defaults and ways of billing count.</param>
    /// <returns>The offers with their totals, in the currency, and those that are left out, each with its reason.</returns>
    /// <exception cref="ArgumentException">An input is not allowed, or has no default for the choices made; the message names all of them.</exception>
    public static Estimate<TMoney> Estimate<TMoney>(
        RateBook rates, CalculatorDefinition calculator, IReadOnlyDictionary<string, double?> numbers, IReadOnlyDictionary<string, string?> choices, DateOnly asOf)
        where TMoney : struct, IQuantity<TMoney>
    {
        ArgumentNullException.ThrowIfNull(rates);
        ArgumentNullException.ThrowIfNull(calculator);
        var inputs = new WorkloadInputs(rates, calculator, asOf);
        inputs.Resolve(numbers, choices);
        var terms = new OrderedDictionary<string, OfferTerms>(StringComparer.Ordinal);
        var leftOut = new List<OfferLeftOut>();
        foreach (var offer in calculator.Offers)
        {
            if (OfferTerms.Of(rates, calculator, offer, inputs, asOf, out var reason) is { } found)
            {
                terms.Add(offer.Id, found);
            }
            else
            {
                leftOut.Add(new OfferLeftOut(offer.Id, offer.Label, reason!));
            }
        }

        double? baseline = terms.TryGetValue(calculator.Baseline, out var compared) ? compared.Total : null;
        return new Estimate<TMoney>
        {
            Calculator = calculator.Id,
            AsOf = asOf,
            Numbers = inputs.Numbers,
            Choices = inputs.Choices,
            Unknown = inputs.Unknown,
            Quantities = Values(calculator.Quantities.Where(q => inputs.WhyUnknown(q) is null).Select(q => (q, calculator.Formulas[q].Evaluate(inputs.Numbers)))),
            Offers = [.. terms.Values.Select(t => t.ToEstimate<TMoney>(Ratio(baseline, t.Total)))],
            LeftOut = leftOut,
            Parity = baseline is { } total ? Values(AtPar(calculator, terms, total)) : new Dictionary<string, double>(),
            Notices = [.. new Notices(rates, calculator, inputs).Tell()],
        };
    }

    internal static OrderedDictionary<string, double> Values(IEnumerable<(string Name, double Value)> values) =>
        new(values.Select(v => new KeyValuePair<string, double>(v.Name, v.Value)), StringComparer.Ordinal);

    private static double? Ratio(double? baseline, double total) => (baseline, total) switch
    {
        (null, _) => null,
        (0, 0) => 1,
        (_, 0) => null,
        _ => baseline / total,
    };

    private static IEnumerable<(string Input, double Value)> AtPar(CalculatorDefinition calculator, OrderedDictionary<string, OfferTerms> offers, double baseline)
    {
        foreach (var parity in calculator.Parities)
        {
            if (!offers.TryGetValue(parity.Offer, out var offer))
            {
                continue;
            }

            var values = new Dictionary<string, double>(offer.Values, StringComparer.Ordinal) { [BaselineTotal] = baseline };
            var value = calculator.Formulas[parity.Formula].Evaluate(values);
            var bounds = (NumberDefinition)calculator.Find(parity.Input);
            if (value > 0 && value >= bounds.Minimum && value <= bounds.Maximum)
            {
                // The formula may not know all that binds: what is called at par is what costs the same once it is put in.
                values[parity.Input] = value;
                var total = calculator.Formulas[offer.Billing.Total].Evaluate(values);
                if (Math.Abs(total - baseline) <= ParityTolerance * baseline)
                {
                    yield return (parity.Input, value);
                }
            }
        }
    }
}
