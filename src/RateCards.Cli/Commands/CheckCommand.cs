using System.CommandLine;
using RateCards.Cli.Projects;
using RateCards.Cli.Reporting;
using RateCards.Cli.Terminals;
using RateCards.Compiler;

namespace RateCards.Cli.Commands;

/// <summary><c>ratecards check</c>: everything that is wrong with the project, in one run; writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal, Option<string?> projectOption, CancellationToken cancellation)
    {
        var format = SharedOptions.Format("text", "json");
        var command = new DescribedCommand(
            "check",
            "Check the cards, formulas, calculators and pages, and that the output folder is what a build would write",
            ("check", "Everything that is wrong, with file, line, column and help"),
            ("check --format json", "The same for a program"))
        {
            format,
        };
        command.SetAction(call => Run(
            terminal, ProjectFolder.Find(terminal, call.GetValue(projectOption)), call.GetValue(format)!, cancellation));
        return command;
    }

    private static int Run(Terminal terminal, ProjectFolder project, string format, CancellationToken cancellation)
    {
        var compilation = RateCardCompiler.Compile(ProjectFiles.Read(project), cancellationToken: cancellation);
        if (format == "json")
        {
            DiagnosticJson.Write(terminal, project, compilation.Diagnostics);
        }
        else
        {
            DiagnosticText.Write(terminal, project, compilation.Diagnostics);
            terminal.Output.WriteLine(DiagnosticText.Summary(compilation.Diagnostics));
        }

        return compilation.HasErrors ? ExitCode.InputWrong : ExitCode.Done;
    }
}
