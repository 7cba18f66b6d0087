using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks;

/// <summary>
/// Sources, meters, paths and factors that a card declares and nothing on it uses. Told of a card without errors only: what
/// is wrong may be what uses them.
/// </summary>
internal static class UnusedPartsCheck
{
    public static void Check(Card card, ValueList<Rate> rates, DiagnosticBag diagnostics)
    {
        if (diagnostics.HasErrors)
        {
            return;
        }

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
        var used = new HashSet<Coordinate>(card.Paths.Where(p => paths.Contains(p.Id)).SelectMany(p => p.Coordinates));
        foreach (var path in card.Paths.Where(p => !paths.Contains(p.Id) && !p.IsImplied && !IsUsed(p)))
        {
            diagnostics.Report(CardDiagnostics.UnusedPath, path.Origin.Location!, path.Id);
        }

        // A value of an axis that only stands together with others (priority in the EU) is used.
        bool IsUsed(ServicePath path) => card.Axes.Count > 1 && card.Axes.All(a => path.Coordinates.Any(c => c.Axis == a.Id && (c.Value == a.Default.Id || used.Contains(c))));

        var factors = new HashSet<string>(rates.SelectMany(r => r.History).Select(v => v.Derivation?.FactorId ?? ""), StringComparer.Ordinal);
        foreach (var factor in card.Factors.Where(f => !factors.Contains(f.Id)))
        {
            diagnostics.Report(CardDiagnostics.FactorWithoutEffect, factor.Origin.Location!, factor.Id);
        }
    }
}
