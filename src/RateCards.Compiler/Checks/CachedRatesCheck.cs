using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks;

/// <summary>What is read from a cache costs at most what computing it costs: <c>cached-input</c> against <c>input</c>.</summary>
internal static class CachedRatesCheck
{
    private const string Prefix = "cached-";

    public static void Check(Card card, ValueList<Rate> rates, DiagnosticBag diagnostics)
    {
        if (!card.Meters.Any(m => m.Id.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            return;
        }

        var byId = rates.ToLookup(r => r.Id, StringComparer.Ordinal);
        foreach (var cached in rates)
        {
            if (!cached.Meter.Id.StartsWith(Prefix, StringComparison.Ordinal))
            {
                continue;
            }

            // Ids of SKUs and meters have no dots, so that the meter's place in a rate's id is known.
            var parts = cached.Id.Split('.');
            parts[2] = cached.Meter.Id.Substring(Prefix.Length);
            if (parts.Length is 3 or 4 && byId[string.Join(".", parts)].FirstOrDefault() is { } full && cached.Meter.Unit == full.Meter.Unit)
            {
                Compare(cached, full, diagnostics);
            }
        }
    }

    /// <summary>Reports the first day on which the cached rate is the higher one, where the value is that brought it about.</summary>
    private static void Compare(Rate cached, Rate full, DiagnosticBag diagnostics)
    {
        foreach (var date in cached.History.Concat(full.History).Select(v => v.Since).OrderBy(d => d))
        {
            if (cached.AsOf(date) is { Value.IsAmount: true } low && full.AsOf(date) is { Value.IsAmount: true } high && low.Value.Amount > high.Value.Amount)
            {
                var changed = low.Since == date ? low : high;
                diagnostics.Report(CardDiagnostics.CachedAboveInput, changed.Origin.Location!, date, cached.Id, low.Value, full.Id, high.Value);
                return;
            }
        }
    }
}
