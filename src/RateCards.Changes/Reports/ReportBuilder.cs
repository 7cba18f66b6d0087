using RateCards.Changes.Comparison;
using RateCards.Changes.History;
using RateCards.Changes.Outputs;
using RateCards.Changes.Scenarios;
using RateCards.Changes.Timelines;
using RateCards.Compiler.Model;
using RateCards.Docs.Publishing;

namespace RateCards.Changes.Reports;

/// <summary>One side of a comparison: a compiled project, and what a build makes of it.</summary>
/// <param name="Name">As the caller named it.</param>
/// <param name="Build">Without files where a page has errors, such as a claim that is false.</param>
public sealed record ReportInput(string Name, Project Project, BuildResult Build);

/// <summary>Makes the report on two compiled projects.</summary>
public static class ReportBuilder
{
    public static ChangeReport Build(ReportInput before, ReportInput after)
    {
        var difference = ModelComparer.Compare(before.Project, after.Project);
        var hasFiles = before.Build.Files.Count > 0 && after.Build.Files.Count > 0;
        return new ChangeReport
        {
            Before = new ReportSide(before.Name, before.Project.AsOf),
            After = new ReportSide(after.Name, after.Project.AsOf),
            Problems = HistoryRules.Check(before.Project, after.Project),
            Rates = difference.Rates,
            Model = difference.Others,
            Scenarios = ScenarioComparer.Compare(before.Project, after.Project, ScheduledDates(difference)),
            Claims = ClaimComparer.Compare(before.Build.Claims, after.Build.Claims),
            Names = NameComparer.Compare(before.Project, after.Project),
            Files = hasFiles ? FileComparer.Compare(before.Build.Files, after.Build.Files) : [],
        };
    }

    /// <summary>Days on which something takes effect that a calculator computes with.</summary>
    private static IEnumerable<Date> ScheduledDates(ModelDifference difference) => difference.Rates
        .Where(c => c.Moment == Moment.Scheduled)
        .Select(c => c.Since)
        .Concat(difference.Others.Where(c => c is { Moment: Moment.Scheduled, Since: not null }).Select(c => c.Since!.Value));
}
