using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks.Prices;

/// <summary>What is read from a cache costs at most what computing it costs: <c>cached-input</c> against <c>input</c>.</summary>
internal static class CachedRatesCheck
{
    private const string Prefix = "cached-";

    public static void Check(Card card, ValueList<Rate> rates, RateLookup table, Suspicions suspicions)
    {
        if (!card.Meters.Any(m => m.Id.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            return;
        }

        foreach (var cached in rates)
        {
            if (cached.Meter.Id.StartsWith(Prefix, StringComparison.Ordinal)
                && table.Find(cached.Sku.Id, cached.Meter.Id.Substring(Prefix.Length), cached.Path?.Id) is { } input
                && cached.Meter.Unit == input.Meter.Unit)
            {
                foreach (var pair in PricePair.OnDaysOfChange(cached, input))
                {
                    if (pair.Amount > pair.OtherAmount)
                    {
                        pair.Suspect(CardDiagnostics.CachedAboveInput, suspicions, pair.Since, cached.Id, pair.Amount, input.Id, pair.OtherAmount);
                    }
                }
            }
        }
    }
}
