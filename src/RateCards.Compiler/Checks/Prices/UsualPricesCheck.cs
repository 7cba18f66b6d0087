using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Checks.Prices;

/// <summary>Finds prices that nothing of their unit has ever cost: what is left where a card has nothing to compare them with.</summary>
internal static class UsualPricesCheck
{
    public static void Check(ValueList<Rate> rates, Suspicions suspicions)
    {
        foreach (var ofMeter in rates.GroupBy(r => r.Meter.Id))
        {
            if (ofMeter.First().Meter.Unit is not { IsMoney: true } unit || UsualPrices.Of(unit) is not { } usual)
            {
                continue;
            }

            foreach (var value in ofMeter.SelectMany(r => r.History))
            {
                if (value is { Value.IsAmount: true, Derivation: null } && !usual.Contains(value.Value.Amount))
                {
                    suspicions.Add(
                        CardDiagnostics.UnusualForUnit, value, null, AmountText.Of(value.Value.Amount), unit.Text,
                        value.Value.Amount < usual.Low ? "less" : "more", AmountText.Of(usual.Low), AmountText.Of(usual.High));
                }
            }
        }
    }
}
