using System.CommandLine;
using RateCards.Cli.Projects;
using RateCards.Cli.Reporting;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Model;

namespace RateCards.Cli.Commands;

/// <summary><c>ratecards rates</c>: every rate in force, with its unit, since, source.</summary>
internal static class RatesCommand
{
    public static Command Create(Terminal terminal, Option<string?> projectOption, CancellationToken cancellation)
    {
        var words = new Argument<string[]>("WORD") { Description = "Only rates whose id, label or source has all of these words", Arity = ArgumentArity.ZeroOrMore };
        var asOf = SharedOptions.AsOf();
        var format = SharedOptions.Format("text");
        var command = new DescribedCommand(
            "rates",
            "List every rate in force, with its unit, since, source",
            ("rates", "All of them, a table a card"),
            ("rates kimi-k2p6 --as-of 2026-10-01", "One model's, on another date"))
        {
            words, asOf, format,
        };
        command.SetAction(call => Run(
            terminal, ProjectFolder.Find(terminal, call.GetValue(projectOption)), call.GetValue(asOf), call.GetValue(words)!, cancellation));
        return command;
    }

    private static int Run(Terminal terminal, ProjectFolder folder, Date? asOf, string[] words, CancellationToken cancellation)
    {
        if (ProjectLoader.Load(terminal, folder, asOf, cancellation) is not { } project)
        {
            return ExitCode.InputWrong;
        }

        RatesText.Write(terminal, project, words);
        return ExitCode.Done;
    }
}
