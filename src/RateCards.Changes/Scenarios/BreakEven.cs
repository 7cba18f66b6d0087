using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Changes.Scenarios;

/// <summary>Finds where an offer begins to cost less than the baseline.</summary>
internal static class BreakEven
{
    /// <summary>Values of the curve's input that are tried at most; a curve in steps of one has as many.</summary>
    private const int MaximalSteps = 1_000;

    /// <summary>The least value of the curve's input at which the offer costs less than the baseline, all else being as in the estimate; null where there is none.</summary>
    public static double? Find(FormulaLibrary formulas, Estimate estimate, OfferEstimate offer)
    {
        var calculator = estimate.Calculator;
        if (calculator.CurveInput is not { } curve
            || estimate.Find(calculator.Baseline) is not { } baseline
            || baseline == offer)
        {
            return null;
        }

        var step = curve.IsWhole ? 1 : curve.Step;
        for (var i = 0; i < MaximalSteps; i++)
        {
            var at = curve.Minimum + (i * step);
            if (at > curve.Maximum)
            {
                return null;
            }

            if (TotalAt(formulas, estimate, offer, curve, at) < TotalAt(formulas, estimate, baseline, curve, at))
            {
                return (double)at;
            }
        }

        return null;
    }

    private static double TotalAt(FormulaLibrary formulas, Estimate estimate, OfferEstimate offer, NumberInput curve, decimal at)
    {
        var values = estimate.Inputs.Where(i => i.Number is not null).ToDictionary(i => i.Input.Name, i => i.Number!.Value, StringComparer.Ordinal);
        foreach (var amount in offer.Amounts)
        {
            values[amount.Name] = amount.Value;
        }

        values[curve.Name] = NearestDouble.To(at);
        return FormulaEvaluator.Evaluate(formulas, offer.Billing.Total, values);
    }
}
