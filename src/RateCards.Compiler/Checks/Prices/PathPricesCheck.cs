using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Checks.Prices;

/// <summary>
/// Compares a price with that of the same SKU and meter on another path: what is served later for less costs no more than
/// what is served at once, and no path lies far off the default one.
/// </summary>
internal static class PathPricesCheck
{
    /// <summary>Words of the ids of paths on which the provider takes its time, which is why they cost less.</summary>
    private static readonly string[] Deferred = ["batch", "flex"];

    /// <summary>
    /// What a path of tokens or GPUs may be off the default one: the largest that is known is six times (the fast mode of
    /// Claude Opus), the smallest a quarter (DeepSeek R1 at night).
    /// </summary>
    private const decimal MostByCompute = 6;

    /// <summary>The same for other units: images of low and high quality are 15 times apart (gpt-image-1).</summary>
    private const decimal Most = 30;

    public static void Check(Card card, ValueList<Rate> rates, RateLookup table, Suspicions suspicions)
    {
        if (card.Paths.Count < 2)
        {
            return;
        }

        var standard = card.Paths[0].Id;
        var atOnce = card.Paths.ToDictionary(p => p.Id, p => AtOnce(card, p), StringComparer.Ordinal);
        foreach (var rate in rates)
        {
            if (rate.Meter.Unit is not { IsMoney: true } unit || rate.Path is null || rate.Path.Id == standard)
            {
                continue;
            }

            if (atOnce[rate.Path.Id] is { } path && table.Find(rate.Sku.Id, rate.Meter.Id, path) is { } full)
            {
                CheckOrder(rate, full, suspicions);
            }

            if (table.Find(rate.Sku.Id, rate.Meter.Id, standard) is { } ofDefault)
            {
                CheckDistance(rate, ofDefault, IsCompute(unit) ? MostByCompute : Most, suspicions);
            }
        }
    }

    /// <summary>The path that is the same but for its waiting: <c>us</c> of <c>us-batch</c>, the default one of <c>batch</c>; null of others.</summary>
    private static string? AtOnce(Card card, ServicePath path)
    {
        var words = path.Id.Split('-', '.');
        if (!words.Any(Deferred.Contains))
        {
            return null;
        }

        var rest = string.Join("-", words.Where(w => !Deferred.Contains(w)));
        return card.Paths.FirstOrDefault(p => p.Id.Replace('.', '-') == rest)?.Id ?? card.Paths[0].Id;
    }

    private static bool IsCompute(Unit unit) => unit.Powers.Any(p => p.Power < 0 && (p.Dimension == Dimension.Token || p.Dimension == Dimension.Gpu));

    private static void CheckOrder(Rate deferred, Rate atOnce, Suspicions suspicions)
    {
        foreach (var pair in PricePair.OnDaysOfChange(deferred, atOnce))
        {
            if (pair.Amount > pair.OtherAmount)
            {
                pair.Suspect(CardDiagnostics.DeferredDearer, suspicions, pair.Since, deferred.Id, pair.Amount, atOnce.Id, pair.OtherAmount);
            }
        }
    }

    private static void CheckDistance(Rate rate, Rate standard, decimal most, Suspicions suspicions)
    {
        foreach (var pair in PricePair.OnDaysOfChange(rate, standard))
        {
            if (pair.Amount > pair.OtherAmount * most || pair.OtherAmount > pair.Amount * most)
            {
                pair.Suspect(
                    CardDiagnostics.FarFromDefaultPath, suspicions, pair.Since, rate.Id, pair.Amount, AmountText.Times(pair.Amount, pair.OtherAmount),
                    pair.Amount > pair.OtherAmount ? "more" : "less", standard.Id, pair.OtherAmount);
            }
        }
    }
}
