using System.CommandLine;
using RateCards.Changes.Conditions;
using RateCards.Changes.Reports;
using RateCards.Cli.Commands;
using RateCards.Cli.Diagnostics;
using RateCards.Cli.Files;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Publishing;

namespace RateCards.Cli.Diff;

/// <summary><c>ratecards diff BASE [HEAD]</c>: what a pricing change does.</summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal, Option<string?> projectOption, CancellationToken cancellation)
    {
        const string versions = "a git revision, a folder, or a date of the project";
        var before = new Argument<string>("BASE") { Description = $"What to compare with: {versions}" };
        var after = new Argument<string?>("HEAD") { Description = $"What to report on: {versions}; by default the folder as it is", Arity = ArgumentArity.ZeroOrOne };
        var mergeBase = new Option<bool>("--merge-base") { Description = "Compare with the last commit that BASE and the current commit have in common" };
        var asOf = SharedOptions.AsOf();
        var format = SharedOptions.Format("text", "markdown", "json", "sarif", "gitlab", "junit");
        var details = new Option<bool>("--details") { Description = "Show what the text report only counts" };
        var failIf = new Option<string?>("--fail-if")
        {
            Description = "Exit with 1 where the report meets a condition such as 'change > 25% or flips'; words: "
                + string.Join(", ", FailCondition.Vocabulary.Select(w => w.Word)),
            HelpName = "EXPR",
        };
        var command = new DescribedCommand(
            "diff",
            "Tell what a pricing change does: to rates, workloads, claims, pages and generated names",
            ("diff main", "What the edits in this folder do, compared with the branch main"),
            ("diff 2026-05-16 2026-10-01", "What has happened between two dates"),
            ("diff --merge-base origin/main --format markdown", "The comment for a pull request"))
        {
            before, after, mergeBase, asOf, format, details, failIf,
        };
        command.SetAction(terminal, (call, stages) =>
        {
            var condition = Condition(call.GetValue(failIf));
            var folder = ProjectFolder.Find(terminal, call.GetValue(projectOption));
            var (word, head, day) = (call.GetValue(before)!, call.GetValue(after), call.GetValue(asOf));
            var isMergeBase = call.GetValue(mergeBase);
            var (old, current) = stages.Run("build", () => ProjectBuild.MakeBoth(
                () => At(isMergeBase ? ProjectVersion.FindMergeBase(folder, word) : head is null ? ProjectVersion.FindBase(terminal, folder, word) : ProjectVersion.Find(terminal, folder, word), day),
                () => At(head is null ? ProjectVersion.OfWorkingTree(folder) : ProjectVersion.Find(terminal, folder, head), day),
                BuildScope.PagesAndSnippets,
                cancellation));
            return stages.Run("compare", () => Run(terminal, folder, old, current, call.GetValue(format)!, call.GetValue(details), condition));
        });
        return command;
    }

    private static int Run(Terminal terminal, ProjectFolder folder, ProjectBuild before, ProjectBuild after, string format, bool showsDetails, FailCondition? condition)
    {
        if (after.Compilation.HasErrors)
        {
            var errors = after.Compilation.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            DiagnosticText.Write(terminal, folder, errors);
            terminal.Error.WriteLine($"{after.Version.Name} has {DiagnosticText.Summary(errors)}, so there is nothing to compare.");
            return ExitCode.InputWrong;
        }

        var compared = ReportBuilder.Build(Input(before), Input(after));
        var report = compared with { Failures = condition?.ReasonsIn(compared).ToValueList() ?? [] };
        switch (format)
        {
            case "json":
                terminal.Data.WriteLine(JsonReport.Write(report));
                break;
            case "markdown":
                terminal.Data.Write(MarkdownReport.Write(report));
                break;
            case "sarif":
                DiagnosticSarif.Write(terminal, folder, report.Problems);
                break;
            case "gitlab":
                DiagnosticGitLab.Write(terminal, folder, report.Problems);
                break;
            case "junit":
                DiagnosticJUnit.Write(terminal, folder, "ratecards diff", after.Version.Files.Select(f => f.Path), report.Problems, report.Failures);
                break;
            default:
                ChangeReportText.Write(terminal, report, showsDetails);
                break;
        }

        foreach (var reason in report.Failures)
        {
            terminal.Error.WriteLine($"{Ansi.Paint("fails", Ansi.Red)}: {reason}");
        }

        DiagnosticText.Write(terminal, folder, report.Problems);
        return report.Failures.Count > 0 || report.Problems.Any(p => p.Severity == DiagnosticSeverity.Error) ? ExitCode.InputWrong : ExitCode.Done;
    }

    private static FailCondition? Condition(string? text)
    {
        var condition = text is null ? null : FailCondition.Parse(text, out var error) ?? throw new CallException($"--fail-if: {error}");
        return condition;
    }

    private static ReportInput Input(ProjectBuild side) => new(side.Version.Name, side.Compilation, side.Result) { HasProject = side.Version.Files.Count > 0 };

    private static ProjectVersion At(ProjectVersion version, Date? asOf) => version with { AsOf = version.AsOf ?? asOf };
}
