using RateCards.Changes.Comparison;
using RateCards.Changes.Renaming;
using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.CSharp;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Changes.Rules;

/// <summary>
/// What may not change: an entry that is in force, or was seen in force, stays as it is unless it is marked as a
/// correction; a new price is a new entry with evidence that is no older than what it replaces.
/// </summary>
internal static class HistoryRules
{
    /// <summary>Everything that breaks the rules, what loosens them first, with the severities that the first side chose.</summary>
    /// <param name="side">What the first side is called.</param>
    /// <param name="before">It may have errors; null where there is no project.</param>
    public static ValueList<Diagnostic> Check(string side, Compilation? before, Project after)
    {
        var diagnostics = new DiagnosticBag(before?.Project?.Settings.Severities ?? default);
        if (before is null)
        {
            diagnostics.Report(ChangeDiagnostics.NoBase, SourceLocation.OfFile(ProjectFiles.ProjectFile), side);
            return diagnostics.ToList();
        }

        foreach (var part in ComparableParts.Of(side, before, after).LeftOut.Where(p => p.Part != UncomparedPart.Workloads))
        {
            diagnostics.Report(ChangeDiagnostics.NotCompared, SourceLocation.OfFile(part.Error.Location.Path), part.What, side, part.Error.Id, part.Error.Message);
        }

        return before.Project is { } old ? [.. diagnostics.ToList(), .. Check(old, after)] : diagnostics.ToList();
    }

    /// <inheritdoc cref="Check(string, Compilation?, Project)"/>
    public static ValueList<Diagnostic> Check(Project before, Project after)
    {
        var loosened = new DiagnosticBag(before.Settings.Severities);
        var renames = Renames.Of(before, after);
        new GuardRules(renames.Placed, after, loosened).Check();
        return [.. loosened.ToList(), .. CheckNames(renames), .. CheckHistory(renames.Placed, after)];
    }

    private static ValueList<Diagnostic> CheckNames(Renames renames)
    {
        var diagnostics = new DiagnosticBag(ChangeDiagnostics.Severities(renames.Placed.Settings.Severities));
        foreach (var rename in renames.All.Where(r => r.Part is RenamedPart.Card or RenamedPart.Sku))
        {
            diagnostics.Report(
                rename.Part == RenamedPart.Card ? ChangeDiagnostics.CardRenamed : ChangeDiagnostics.ModelRenamed, rename.Origin.Location!,
                rename.Before, rename.After, string.Join("; ", rename.Breaks));
        }

        return diagnostics.ToList();
    }

    private static ValueList<Diagnostic> CheckHistory(Project before, Project after)
    {
        var diagnostics = new DiagnosticBag(ChangeDiagnostics.Severities(before.Settings.Severities));
        new EntriesInForce(before, after, diagnostics).Check();
        new CountingRules(before, after, diagnostics).Check();

        foreach (var rate in after.Rates.All)
        {
            CheckEvidence(before.Rates.Find(rate.Id), rate, diagnostics);
        }

        foreach (var pin in before.Cards.SelectMany(c => c.Pins))
        {
            CheckPin(pin, after, diagnostics);
        }

        return diagnostics.ToList();
    }

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
}
