using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Rules;

/// <summary>
/// How old evidence may be at the project's date. No clock is asked: what is due becomes so by moving the as-of date, so
/// that nothing blocks a pull request that has nothing to do with it.
/// </summary>
internal static class EvidenceRules
{
    public static ValueList<Diagnostic> Check(Project project)
    {
        var diagnostics = new DiagnosticBag(project.Settings.Severities);
        foreach (var card in project.Rates.All.GroupBy(r => r.Card.Id))
        {
            CheckAge(card, project, diagnostics);
        }

        foreach (var rate in project.Rates.All)
        {
            foreach (var value in rate.History)
            {
                CheckDue(rate.Id, value.Since, value.Verified, value.VerifyBy, value.Origin, project.AsOf, diagnostics);
            }
        }

        foreach (var card in project.Cards)
        {
            foreach (var (factor, entry) in card.Factors.SelectMany(f => f.Entries.Select(e => (f, e))))
            {
                CheckDue($"{card.Id}.{factor.Id}", entry.Since, entry.Verified, entry.VerifyBy, entry.Origin, project.AsOf, diagnostics);
            }
        }

        return diagnostics.ToList();
    }

    /// <summary>One diagnostic for all rates that were last seen on one day by one source: they are verified again together.</summary>
    private static void CheckAge(IEnumerable<Rate> rates, Project project, DiagnosticBag diagnostics)
    {
        var limit = project.Settings.StaleAfterDays;
        var stale = from rate in rates
                    where !rate.Sku.IsRetired(project.AsOf)
                    let standing = RateStanding.Of(rate, project.AsOf, limit)
                    where standing.IsStale
                    group (rate, standing.Value!) by (Seen: standing.Seen!, standing.Value!.Source.Id);
        foreach (var group in stale)
        {
            var (rate, value) = group.First();
            var count = group.Count() == 1 ? "1 rate is" : $"{group.Count()} rates are";
            diagnostics.Report(
                ChangeDiagnostics.Stale, value.Source.Origin.Location ?? value.Origin.Location!,
                count, value.Source.Title, group.Key.Seen, project.AsOf.DaysSince(group.Key.Seen), project.AsOf, $"{limit} days", $"{rate.Card.Id}.{rate.Sku.Id}");
        }
    }

    private static void CheckDue(string id, Date since, ValueList<Date> verified, Date? verifyBy, Origin origin, Date asOf, DiagnosticBag diagnostics)
    {
        if (verifyBy is { } due && due <= asOf && !(verified is [.., var last] && last >= since))
        {
            diagnostics.Report(ChangeDiagnostics.VerificationDue, origin.Location!, id, since, due);
        }
    }
}
