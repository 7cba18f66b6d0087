using System.CommandLine;
using RateCards.Cli.Commands;
using RateCards.Cli.Files;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Targets.Data;

namespace RateCards.Cli.Rates;

/// <summary><c>ratecards rates</c>: every rate in force, with its unit, since, source.</summary>
internal static class RatesCommand
{
    public static Command Create(Terminal terminal, Option<string?> projectOption, CancellationToken cancellation)
    {
        var words = new Argument<string[]>("WORD") { Description = "Only rates whose id or label has all of these words", Arity = ArgumentArity.ZeroOrMore };
        var asOf = SharedOptions.AsOf();
        var format = SharedOptions.Format("text", "json", "csv");
        var command = new DescribedCommand(
            "rates",
            "List every rate in force, with its unit, since, source",
            ("rates", "All of them"),
            ("rates kimi-k2p6 --as-of 2026-10-01", "One model's, at another date"),
            ("rates --format csv > rates.csv", "For a spreadsheet"))
        {
            words, asOf, format,
        };
        command.SetAction(terminal, (call, stages) =>
        {
            var folder = ProjectFolder.Find(terminal, call.GetValue(projectOption));
            if (ProjectLoader.Load(terminal, folder, call.GetValue(asOf), stages, cancellation) is not { } project)
            {
                return ExitCode.InputWrong;
            }

            stages.Run("list", () => Write(terminal, WithRatesThatMention(project, call.GetValue(words)!), call.GetValue(format)!));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Terminal terminal, Project project, string format)
    {
        switch (format)
        {
            case "json":
                terminal.Data.Write(RatesJson.Write(project).Text);
                break;
            case "csv":
                terminal.Data.Write(RatesCsv.Write(project).Text);
                break;
            default:
                RatesText.Write(terminal, project);
                break;
        }
    }

    private static Project WithRatesThatMention(Project project, string[] words) => project with
    {
        Rates = new RateIndex(project.Rates.All.Where(rate => words.All(word => Mentions(rate, word))).ToValueList()),
    };

    private static bool Mentions(Rate rate, string word) => rate.Sku.Aliases.Select(alias => alias.Name)
        .Concat([rate.Id, rate.Sku.Label, rate.Card.Title, rate.Card.Provider])
        .Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
