using System.CommandLine;
using RateCards.Changes.Rules;
using RateCards.Cli.Commands;
using RateCards.Cli.Diagnostics;
using RateCards.Cli.Files;
using RateCards.Cli.LastBuilds;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Docs.Publishing;

namespace RateCards.Cli.Check;

/// <summary><c>ratecards check</c>: everything that is wrong with the project, in one run; writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal, Option<string?> projectOption, CancellationToken cancellation)
    {
        var format = SharedOptions.Format("text", "json", "sarif", "github", "gitlab", "junit");
        var before = new Option<string?>("--base")
        {
            Description = "Check too that nothing in force at BASE was edited or removed: a git revision or a folder",
            HelpName = "BASE",
        };
        var noCache = SharedOptions.NoCache();
        var command = new DescribedCommand(
            "check",
            "Check the cards, formulas, calculators and pages, and that the output folder is what a build would write",
            ("check", "Everything that is wrong, with file, line, column and help"),
            ("check --base main", "And what the edits in this folder do to the history of prices"),
            ("check --format sarif > ratecards.sarif", "The same for a code-scanning service"),
            ("check --format gitlab > gl-code-quality-report.json", "For a merge request; --format junit for a report of tests"))
        {
            format, before, noCache,
        };
        command.SetAction(terminal, (call, stages) =>
            Run(terminal, ProjectFolder.Find(terminal, call.GetValue(projectOption)), call.GetValue(before), call.GetValue(format)!, call.GetValue(noCache), stages, cancellation));
        return command;
    }

    private static int Run(Terminal terminal, ProjectFolder project, string? before, string format, bool noCache, Stages stages, CancellationToken cancellation)
    {
        var version = stages.Run("read", () => ProjectVersion.OfWorkingTree(project));
        // The record of a build holds no model, with which a base could be compared.
        if (before is null && !noCache && terminal.Cache is { } cache && stages.Run("recall", () => LastBuild.Find(cache, project, version)) is { } last)
        {
            return Report(terminal, project, format, version, DiagnosticBag.InOrder(last.Diagnostics.Concat(last.Evidence)));
        }

        var shared = new SharedFiles();
        // git is asked, and what only the base says is compiled, while the folder itself is.
        var finding = before is null ? null : Task.Run(() => BaseOf(FindBase(terminal, project, before), shared, cancellation), cancellation);
        var build = ProjectBuild.Make(version, shared, BuildScope.Everything, stages, cancellation);
        // Where there are errors there is nothing to compare the output with.
        var diagnostics = build.Result.HasErrors
            ? build.Result.Diagnostics
            : DiagnosticBag.InOrder(build.Result.Diagnostics.Concat(
                stages.Run("compare", () => project.OutputAt(project.FullPath(build.Project!.Settings.Output)).Compare(build.Result.Files))));
        var old = finding is null ? ((string, Compilation?)?)null : finding.GetAwaiter().GetResult();
        diagnostics = DiagnosticBag.InOrder(diagnostics.Concat(HistoryOf(build.Project, old)));
        return Report(terminal, project, format, version, diagnostics);
    }

    private static ProjectVersion FindBase(Terminal terminal, ProjectFolder project, string word) => Date.TryParse(word, out _)
        ? throw new CallException($"'{word}' is another date of the same cards, which protects nothing. Name a revision or another folder.")
        : ProjectVersion.FindBase(terminal, project, word);

    /// <summary>The version to compare with; without a compilation where it has no project.</summary>
    private static (string Name, Compilation? Compilation) BaseOf(ProjectVersion version, SharedFiles shared, CancellationToken cancellation) =>
        (version.Name, version.Files.Count > 0 ? ProjectBuild.Compile(version, shared, cancellation) : null);

    /// <summary>What is wrong with the age of evidence, and with what changed since another version.</summary>
    private static IEnumerable<Diagnostic> HistoryOf(Project? project, (string Name, Compilation? Compilation)? before) =>
        project is null ? [] : EvidenceRules.Check(project).Concat(before is { } old ? HistoryRules.Check(old.Name, old.Compilation, project) : []);

    private static int Report(Terminal terminal, ProjectFolder project, string format, ProjectVersion version, ValueList<Diagnostic> diagnostics)
    {
        switch (format)
        {
            case "json":
                DiagnosticJson.Write(terminal, project, diagnostics);
                break;
            case "sarif":
                DiagnosticSarif.Write(terminal, project, diagnostics);
                break;
            case "github":
                DiagnosticGitHub.Write(terminal, project, diagnostics);
                break;
            case "gitlab":
                DiagnosticGitLab.Write(terminal, project, diagnostics);
                break;
            case "junit":
                DiagnosticJUnit.Write(terminal, project, "ratecards check", version.Files.Select(f => f.Path), diagnostics, []);
                break;
            default:
                DiagnosticText.Write(terminal, project, diagnostics);
                terminal.Output.WriteLine(DiagnosticText.Summary(diagnostics));
                break;
        }

        return diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error) ? ExitCode.InputWrong : ExitCode.Done;
    }
}
