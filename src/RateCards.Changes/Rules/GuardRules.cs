using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Changes.Rules;

/// <summary>
/// What a change does to the rules that it is checked by: severities, limits of age, pins, reasons that silence a check. A
/// change that loosens one of them is told so, with the severities of the side that it starts from.
/// </summary>
internal sealed class GuardRules(Project before, Project after, DiagnosticBag diagnostics)
{
    public void Check()
    {
        CheckSeverities();
        CheckAge();
        CheckDate();
        foreach (var pin in before.Cards.SelectMany(c => c.Pins))
        {
            CheckPin(pin);
        }

        foreach (var rate in after.Rates.All)
        {
            CheckExpectations(before.Rates.Find(rate.Id), rate);
            CheckDue(before.Rates.Find(rate.Id), rate);
            CheckSightings(before.Rates.Find(rate.Id), rate);
        }
    }

    private void CheckSeverities()
    {
        foreach (var id in before.Settings.Severities.Concat(after.Settings.Severities).Select(s => s.Id).Distinct().Order(StringComparer.Ordinal))
        {
            var (old, now) = (SeverityOf(before.Settings, id), SeverityOf(after.Settings, id));
            if (Strictness(now) < Strictness(old))
            {
                var place = after.Settings.Severities.FirstOrDefault(s => s.Id == id)?.Origin.Location;
                diagnostics.Report(ChangeDiagnostics.SettingLoosened, place ?? ProjectFile, id, Word(old), Word(now));
            }
        }
    }

    private static DiagnosticSeverity? SeverityOf(ProjectSettings settings, string id) =>
        settings.Severities.FirstOrDefault(s => s.Id == id) is { } chosen ? chosen.Severity : DiagnosticCatalogue.Find(id)!.Severity;

    private static int Strictness(DiagnosticSeverity? severity) => severity is { } chosen ? (int)chosen : -1;

    private static string Word(DiagnosticSeverity? severity) => severity?.ToString().ToLowerInvariant() ?? "none";

    private void CheckAge()
    {
        var (old, now) = (before.Settings.StaleAfterDays, after.Settings.StaleAfterDays);
        if (old is not null && (now is null || now > old))
        {
            diagnostics.Report(ChangeDiagnostics.SettingLoosened, ProjectFile, "stale-after", $"{old} days", now is null ? "no limit" : $"{now} days");
        }
    }

    /// <summary>What was seen in force is protected whatever the project's date: without the sighting it would not be.</summary>
    private void CheckSightings(Rate? old, Rate rate)
    {
        foreach (var value in rate.History.Where(v => v.Derivation is null))
        {
            if (old?.History.FirstOrDefault(v => v.Since == value.Since && v.Value == value.Value) is { Verified: [.., var seen] }
                && seen >= value.Since
                && !(value.Verified is [.., var last] && last >= seen)
                && !rate.History.Any(next => next.Since > value.Since && next.Since <= seen))
            {
                diagnostics.Report(
                    ChangeDiagnostics.SightingRemoved, value.Origin.Location!, $"{rate.Card.Id}.{rate.Sku.Id}", value.Since, seen,
                    value.Verified is [.., var now] ? $"on {now}" : "never");
            }
        }
    }

    /// <summary>An earlier date takes entries out of force, with all that is due by then. A date of the caller's is no change.</summary>
    private void CheckDate()
    {
        var (old, now) = (StatedDate(before.Settings), StatedDate(after.Settings));
        if (now < old)
        {
            diagnostics.Report(ChangeDiagnostics.SettingLoosened, ProjectFile, "as-of", old, now);
        }
    }

    private static Date StatedDate(ProjectSettings settings) => settings.StatedAsOf ?? settings.AsOf;

    /// <summary>A pin of a rate that changes is <see cref="HistoryRules"/>' business.</summary>
    private void CheckPin(Pin pin)
    {
        if (after.Rates.Find(pin.RateId) is not { History: [.., var newest] } rate || newest.Value != pin.Value)
        {
            return;
        }

        var now = rate.Card.Pins.FirstOrDefault(p => p.RateId == pin.RateId);
        if (now is null || now.Checked < pin.Checked)
        {
            diagnostics.Report(
                ChangeDiagnostics.PinLoosened, (now?.Origin ?? rate.Sku.Origin).Location!, pin.RateId, pin.Value.Words, pin.Checked,
                now is null ? "is gone" : $"says that it was seen on {now.Checked}");
        }
    }

    private void CheckExpectations(Rate? old, Rate rate)
    {
        foreach (var value in rate.History.Where(v => v is { Expected: not null, Derivation: null }))
        {
            if (old?.History.Any(v => v.Since == value.Since && v.Value == value.Value && v.Expected == value.Expected) != true)
            {
                // An entry says it once for all of its rates, and is told once.
                diagnostics.Report(
                    ChangeDiagnostics.ChecksSilenced, value.Expected!.Origin.Location!, $"{rate.Card.Id}.{rate.Sku.Id}", value.Since, value.Expected.Reason);
            }
        }
    }

    private void CheckDue(Rate? old, Rate rate)
    {
        foreach (var value in rate.History.Where(v => v.Derivation is null))
        {
            if (old?.History.FirstOrDefault(v => v.Since == value.Since) is { VerifyBy: { } due } && value.VerifyBy is { } later && later > due)
            {
                diagnostics.Report(ChangeDiagnostics.VerificationPostponed, value.Origin.Location!, rate.Id, value.Since, due, later);
            }
        }
    }

    private static SourceLocation ProjectFile => SourceLocation.OfFile(ProjectFiles.ProjectFile);
}
