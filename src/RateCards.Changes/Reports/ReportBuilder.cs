using RateCards.Changes.Comparison;
using RateCards.Changes.Outputs;
using RateCards.Changes.Renaming;
using RateCards.Changes.Rules;
using RateCards.Changes.Scenarios;
using RateCards.Changes.Timelines;
using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Docs.Publishing;

namespace RateCards.Changes.Reports;

/// <summary>One side of a comparison: a compilation, and what a build makes of it.</summary>
/// <param name="Name">As the caller named it.</param>
/// <param name="Compilation">May have errors on the first side: then what they leave is compared.</param>
/// <param name="Build">Without files where a page has errors, such as a claim that is false.</param>
internal sealed record ReportInput(string Name, Compilation Compilation, BuildResult Build)
{
    /// <summary>There is a project; else the compilation has nothing in it.</summary>
    public bool HasProject { get; init; } = true;
}

/// <summary>Makes the report on two compiled projects.</summary>
internal static class ReportBuilder
{
    /// <param name="before">May have errors.</param>
    /// <param name="after">Its compilation has no errors.</param>
    public static ChangeReport Build(ReportInput before, ReportInput after)
    {
        var current = after.Compilation.Project!;
        var parts = ComparableParts.Of(before.Name, before.Compilation, current);
        var renames = Renames.Of(parts.Before, parts.After);
        var difference = ModelComparer.Compare(renames, parts.After);
        var withoutFiles = FirstPageError(before) ?? FirstPageError(after);
        var isFirst = before.Build.Files.Count == 0;
        return new ChangeReport
        {
            Before = new ReportSide(before.Name, before.Compilation.Project?.AsOf ?? current.AsOf),
            After = new ReportSide(after.Name, current.AsOf),
            Uncompared = withoutFiles is null ? parts.LeftOut : [.. parts.LeftOut, withoutFiles],
            Problems = HistoryRules.Check(before.Name, before.HasProject ? before.Compilation : null, current),
            Renames = RenamedOutputs.With(renames, before.Build, after.Build),
            Rates = difference.Rates,
            Model = difference.Others,
            Scenarios = ScenarioComparer.Compare(renames.Named, parts.After, ScheduledDates(difference)),
            Claims = ClaimComparer.Compare(before.Build.Claims, after.Build.Claims, renames.InText),
            Names = NameComparer.Compare(parts.Before, parts.After),
            Files = withoutFiles is not null || isFirst ? [] : FileComparer.Compare(before.Build.Files, after.Build.Files),
        };
    }

    private static Uncompared? FirstPageError(ReportInput side) =>
        side.Build.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error ? new Uncompared(UncomparedPart.Pages, "Pages and snippets", side.Name, error) : null;

    /// <summary>Days on which something takes effect that a calculator computes with.</summary>
    private static IEnumerable<Date> ScheduledDates(ModelDifference difference) => difference.Rates
        .Where(c => c is { Moment: ChangeTiming.Scheduled, Kind: not ChangeKind.Withdrawn })
        .Select(c => c.Since)
        .Concat(difference.Others.Where(c => c is { Moment: ChangeTiming.Scheduled, Kind: not ChangeKind.Withdrawn, Since: not null }).Select(c => c.Since!));
}
