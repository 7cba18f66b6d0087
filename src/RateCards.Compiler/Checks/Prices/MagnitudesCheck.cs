using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Checks.Prices;

/// <summary>
/// Finds amounts of money that lie far off their siblings: a price per token where per million is meant, cents for dollars.
/// Siblings are the same meter and path of other SKUs, and the same SKU's other meters. Prices of one kind spread over
/// powers of ten, but densely: what stands apart is a gap, with few amounts on one side of it.
/// </summary>
internal static class MagnitudesCheck
{
    /// <summary>The gap that many siblings do not have between them; few may be further apart.</summary>
    private const decimal GapAmongMany = 30, GapAmongFew = 1000;

    private const int Many = 5;

    /// <summary>At most this share of the amounts is on the far side of the gap; else nobody knows which side is wrong.</summary>
    private const double Minority = 1.0 / 3;

    public static void Check(ValueList<Rate> rates, Suspicions suspicions)
    {
        var charged = rates.Where(r => r.Meter.Unit is { IsMoney: true }).ToList();
        foreach (var siblings in charged.GroupBy(r => (r.Meter.Id, r.Path?.Id)))
        {
            CheckSiblings(Amounts(siblings), $"'{siblings.Key.Item1}' costs elsewhere", suspicions);
        }

        foreach (var siblings in charged.GroupBy(r => (r.Sku.Id, r.Path?.Id, r.Meter.Unit!.Text)))
        {
            CheckSiblings(Amounts(siblings), $"other meters of '{siblings.Key.Item1}' cost", suspicions);
        }
    }

    /// <summary>Every amount that the card states of some rates.</summary>
    private static List<Stated> Amounts(IEnumerable<Rate> rates)
    {
        var amounts = new List<Stated>();
        foreach (var rate in rates)
        {
            foreach (var value in rate.History)
            {
                if (value is { Value.IsAmount: true, Derivation: null })
                {
                    amounts.Add(new Stated(rate, value, value.Value.Amount));
                }
            }
        }

        return amounts;
    }

    private static void CheckSiblings(List<Stated> siblings, string theirName, Suspicions suspicions)
    {
        // What one rate cost over time is a matter of its own.
        if (siblings.Count == 0 || ReferenceEquals(siblings[0].Rate, siblings[siblings.Count - 1].Rate))
        {
            return;
        }

        siblings.Sort((a, b) => a.Amount.CompareTo(b.Amount));
        var gap = siblings.Count >= Many ? GapAmongMany : GapAmongFew;
        for (var i = 1; i < siblings.Count; i++)
        {
            if (siblings[i].Amount < siblings[i - 1].Amount * gap)
            {
                continue;
            }

            var (low, high) = (siblings.GetRange(0, i), siblings.GetRange(i, siblings.Count - i));
            if (siblings.Count == 2 ? IsOddOne(low[0], high[0]) : low.Count <= siblings.Count * Minority)
            {
                Suspect(low, high, theirName, suspicions);
            }
            else if (siblings.Count == 2 || high.Count <= siblings.Count * Minority)
            {
                Suspect(high, low, theirName, suspicions);
            }
        }
    }

    /// <summary>Whether of two amounts the lower one is the odd one: the one that is unusual for its unit, or else the later, or the lower.</summary>
    private static bool IsOddOne(Stated low, Stated high)
    {
        var (isLowUsual, isHighUsual) = (IsUsual(low), IsUsual(high));
        return isLowUsual != isHighUsual ? isHighUsual : low.Value.Since >= high.Value.Since;
    }

    private static bool IsUsual(Stated stated) => UsualPrices.Of(stated.Rate.Meter.Unit!)?.Contains(stated.Amount) != false;

    private static void Suspect(List<Stated> outliers, List<Stated> others, string theirName, Suspicions suspicions)
    {
        var (lowest, highest) = (others[0].Amount, others[others.Count - 1].Amount);
        var range = lowest == highest ? AmountText.Of(lowest) : $"{AmountText.Of(lowest)} to {AmountText.Of(highest)}";
        foreach (var outlier in outliers)
        {
            var isLess = outlier.Amount < lowest;
            var ratio = isLess ? lowest / outlier.Amount : outlier.Amount / highest;
            suspicions.Add(
                CardDiagnostics.Magnitude, outlier.Value, others.Count == 1 ? others[0].Value.Origin : null,
                AmountText.Of(outlier.Amount), AmountText.Times(ratio), isLess ? "less" : "more", theirName, $"({range})",
                outlier.Rate.Meter.Id, outlier.Rate.Meter.Unit!.Text);
        }
    }

    private sealed record Stated(Rate Rate, DatedValue Value, decimal Amount);
}
