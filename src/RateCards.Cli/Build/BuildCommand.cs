using System.CommandLine;
using RateCards.Cli.Commands;
using RateCards.Cli.Diagnostics;
using RateCards.Cli.Files;
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
        var command = new DescribedCommand(
            "build",
            "Compile the project and write every output: pages, calculators, rates",
            ("build", "Into the project's output folder"),
            ("build --out /tmp/october --as-of 2026-10-01", "What the pages say at another date, elsewhere"),
            ("build --stats", "And how long each stage took"))
        {
            output, asOf,
        };
        command.SetAction(terminal, (call, stages) =>
            Run(terminal, ProjectFolder.Find(terminal, call.GetValue(projectOption)), call.GetValue(output), call.GetValue(asOf), stages, cancellation));
        return command;
    }

    private static int Run(Terminal terminal, ProjectFolder project, string? output, Date? asOf, Stages stages, CancellationToken cancellation)
    {
        var build = ProjectBuild.Make(project, asOf, new SharedFiles(), BuildScope.Everything, stages, cancellation);
        var diagnostics = build.Result.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Info).ToList();
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

        terminal.Output.WriteLine($"{Counts.Of(build.Result.Files.Count, "file")} in {terminal.Display(path!)}");
        if (build.Result.Files.Any(f => f.Path == FirstPage))
        {
            terminal.Output.WriteLine($"pages: {terminal.Display(Path.Combine(path!, FirstPage))}; they follow every save with 'ratecards serve'");
        }

        return ExitCode.Done;
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
