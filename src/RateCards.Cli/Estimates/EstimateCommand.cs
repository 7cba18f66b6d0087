using System.CommandLine;
using RateCards.Cli.Commands;
using RateCards.Cli.Files;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Targets.Data;

namespace RateCards.Cli.Estimates;

/// <summary><c>ratecards estimate CALCULATOR</c>: what a workload costs under every offer.</summary>
internal static class EstimateCommand
{
    public static Command Create(Terminal terminal, Option<string?> projectOption, CancellationToken cancellation)
    {
        var calculator = new Argument<string>("CALCULATOR") { Description = "Id of a calculator, such as multi-turn" };
        var set = new Option<string[]>("--set")
        {
            Description = "Value of an input, such as turns=20; may be given for each input, the others take their defaults",
            HelpName = "NAME=VALUE",
            DefaultValueFactory = _ => [],
        };
        var asOf = SharedOptions.AsOf();
        var format = SharedOptions.Format("text", "json");
        var command = new DescribedCommand(
            "estimate",
            "Estimate what a workload costs under every offer",
            ("estimate multi-turn", "With the calculator's defaults"),
            ("estimate multi-turn --set model=gpt-oss-120b --set turns=20", "Another model, more turns"),
            ("estimate multi-turn --as-of 2026-10-01 --format json", "At another date, for a program"))
        {
            calculator, set, asOf, format,
        };
        command.SetAction(terminal, (call, stages) =>
        {
            var inputs = NamedValues.Read("--set", NamedValues.Form, "turns=20", call.GetValue(set)!);
            var folder = ProjectFolder.Find(terminal, call.GetValue(projectOption));
            return ProjectLoader.Load(terminal, folder, call.GetValue(asOf), stages, cancellation) is { } project
                ? stages.Run("estimate", () => Run(terminal, project, FindCalculator(project, call.GetValue(calculator)!), inputs, call.GetValue(format)!))
                : ExitCode.InputWrong;
        });
        return command;
    }

    private static int Run(Terminal terminal, Project project, Calculator calculator, Dictionary<string, string> inputs, string format)
    {
        var (estimate, errors) = Estimator.Estimate(project, calculator, inputs, project.AsOf);
        foreach (var error in errors)
        {
            terminal.Error.WriteLine($"{Ansi.Paint("error", Ansi.Red)}: {error.Message}");
            terminal.Error.WriteLine($"{Ansi.Paint($"  help: {error.Help}", Ansi.Dim)}");
        }

        if (estimate is null)
        {
            return ExitCode.CallWrong;
        }

        if (format == "json")
        {
            terminal.Data.Write(EstimateJson.Write(estimate));
        }
        else if (estimate.Offers.Count > 0)
        {
            new EstimateText(terminal, project, estimate).Write();
        }

        return estimate.Offers.Count > 0 ? ExitCode.Done : TellThatNothingIsOffered(terminal, estimate);
    }

    private static int TellThatNothingIsOffered(Terminal terminal, Estimate estimate)
    {
        terminal.Error.WriteLine(
            $"{Ansi.Paint("error", Ansi.Red)}: On {estimate.AsOf} no offer of '{estimate.Calculator.Id}' can be had for these choices.");
        foreach (var absent in estimate.Absent)
        {
            terminal.Error.WriteLine($"  {absent.Offer.Label} is left out: {absent.Reason}");
        }

        return ExitCode.InputWrong;
    }

    private static Calculator FindCalculator(Project project, string id)
    {
        var ids = project.Calculators.Select(c => c.Id).ToList();
        return project.FindCalculator(id) ?? throw new CallException(
            $"There is no calculator '{id}'.{Suggestion.DidYouMean(id, ids)} The calculators are: {string.Join(", ", ids)}.");
    }
}
