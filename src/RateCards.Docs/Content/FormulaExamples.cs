using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Docs.Content;

/// <summary>What formulas give at a calculator's defaults, each with the rates of the first offer that has all of those it takes.</summary>
internal sealed class FormulaExamples(Project project, Estimate estimate)
{
    /// <summary>Null where the defaults give no estimate.</summary>
    public static FormulaExamples? Of(Project project, Calculator calculator, Date asOf) =>
        Estimator.Estimate(project, calculator, new Dictionary<string, string>(StringComparer.Ordinal), asOf).Estimate is { } estimate ? new FormulaExamples(project, estimate) : null;

    /// <summary>The formula's value; null where the calculator has no value for one of its symbols.</summary>
    public FigureContent? Of(Formula formula)
    {
        var numbers = estimate.Inputs.Where(i => i.Number is not null).ToDictionary(i => i.Input.Name, i => i.Number!.Value, StringComparer.Ordinal);
        if (estimate.Find(estimate.Calculator.Baseline) is { } baseline)
        {
            numbers[Parity.BaselineTotal] = baseline.Total;
        }

        var taken = formula.Parameters.Select(p => p.Name).Where(name => !numbers.ContainsKey(name)).ToList();
        var offer = estimate.Offers.FirstOrDefault(o => taken.TrueForAll(name => o.Rates.Any(r => r.Symbol == name)));
        if (taken.Count > 0 && offer is null)
        {
            return null;
        }

        foreach (var amount in offer?.Amounts ?? [])
        {
            numbers[amount.Name] = amount.Value;
        }

        var value = FormulaEvaluator.Evaluate(project.Formulas, formula.Name, numbers);
        return new FigureOrigins(project, estimate).Figure(EstimateTables.Show(value, formula.Unit), formula, taken.Count > 0 ? offer : null);
    }
}
