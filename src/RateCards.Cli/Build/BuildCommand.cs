using System.CommandLine;
using RateCards.Cli.Commands;
using RateCards.Cli.Diagnostics;
using RateCards.Cli.Files;
using RateCards.Cli.LastBuilds;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Publishing;
using RateCards.Targets;

namespace RateCards.Cli.Build;

/// <summary><c>ratecards build</c>: compiles a project and writes every output.</summary>
internal static class BuildCommand
{
    private const string FirstPage = "site/index.html";

    public static Command Create(Terminal terminal, Option<string?> projectOption, CancellationToken cancellation)
    {
        var output = new Option<string?>("--out") { Description = "Folder to write to; by default the one that ratecards.yaml names", HelpName = "DIR" };
        var asOf = SharedOptions.AsOf();
        var noCache = SharedOptions.NoCache();
        var command = new DescribedCommand(
            "build",
            "Compile the project and write every output: pages, calculators, rates",
            ("build", "Into the project's output folder"),
            ("build --out /tmp/october --as-of 2026-10-01", "What the pages say at another date, elsewhere"),
            ("build --stats", "And how long each stage took"))
        {
            output, asOf, noCache,
        };
        command.SetAction(terminal, (call, stages) =>
            Run(terminal, ProjectFolder.Find(terminal, call.GetValue(projectOption)), call.GetValue(output), call.GetValue(asOf), call.GetValue(noCache), stages, cancellation));
        return command;
    }

    private static int Run(Terminal terminal, ProjectFolder project, string? output, Date? asOf, bool noCache, Stages stages, CancellationToken cancellation)
    {
        var version = stages.Run("read", () => ProjectVersion.OfWorkingTree(project) with { AsOf = asOf });
        // Elsewhere, or of another day, is not what the project has in its folder.
        var isUsual = output is null && asOf is null;
        if (isUsual && !noCache && terminal.Cache is { } records && stages.Run("recall", () => LastBuild.Find(records, project, version)) is { } last)
        {
            DiagnosticText.Write(terminal, project, Shown(last.Diagnostics));
            Tell(terminal, project.FullPath(last.Output), last.Files, ": nothing has changed since the last build");
            return ExitCode.Done;
        }

        var build = ProjectBuild.Make(version, new SharedFiles(), BuildScope.Everything, stages, cancellation);
        var diagnostics = Shown(build.Result.Diagnostics);
        var path = output is not null ? Path.GetFullPath(output, terminal.CurrentDirectory)
            : build.Project is { } model ? project.FullPath(model.Settings.Output) : null;
        if (path is not null && project.IsOwn(path))
        {
            throw new CallException($"The output folder cannot be '{terminal.Display(path)}': the project's own files are there, or it is there among them. Name a folder of its own.");
        }

        if (!build.Result.HasErrors)
        {
            cancellation.ThrowIfCancellationRequested();
            diagnostics.AddRange(stages.Run("write", () => Write(terminal, project, path!, build.Result.Files)));
        }

        DiagnosticText.Write(terminal, project, diagnostics);
        if (diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error))
        {
            terminal.Error.WriteLine($"{DiagnosticText.Summary(diagnostics)}; nothing was written");
            return ExitCode.InputWrong;
        }

        if (isUsual && terminal.Cache is { } cache)
        {
            stages.Run("record", () => LastBuild.Record(cache, project, build));
        }

        Tell(terminal, path!, build.Result.Files.Count, "");
        return ExitCode.Done;
    }

    private static List<Diagnostic> Shown(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Where(d => d.Severity > DiagnosticSeverity.Info)];

    /// <param name="path">The output folder.</param>
    private static void Tell(Terminal terminal, string path, int files, string more)
    {
        terminal.Output.WriteLine($"{Counts.Of(files, "file")} in {terminal.Display(path)}{more}");
        if (File.Exists(Path.Combine(path, FirstPage)))
        {
            terminal.Output.WriteLine($"pages: {terminal.Display(Path.Combine(path, FirstPage))}; they follow every save with 'ratecards serve'");
        }
    }

    private static ValueList<Diagnostic> Write(Terminal terminal, ProjectFolder project, string path, IEnumerable<OutputFile> files)
    {
        try
        {
            return project.OutputAt(path).Write(files);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The folder that is written beside it means nothing to the caller.
            throw new IOException($"The output folder '{terminal.Display(path)}' cannot be written: {exception.Message}", exception);
        }
    }
}
