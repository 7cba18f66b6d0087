using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;

namespace RateCards.Compiler.Estimating;

/// <summary>
/// Between what the total of an offer lies at the lows and highs of the inputs whose default is an estimate. Each low is taken with each high of
/// the others, and the estimate itself counts too; what lies between is not looked at. The calculators' scripts compute the same.
/// </summary>
internal sealed class TotalRanges(Project project, Calculator calculator, IReadOnlyList<InputValue> values, OfferPricing pricing)
{
    /// <summary>The range; null where the total is one: it takes no such input, or what was given stands in their place.</summary>
    public TotalRange? Of(OfferEstimate offer)
    {
        var taken = project.Formulas.Find(offer.Billing.Total)!.Parameters.Select(p => p.Name).ToList();
        var ranged = calculator.Inputs.OfType<NumberInput>().Where(i => i.Range is not null && taken.Contains(i.Name))
            .Select(i => (Input: i, Value: values.FirstOrDefault(v => v.Input == i)))
            .Where(i => i.Value is { IsDefault: true, Number: not null })
            .Select(i => (i.Input, Ends: EndsOf(i.Input, i.Value!.Number!.Value)))
            .ToList();
        // Nearly always: estimates are made by the thousand.
        if (ranged.Count == 0)
        {
            return null;
        }

        var (low, high) = (offer.Total, offer.Total);
        var symbols = pricing.WithRates(offer.Amounts);
        for (var corner = 0; corner < 1 << ranged.Count; corner++)
        {
            for (var i = 0; i < ranged.Count; i++)
            {
                symbols[ranged[i].Input.Name] = (corner >> i & 1) == 0 ? ranged[i].Ends.Low : ranged[i].Ends.High;
            }

            var total = FormulaEvaluator.Evaluate(project.Formulas, offer.Billing.Total, symbols);
            (low, high) = (Math.Min(low, total), Math.Max(high, total));
        }

        return low < high ? new TotalRange(low, high, ranged.Select(r => r.Input.Name).ToValueList()) : null;
    }

    /// <summary>The values at both ends, whole where they must be, and within the input's bounds.</summary>
    private static (double Low, double High) EndsOf(NumberInput input, double value)
    {
        double At(decimal share)
        {
            var end = value * NearestDouble.To(share);
            return Math.Min(NearestDouble.To(input.Maximum), Math.Max(NearestDouble.To(input.Minimum), input.IsWhole ? Math.Floor(end + 0.5) : end));
        }

        return (At(input.Range!.Low), At(input.Range.High));
    }
}
