using RateCards.Changes.Comparison;
using RateCards.Changes.History;
using RateCards.Changes.Scenarios;
using RateCards.Changes.Timelines;
using RateCards.Compiler.Model;

namespace RateCards.Changes.Reports;

/// <summary>Makes the report on two compiled projects.</summary>
public static class ReportBuilder
{
    /// <param name="beforeName">As the caller named it.</param>
    /// <param name="afterName">As the caller named it.</param>
    public static ChangeReport Build(string beforeName, Project before, string afterName, Project after)
    {
        var difference = ModelComparer.Compare(before, after);
        return new ChangeReport
        {
            Before = new ReportSide(beforeName, before.AsOf),
            After = new ReportSide(afterName, after.AsOf),
            Problems = HistoryRules.Check(before, after),
            Rates = difference.Rates,
            Model = difference.Others,
            Scenarios = ScenarioComparer.Compare(before, after, ScheduledDates(difference)),
        };
    }

    /// <summary>Days on which something takes effect that a calculator computes with.</summary>
    private static IEnumerable<Date> ScheduledDates(ModelDifference difference) => difference.Rates
        .Where(c => c.Moment == Moment.Scheduled)
        .Select(c => c.Since)
        .Concat(difference.Others.Where(c => c is { Moment: Moment.Scheduled, Since: not null }).Select(c => c.Since!.Value));
}
