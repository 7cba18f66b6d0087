using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Targets.Calculators;

/// <summary>The days between which a reader of a calculator may want to switch.</summary>
internal static class CalculatorDates
{
    /// <summary>
    /// The project's own date, and every day on which a rate, an option or a way of billing changes and the defaults give
    /// an estimate; ascending.
    /// </summary>
    public static ValueList<Date> Of(Project project, Calculator calculator)
    {
        var rates = new CalculatorNeeds(project, [calculator]).Rates;
        return Rate.DaysOfChange(rates)
            .Concat(calculator.Offers.SelectMany(o => o.Billings).Select(b => b.Since))
            .Append(project.AsOf)
            .Distinct()
            .OrderBy(d => d)
            .Where(d => Estimator.Estimate(project, calculator, new Dictionary<string, string>(), d).Estimate is not null)
            .ToValueList();
    }
}
