using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;

namespace RateCards.Compiler.Cards.Checks;

/// <summary>Sources, meters and paths that a card declares and nothing on it uses.</summary>
internal static class UnusedParts
{
    public static void Check(Card card, ValueList<Rate> rates, DiagnosticBag diagnostics)
    {
        var sources = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sku in card.Skus)
        {
            foreach (var entry in sku.Entries)
            {
                sources.Add(entry.Source);
            }
        }

        sources.UnionWith(card.Factors.SelectMany(f => f.Entries).Select(e => e.Source));
        foreach (var source in card.Sources.Where(s => !sources.Contains(s.Id)))
        {
            diagnostics.Report(CardDiagnostics.UnusedSource, source.Origin.Location!, source.Id);
        }

        var meters = new HashSet<string>(rates.Select(r => r.Meter.Id), StringComparer.Ordinal);
        foreach (var meter in card.Meters.Where(m => !meters.Contains(m.Id)))
        {
            diagnostics.Report(CardDiagnostics.UnusedMeter, meter.Origin.Location!, meter.Id);
        }

        var paths = new HashSet<string>(rates.Select(r => r.Path?.Id ?? ""), StringComparer.Ordinal);
        foreach (var path in card.Paths.Where(p => !paths.Contains(p.Id)))
        {
            diagnostics.Report(CardDiagnostics.UnusedPath, path.Origin.Location!, path.Id);
        }
    }
}
