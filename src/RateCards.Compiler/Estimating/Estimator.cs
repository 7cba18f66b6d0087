using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Estimating;

/// <summary>Computes estimates: the same figures, to the bit, as the generated calculators.</summary>
internal static class Estimator
{
    /// <summary>What rounding may leave between two totals that are the same; the calculators' scripts have the same.</summary>
    private const double ParityTolerance = 1e-9;

    /// <summary>What a workload costs under every offer that can be bought on a date.</summary>
    /// <param name="inputs">Input name → value as text; what is missing takes its default.</param>
    /// <param name="asOf">The date whose rates, defaults and ways of billing are used.</param>
    public static EstimateResult Estimate(Project project, Calculator calculator, IReadOnlyDictionary<string, string> inputs, Date asOf)
    {
        var resolver = new InputResolver(project, calculator, inputs, asOf);
        resolver.Resolve();
        if (resolver.Errors.Count > 0)
        {
            return new EstimateResult(null, resolver.Errors.ToValueList());
        }

        var numbers = resolver.Values.Where(v => v.Number is not null).ToDictionary(v => v.Input.Name, v => v.Number!.Value, StringComparer.Ordinal);
        var quantities = new FormulaEvaluator(project.Formulas, numbers);
        var pricing = new OfferPricing(project, numbers, resolver.Choices, resolver.Unknown, asOf);
        var priced = calculator.Offers.Select(o => new { Offer = o, Result = pricing.Price(o) }).ToList();
        var baseline = priced.Find(p => p.Offer.Id == calculator.Baseline)?.Result.Estimate;
        var ranges = new TotalRanges(project, calculator, resolver.Values, pricing);
        var offers = priced
            .Select(p => p.Result.Estimate)
            .OfType<OfferEstimate>()
            .Select(o => o with { Ratio = Ratio(baseline?.Total, o.Total), Range = ranges.Of(o) })
            .ToValueList();
        return new EstimateResult(
            new Estimate
            {
                Calculator = calculator,
                AsOf = asOf,
                Inputs = resolver.Values.ToValueList(),
                Unknown = resolver.Unknown.ToValueList(),
                Quantities = calculator.Quantities
                    .Where(q => OfferPricing.UnknownOf(project.Formulas, q, resolver.Unknown) is null)
                    .Select(q => new NamedValue(q, quantities.Evaluate(q)))
                    .ToValueList(),
                Offers = offers,
                Absent = priced.Where(p => p.Result.Estimate is null).Select(p => new AbsentOffer(p.Offer, p.Result.Reason)).ToValueList(),
                Parity = Parities(project, calculator, pricing, offers, baseline).ToValueList(),
                Notices = new Notices(project, calculator, resolver.Values, resolver.Choices).Tell().ToValueList(),
            },
            []);
    }

    private static double? Ratio(double? baseline, double total) => (baseline, total) switch
    {
        (null, _) => null,
        (0, 0) => 1,
        (_, 0) => null,
        _ => baseline / total,
    };

    private static IEnumerable<NamedValue> Parities(
        Project project, Calculator calculator, OfferPricing pricing, ValueList<OfferEstimate> offers, OfferEstimate? baseline)
    {
        foreach (var parity in calculator.Parities)
        {
            if (baseline is null || offers.FirstOrDefault(o => o.Offer.Id == parity.Offer) is not { } offer)
            {
                continue;
            }

            var values = pricing.WithRates(offer.Amounts);
            values[Parity.BaselineTotal] = baseline.Total;
            var value = FormulaEvaluator.Evaluate(project.Formulas, parity.Formula, values);
            if (value > 0 && IsWithinBounds((NumberInput)calculator.FindInput(parity.Input)!, value))
            {
                // The formula may not know all that binds: what is called at par is what costs the same once it is put in.
                values[parity.Input] = value;
                var total = FormulaEvaluator.Evaluate(project.Formulas, offer.Billing.Total, values);
                if (Math.Abs(total - baseline.Total) <= ParityTolerance * baseline.Total)
                {
                    yield return new NamedValue(parity.Input, value);
                }
            }
        }
    }

    private static bool IsWithinBounds(NumberInput input, double value) =>
        value >= NearestDouble.To(input.Minimum) && value <= NearestDouble.To(input.Maximum);
}
