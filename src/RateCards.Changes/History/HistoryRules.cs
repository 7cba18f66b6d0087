using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Projects;
using RateCards.Compiler.Text;

namespace RateCards.Changes.History;

/// <summary>
/// What may not change: an entry that is in force, or was seen in force, stays as it is unless it is marked as a
/// correction; a new price is a new entry with evidence that is no older than what it replaces.
/// </summary>
public static class HistoryRules
{
    /// <summary>Everything that breaks the rules, at its line in <paramref name="after"/>, with the severities that that project chose.</summary>
    public static ValueList<Diagnostic> Check(Project before, Project after)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var rate in before.Rates.All)
        {
            CheckEntries(rate, after.Rates.Find(rate.Id), before, after, diagnostics);
        }

        foreach (var rate in after.Rates.All)
        {
            CheckEvidence(before.Rates.Find(rate.Id), rate, diagnostics);
        }

        foreach (var pin in before.Cards.SelectMany(c => c.Pins))
        {
            CheckPin(pin, after, diagnostics);
        }

        return Severities.Apply(diagnostics.ToList(), after.Settings);
    }

    private static void CheckEntries(Rate before, Rate? after, Project beforeProject, Project afterProject, DiagnosticBag diagnostics)
    {
        if (after is not null && before.History == after.History)
        {
            return;
        }

        foreach (var old in before.History.Where(v => v.Derivation is null && IsInForce(v, beforeProject.AsOf)))
        {
            var current = after?.History.FirstOrDefault(v => v.Since == old.Since && v.Derivation is null);
            if (current is null)
            {
                if (!HasNewCorrection(before.Sku, after?.Sku))
                {
                    diagnostics.Report(ChangeDiagnostics.EntryRemoved, PlaceOf(before, afterProject), before.Id, old.Value.Words, old.Since, before.Sku.Label);
                }
            }
            else if (current.Value != old.Value && (current.Correction is null || current.Correction == old.Correction))
            {
                diagnostics.Report(ChangeDiagnostics.EditedInPlace, current.Origin.Location!, before.Id, old.Value.Words, old.Since, current.Value.Words);
            }
        }
    }

    /// <summary>In force on the project's date, or seen in force later, which no as-of date undoes.</summary>
    private static bool IsInForce(DatedValue value, Date asOf) => value.Since <= asOf || value.Verified is [.., var last] && last >= value.Since;

    private static bool HasNewCorrection(Sku before, Sku? after) =>
        after is not null && after.Entries.Any(e => e.Correction is { } reason && before.Entries.All(b => b.Correction != reason));

    private static void CheckEvidence(Rate? before, Rate after, DiagnosticBag diagnostics)
    {
        if (before is null || before.History == after.History)
        {
            return;
        }

        foreach (var value in after.History.Where(v => v.Derivation is null))
        {
            var replaced = before.AsOf(value.Since);
            if (replaced is not null
                && replaced.Value != value.Value
                && replaced.Verified is [.., var seen]
                && value.Verified is [.., var evidence]
                && evidence < seen)
            {
                diagnostics.Report(ChangeDiagnostics.OlderEvidence, value.Origin.Location!, after.Id, value.Value.Words, evidence, replaced.Value.Words, seen);
            }
        }
    }

    private static void CheckPin(Pin pin, Project after, DiagnosticBag diagnostics)
    {
        if (after.Rates.Find(pin.RateId) is not { History: [.., var newest] } rate || newest.Value == pin.Value)
        {
            return;
        }

        var renewed = rate.Card.Pins.FirstOrDefault(p => p.RateId == pin.RateId);
        if (renewed is null || renewed.Checked <= pin.Checked)
        {
            diagnostics.Report(
                ChangeDiagnostics.PinWithoutEvidence, (renewed?.Origin ?? newest.Origin).Location!, pin.RateId, pin.Value.Words, pin.Checked, newest.Value.Words);
        }
    }

    /// <summary>The nearest thing to a removed entry that is still there: its SKU, its card, or the project.</summary>
    private static SourceLocation PlaceOf(Rate gone, Project project)
    {
        var card = project.Cards.FirstOrDefault(c => c.Id == gone.Card.Id);
        var sku = card?.Skus.FirstOrDefault(s => s.Id == gone.Sku.Id);
        return sku?.Origin.Location ?? card?.Origin.Location ?? SourceLocation.OfFile(ProjectFiles.ProjectFile);
    }
}
