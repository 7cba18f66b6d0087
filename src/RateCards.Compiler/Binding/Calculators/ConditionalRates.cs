using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Binding.Calculators;

/// <summary>
/// Refuses what a formula would price wrongly without a word: it takes one amount for every request, where the card says that
/// the amount depends on the request.
/// </summary>
internal static class ConditionalRates
{
    /// <param name="axes">Axes on which logged requests have values of their own.</param>
    public static void Refuse(IEnumerable<Offer> offers, IReadOnlyList<string> axes, CalculatorScope scope)
    {
        foreach (var billing in offers.SelectMany(o => o.Billings))
        {
            foreach (var binding in billing.Rates.Where(b => b.PartOf is null))
            {
                var symbol = scope.Formulas.FindSymbol(binding.Symbol);
                var rates = RatesOf(binding, scope).SelectMany(rate => scope.Rates.OfSku(rate.Card.Id, rate.Sku.Id).Where(r => r.Path is { Step: null } && rate.IsReplacedBy(r, axes)).Prepend(rate)).Distinct().ToList();
                if (symbol?.Steps is { } steps)
                {
                    SteppedRates.Check(rates, symbol, steps, binding, scope);
                }

                if (rates.Select(rate => WhyConditional(rate, symbol, billing, scope)).FirstOrDefault(why => why is not null) is var (rate, why))
                {
                    scope.ReportOf(rate.Card.Id, CalculatorDiagnostics.ConditionalRate, binding.Origin.Location!, rate.Id, why);
                }
            }
        }
    }

    private static (Rate Rate, string Why)? WhyConditional(Rate rate, Symbol? symbol, Billing billing, CalculatorScope scope)
    {
        if (rate.Meter.Package > 1 && symbol is not null && PackagedRates.FormulaWithout(billing, symbol, rate.Meter, scope.Formulas) is { } formula)
        {
            return (rate, $"is charged in packages of {rate.Meter.Package}, to which '{formula}' does not round up");
        }

        if (rate.Path is not { Step: null } path)
        {
            return null;
        }

        var ofSku = scope.Rates.OfSku(rate.Card.Id, rate.Sku.Id).ToList();
        var steps = ofSku.FindAll(r => r.IsStepOf(rate.Meter, path) && r != rate);
        if (symbol?.Steps is { IsGraduated: true } && !PackagedRates.Divide(steps, rate.Meter))
        {
            return (rate, $"is charged in packages of {rate.Meter.Package}, and has a step that does not begin behind whole ones");
        }

        // A formula that takes every step for itself chooses among them.
        if (symbol?.Steps is null && steps.Exists(step => !billing.Rates.Any(b => RatesOf(b, scope).Contains(step))))
        {
            return (rate, $"has steps ({string.Join(", ", steps.Select(s => s.Id))})");
        }

        return null;
    }

    private static IEnumerable<Rate> RatesOf(RateBinding binding, CalculatorScope scope) => scope.Ids(binding.RatePattern).Select(scope.Rates.Find).OfType<Rate>();
}
