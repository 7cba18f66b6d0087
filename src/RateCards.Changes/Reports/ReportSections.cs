using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Changes.Reports;

/// <summary>The report as titled tables, the most urgent first; the terminal and the comment show the same ones.</summary>
internal static class ReportSections
{
    private static readonly ValueList<ReportColumn> ProblemColumns = [new("Where"), new("What"), new("How to fix it")];

    /// <summary>One line that says what happened.</summary>
    public static string HeadlineOf(ChangeReport report) => Headline.Of(report);

    public static ValueList<ReportSection> Of(ChangeReport report)
    {
        var rates = new RateSections(report);
        return
        [
            .. Failures(report.Failures),
            .. Problems(report.Problems),
            .. RenameSection.Of(report.Renames),
            .. rates.Changed(),
            .. ScenarioSections.Overview(report.Scenarios),
            .. ScenarioSections.New(report.Scenarios),
            .. OutputSections.Uncompared(report.Uncompared),
            .. OutputSections.Claims(report.Claims),
            .. rates.Withdrawn(),
            .. rates.Gone(),
            .. ModelSection.Of(report),
            .. rates.New(),
            .. rates.Defaults(),
            .. OutputSections.Names(report.Names, report.Renames),
            .. rates.Derived(),
            .. rates.Unpriced(),
            .. ScenarioSections.Details(report.Scenarios),
            .. OutputSections.Files(report.Files),
            .. rates.Confirmed(),
        ];
    }

    private static IEnumerable<ReportSection> Failures(ValueList<string> failures) => failures.Count == 0
        ? []
        : [new ReportSection($"Limits that are passed ({failures.Count})", false, [new("Limit")], failures.Select(f => new ReportRow([new(f, IsStrong: true)])).ToValueList())];

    private static IEnumerable<ReportSection> Problems(ValueList<Diagnostic> problems) => problems.Count == 0
        ? []
        : [new ReportSection($"Problems ({problems.Count})", false, ProblemColumns, problems.Select(Row).ToValueList())];

    private static ReportRow Row(Diagnostic problem) => new(
    [
        new($"{problem.Location.Path}:{problem.Location.Start.Line}"),
        new($"{problem.SeverityWord} {problem.Id}: {problem.Message}"),
        new(problem.Help),
    ]);
}
