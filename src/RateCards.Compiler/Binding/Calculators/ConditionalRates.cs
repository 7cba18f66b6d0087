using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Binding.Calculators;

/// <summary>
/// Refuses what a formula would price wrongly without a word: it takes one amount for every request, where the card says that
/// the amount depends on the request.
/// </summary>
internal static class ConditionalRates
{
    /// <param name="pricesTraffic">The calculator prices logged requests, which have hours.</param>
    public static void Refuse(IEnumerable<Offer> offers, bool pricesTraffic, CalculatorScope scope)
    {
        foreach (var billing in offers.SelectMany(o => o.Billings))
        {
            foreach (var binding in billing.Rates.Where(b => b.PartOf is null))
            {
                var symbol = scope.Formulas.FindSymbol(binding.Symbol);
                if (symbol?.Steps is { } steps)
                {
                    SteppedRates.Check(RatesOf(binding, scope).ToList(), symbol, steps, binding, scope);
                }

                if (RatesOf(binding, scope).Select(rate => WhyConditional(rate, symbol?.Steps is not null, billing, pricesTraffic, scope)).FirstOrDefault(why => why is not null) is var (rate, why))
                {
                    scope.ReportOf(rate.Card.Id, CalculatorDiagnostics.ConditionalRate, binding.Origin.Location!, rate.Id, why);
                }
            }
        }
    }

    private static (Rate Rate, string Why)? WhyConditional(Rate rate, bool takesSteps, Billing billing, bool pricesTraffic, CalculatorScope scope)
    {
        if (rate.Meter.Package > 1)
        {
            return (rate, $"is charged in packages of {rate.Meter.Package}");
        }

        if (rate.Path is not { Step: null } path)
        {
            return null;
        }

        // A formula that takes every step for itself chooses among them.
        var ofSku = scope.Rates.OfSku(rate.Card.Id, rate.Sku.Id).ToList();
        var steps = ofSku.FindAll(r => r.IsStepOf(rate.Meter, path) && r != rate);
        if (!takesSteps && steps.Exists(step => !billing.Rates.Any(b => RatesOf(b, scope).Contains(step))))
        {
            return (rate, $"has steps ({string.Join(", ", steps.Select(s => s.Id))})");
        }

        var isByHours = pricesTraffic && ofSku.Exists(r => r.Meter == rate.Meter && r != rate && r.Path is { Step: null } other && other.Coordinates.Zip(path.Coordinates, (a, b) => a == b || a.Axis == Axis.Hours).All(isSame => isSame));
        return isByHours ? (rate, "depends on the hour of a request") : null;
    }

    private static IEnumerable<Rate> RatesOf(RateBinding binding, CalculatorScope scope) => scope.Ids(binding.RatePattern).Select(scope.Rates.Find).OfType<Rate>();
}
