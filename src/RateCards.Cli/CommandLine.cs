using System.CommandLine;
using RateCards.Cli.Build;
using RateCards.Cli.Check;
using RateCards.Cli.Commands;
using RateCards.Cli.Completions;
using RateCards.Cli.Diff;
using RateCards.Cli.Edit;
using RateCards.Cli.Estimates;
using RateCards.Cli.Explain;
using RateCards.Cli.Export;
using RateCards.Cli.Import;
using RateCards.Cli.New;
using RateCards.Cli.Price;
using RateCards.Cli.Rates;
using RateCards.Cli.Reconcile;
using RateCards.Cli.Replay;
using RateCards.Cli.Serve;
using RateCards.Cli.Terminals;

namespace RateCards.Cli;

/// <summary>The words of the command. Each command's file says what it does.</summary>
internal static class CommandLine
{
    public static RootCommand Create(Terminal terminal, CancellationToken cancellation)
    {
        var project = SharedOptions.Project();
        var root = new RootCommand("Compiles rate cards and cost formulas into constants, pages and calculators.")
        {
            project,
            BuildCommand.Create(terminal, project, cancellation),
            CheckCommand.Create(terminal, project, cancellation),
            EstimateCommand.Create(terminal, project, cancellation),
            RatesCommand.Create(terminal, project, cancellation),
            ExplainCommand.Create(terminal, project, cancellation),
            DiffCommand.Create(terminal, project, cancellation),
            SetCommand.Create(terminal, project, cancellation),
            VerifyCommand.Create(terminal, project, cancellation),
            ReconcileCommand.Create(terminal, project, cancellation),
            PriceCommand.Create(terminal, project, cancellation),
            ReplayCommand.Create(terminal, project, cancellation),
            ServeCommand.Create(terminal, project, cancellation),
            NewCommand.Create(terminal, cancellation),
            ImportCommand.Create(terminal, project, cancellation),
            CompletionsCommand.Create(terminal),
            ExportCommand.Create(terminal, project, cancellation),
        };
        root.HelpName = "ratecards";
        HelpWithExamples.AddTo(root, terminal.Width);
        return root;
    }
}
