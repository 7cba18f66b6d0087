using RateCards.Changes.Comparison;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Changes.Rules;

/// <summary>
/// An entry that is in force, or was seen in force, stays as it is unless it is marked as a correction: of a rate, of a
/// factor, of a band's bounds.
/// </summary>
internal sealed class EntriesInForce(Project before, Project after, DiagnosticBag diagnostics)
{
    public void Check()
    {
        foreach (var (old, current) in Matching.ById(before.Cards, after.Cards, c => c.Id).Where(p => p.Before is not null && !ReferenceEquals(p.Before, p.After)))
        {
            CheckUnits(old!, current);
            CheckFactors(old!, current);
            CheckBands(old!, current);
        }

        var gone = CheckWhole();
        foreach (var rate in before.Rates.All.Where(r => !gone.Contains((r.Card.Id, r.Sku.Id))))
        {
            var current = after.Rates.Find(rate.Id);
            // A meter in another unit is told once, not at each of its rates.
            if (current is null || (rate.History != current.History && rate.Meter.Unit == current.Meter.Unit))
            {
                Check(
                    rate.Id, rate.Sku.Label, ProtectedEntry.Of(rate), current is null ? [] : ProtectedEntry.Of(current),
                    PlaceOf(rate), HasNewCorrection(rate.Sku.Entries.Select(e => e.Correction), SkuOf(rate)?.Entries.Select(e => e.Correction)));
            }
        }
    }

    /// <summary>Tells of cards and SKUs that are gone as a whole, once each.</summary>
    /// <returns>The SKUs that are gone, by card.</returns>
    private HashSet<(string Card, string Sku)> CheckWhole()
    {
        var gone = before.Rates.All.Where(r => SkuOf(r) is null).ToList();
        foreach (var whole in gone.GroupBy(r => after.FindCard(r.Card.Id) is null ? r.Card.Id : $"{r.Card.Id}.{r.Sku.Id}"))
        {
            var inForce = whole.Select(r => ProtectedEntry.Of(r).Where(e => e.IsInForce(before.AsOf)).Select(e => (Date?)e.Since).Min()).OfType<Date>().ToList();
            if (inForce.Count > 0)
            {
                diagnostics.Report(
                    ChangeDiagnostics.WholeRemoved, PlaceOf(whole.First()), whole.Key, inForce.Count == 1 ? "1 rate that is" : $"{inForce.Count} rates that are", inForce.Min()!);
            }
        }

        return [.. gone.Select(r => (r.Card.Id, r.Sku.Id))];
    }

    private Sku? SkuOf(Rate rate) => after.FindCard(rate.Card.Id)?.FindSku(rate.Sku.Id);

    private void CheckUnits(Card old, Card? current)
    {
        foreach (var (meter, now) in Matching.ById(old.Meters, current?.Meters ?? [], m => m.Id).Where(p => p is { Before: not null, After: not null }))
        {
            if (meter!.Unit != now!.Unit && FirstEdited(old.Id, meter.Id) is { } first)
            {
                diagnostics.Report(ChangeDiagnostics.EditedInPlace, now.Origin.Location!, $"{old.Id}.{meter.Id}", UnitOf(meter), first.Since, UnitOf(meter) == UnitOf(now) ? $"{UnitOf(now)} of other size" : UnitOf(now));
            }
        }
    }

    private static string UnitOf(Meter meter) => meter.Unit?.Text ?? $"an SKU of {meter.ReferenceCard}";

    /// <summary>The first entry in force of a meter whose value is another one, its unit taken into account.</summary>
    private ProtectedEntry? FirstEdited(string card, string meter) => (
        from rate in before.Rates.OfCard(card)
        where rate.Meter.Id == meter
        let entries = after.Rates.Find(rate.Id) is { } current ? ProtectedEntry.Of(current).ToList() : []
        from old in ProtectedEntry.Of(rate)
        where old.IsInForce(before.AsOf) && entries.Find(e => e.Since == old.Since) is { } now && IsEdited(old, now)
        select old).MinBy(e => e.Since);

    private void CheckFactors(Card old, Card? current)
    {
        foreach (var factor in old.Factors)
        {
            var now = current?.Factors.FirstOrDefault(f => f.Id == factor.Id);
            Check(
                $"{old.Id}.{factor.Id}", factor.Id, ProtectedEntry.Of(factor), now is null ? [] : ProtectedEntry.Of(now),
                now?.Origin.Location ?? PlaceOf(current), HasNewCorrection(factor.Entries.Select(e => e.Correction), now?.Entries.Select(e => e.Correction)));
        }
    }

    private void CheckBands(Card old, Card? current)
    {
        // Where the whole SKU is gone, its rates tell of it.
        foreach (var (sku, now) in Matching.ById(old.Skus, current?.Skus ?? [], s => s.Id).Where(p => p is { Before: not null, After: not null }))
        {
            Check(
                $"{old.Id}.{sku!.Id}", sku.Label, ProtectedEntry.Of(sku, old.Bands), ProtectedEntry.Of(now!, current!.Bands),
                now!.Origin.Location!, HasNewCorrection(sku.Entries.Select(e => e.Correction), now.Entries.Select(e => e.Correction)));
        }
    }

    private void Check(
        string id, string label, IEnumerable<ProtectedEntry> old, IEnumerable<ProtectedEntry> current, SourceLocation place, bool mayBeGone)
    {
        var entries = current.ToList();
        foreach (var entry in old.Where(e => e.IsInForce(before.AsOf)))
        {
            var now = entries.Find(e => e.Since == entry.Since);
            if (now is null && !mayBeGone)
            {
                diagnostics.Report(ChangeDiagnostics.EntryRemoved, place, id, entry.Words, entry.Since, label);
            }
            else if (now is not null && IsEdited(entry, now))
            {
                diagnostics.Report(ChangeDiagnostics.EditedInPlace, now.Origin.Location!, id, entry.Words, entry.Since, now.Words);
            }
            else if (now is not null && IsEnded(entry, now))
            {
                diagnostics.Report(ChangeDiagnostics.EditedInPlace, now.Origin.Location!, id, entry.Words, entry.Since, $"end on {now.Until}");
            }
        }
    }

    /// <summary>An end that already lies behind takes a price away from days on which it was in force.</summary>
    private bool IsEnded(ProtectedEntry old, ProtectedEntry now) =>
        now.Until is { } end && end <= before.AsOf && (old.Until is not { } until || end < until) && (now.Correction is null || now.Correction == old.Correction);

    private static bool IsEdited(ProtectedEntry old, ProtectedEntry now) =>
        !old.Value.Equals(now.Value) && (now.Correction is null || now.Correction == old.Correction);

    private static bool HasNewCorrection(IEnumerable<string?> before, IEnumerable<string?>? after) =>
        after is not null && after.Any(reason => reason is not null && !before.Contains(reason));

    /// <summary>The nearest thing to a removed entry that is still there: its SKU, its card, or the project.</summary>
    private SourceLocation PlaceOf(Rate gone) => SkuOf(gone)?.Origin.Location ?? PlaceOf(after.FindCard(gone.Card.Id));

    private static SourceLocation PlaceOf(Card? card) => card?.Origin.Location ?? SourceLocation.OfFile(ProjectFiles.ProjectFile);
}
