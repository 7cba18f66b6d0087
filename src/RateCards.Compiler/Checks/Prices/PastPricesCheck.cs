using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks.Prices;

/// <summary>
/// Finds prices and factors that are far from what they were: a point that slipped. The price before is the last amount,
/// whatever words stood between. Going back to what held before an odd price is not odd.
/// </summary>
internal static class PastPricesCheck
{
    /// <summary>
    /// A change by more than this is odd. The largest known are five (o3 in June 2025: 10 to 2; GPT-5.6 Luna in July 2026: 1
    /// to 0.20) and four (DeepSeek V3 in February 2025: 0.28 to 1.10); a point that slips is ten, and where the price changed
    /// along with it by up to two thirds still six.
    /// </summary>
    private const decimal Most = 6;

    public static void Check(Card card, ValueList<Rate> rates, Suspicions suspicions)
    {
        // What follows from a factor is odd beside it, so that factors come first.
        foreach (var factor in card.Factors)
        {
            for (var i = 1; i < factor.Entries.Count; i++)
            {
                var (before, entry) = (factor.Entries[i - 1], factor.Entries[i]);
                if (IsFar(entry.Value, before.Value))
                {
                    suspicions.Add(
                        CardDiagnostics.FarFromPast, entry, before.Origin, $"{AmountText.Of(entry.Value * 100)}%", AmountText.Times(entry.Value, before.Value),
                        MoreOrLess(entry.Value, before.Value), $"{AmountText.Of(before.Value * 100)}%", before.Since);
                }
            }
        }

        foreach (var rate in rates)
        {
            if (rate.Meter.Unit is { IsMoney: true } && rate.History.Count > 1)
            {
                CheckHistory(rate.History, suspicions);
            }
        }
    }

    private static void CheckHistory(ValueList<DatedValue> history, Suspicions suspicions)
    {
        DatedValue? before = null, usual = null;
        foreach (var value in history)
        {
            if (!value.Value.IsAmount)
            {
                continue;
            }

            var amount = value.Value.Amount;
            if (usual is null || value.Derivation is not null || !IsFar(amount, before!.Value.Amount) || !IsFar(amount, usual.Value.Amount))
            {
                usual = value;
            }
            else
            {
                suspicions.Add(
                    CardDiagnostics.FarFromPast, value, usual.Origin, value.Value.Words, AmountText.Times(amount, usual.Value.Amount),
                    MoreOrLess(amount, usual.Value.Amount), usual.Value.Words, usual.Since);
            }

            before = value;
        }
    }

    private static bool IsFar(decimal a, decimal b) => a > b * Most || b > a * Most;

    private static string MoreOrLess(decimal amount, decimal before) => amount > before ? "more" : "less";
}
