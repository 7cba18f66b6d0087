using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Binding.Calculators;

/// <summary>Checks that the steps of rates are those that a formula's symbol takes: as many, found by the same count, charged the same way.</summary>
internal static class SteppedRates
{
    public static void Check(IReadOnlyList<Rate> rates, Symbol symbol, SymbolSteps steps, RateBinding binding, CalculatorScope scope)
    {
        foreach (var rate in rates)
        {
            if (WhyWrong(rate, symbol, steps, scope) is var (what, takes, help))
            {
                scope.ReportOf(rate.Card.Id, StepDiagnostics.StepsDoNotFit, binding.Origin.Location!, rate.Id, what, symbol.Name, takes, help);
                return;
            }
        }
    }

    private static (string What, string Takes, string Help)? WhyWrong(Rate rate, Symbol symbol, SymbolSteps steps, CalculatorScope scope)
    {
        var ofSku = scope.Rates.OfSku(rate.Card.Id, rate.Sku.Id).ToList();
        var most = rate.History.Select(v => (v.Since, Steps: RateSteps.On(rate, ofSku, v.Since).Count)).OrderByDescending(s => s.Steps).First();
        if (most.Steps == 1)
        {
            return null;
        }

        if (most.Steps > steps.AtMost)
        {
            return ($"has {Number(most.Steps)} steps since {most.Since}", $"takes {Number(steps.AtMost)} at most", $"Write steps: {{ of: {steps.Of}, at-most: {Number(most.Steps)} }} at the symbol.");
        }

        if (rate.Card.Steps is { Charge: StepCharge.Graduated } != steps.IsGraduated)
        {
            return steps.IsGraduated
                ? ("charges the whole count at the price of its step", "is graduated", $"Take 'charge: graduated' out of the symbol, and write {symbol.Name}(count) in formulas.")
                : ("is graduated", "takes the amount of one step", $"Write 'charge: graduated' at the symbol, and graduated(count, {symbol.Name}) in formulas.");
        }

        // A step is found by what one request counts: tokens, and tokens a request on average, are the same count.
        return RateSteps.CountOf(rate) is { } count && (count == steps.Of || count == steps.Of.Without([Dimension.Request]))
            ? null
            : ($"has steps by {RateSteps.CountOf(rate)?.Text ?? "several units"}", $"by {steps.Of}", "Write the unit of the card's count at the symbol, under 'of'.");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
