using System.CommandLine;
using RateCards.Changes.Conditions;
using RateCards.Changes.Reports;
using RateCards.Cli.Projects;
using RateCards.Cli.Reporting;
using RateCards.Cli.Terminals;
using RateCards.Compiler;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Formulas;
using RateCards.Compiler.Model;
using RateCards.Docs.Publishing;

namespace RateCards.Cli.Commands;

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
        var format = SharedOptions.Format("text", "markdown", "json");
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
        command.SetAction(call =>
        {
            var condition = Condition(call.GetValue(failIf));
            var folder = ProjectFolder.Find(terminal, call.GetValue(projectOption));
            var (word, head) = (call.GetValue(before)!, call.GetValue(after));
            var old = call.GetValue(mergeBase) ? ProjectVersion.FindMergeBase(folder, word) : ProjectVersion.Find(terminal, folder, word);
            var current = head is null ? ProjectVersion.OfWorkingTree(folder) : ProjectVersion.Find(terminal, folder, head);
            return Run(terminal, folder, At(old, call.GetValue(asOf)), At(current, call.GetValue(asOf)), call.GetValue(format)!, call.GetValue(details), condition, cancellation);
        });
        return command;
    }

    private static int Run(
        Terminal terminal, ProjectFolder folder, ProjectVersion before, ProjectVersion after, string format, bool showsDetails, FailCondition? condition, CancellationToken cancellation)
    {
        var compiling = Task.Run(() => Build(before, cancellation), cancellation);
        var (current, result) = Build(after, cancellation)!.Value;
        var old = compiling.GetAwaiter().GetResult();
        if (FirstWithErrors((before, old?.Compilation), (after, current)) is var (version, errors))
        {
            DiagnosticText.Write(terminal, folder, errors);
            terminal.Error.WriteLine($"{version.Name} has {DiagnosticText.Summary(errors)}, so there is nothing to compare.");
            return ExitCode.InputWrong;
        }

        var report = ReportBuilder.Build(
            new ReportInput(before.Name, old?.Compilation.Project ?? Empty(current.Project!.Settings), old?.Result ?? new BuildResult([], [], [])),
            new ReportInput(after.Name, current.Project!, result));
        switch (format)
        {
            case "json":
                terminal.Output.WriteLine(JsonReport.Write(report));
                break;
            case "markdown":
                terminal.Output.Write(MarkdownReport.Write(report));
                break;
            default:
                ChangeReportText.Write(terminal, report, showsDetails);
                break;
        }

        var reasons = condition?.ReasonsIn(report).ToList() ?? [];
        foreach (var reason in reasons)
        {
            terminal.Error.WriteLine($"{Ansi.Paint("fails", Ansi.Red, terminal.ColoursError)}: {reason}");
        }

        DiagnosticText.Write(terminal, folder, report.Problems);
        return reasons.Count > 0 || report.Problems.Any(p => p.Severity == DiagnosticSeverity.Error) ? ExitCode.InputWrong : ExitCode.Done;
    }

    private static FailCondition? Condition(string? text)
    {
        var condition = text is null ? null : FailCondition.Parse(text, out var error) ?? throw new CallException($"--fail-if: {error}");
        return condition;
    }

    private static (Compilation Compilation, BuildResult Result)? Build(ProjectVersion version, CancellationToken cancellation)
    {
        if (version.Files.Count == 0)
        {
            return null;
        }

        var compilation = RateCardCompiler.Compile(version.Files, version.AsOf, cancellation);
        return (compilation, SiteBuilder.Build(compilation, version.Files, cancellation));
    }

    private static ProjectVersion At(ProjectVersion version, Date? asOf) => version with { AsOf = version.AsOf ?? asOf };

    private static (ProjectVersion Version, List<Diagnostic> Errors)? FirstWithErrors(params (ProjectVersion Version, Compilation? Compilation)[] sides)
    {
        foreach (var (version, compilation) in sides)
        {
            if (compilation is { HasErrors: true })
            {
                return (version, compilation.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList());
            }
        }

        return null;
    }

    /// <summary>What a project is compared with that was not there before: everything in it is new.</summary>
    private static Project Empty(ProjectSettings settings) => new(settings, [], new RateBook([]), FormulaLibrary.Empty, []);
}
