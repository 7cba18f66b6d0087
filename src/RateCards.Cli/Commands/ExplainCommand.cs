using System.CommandLine;
using RateCards.Cli.Projects;
using RateCards.Cli.Reporting;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;

namespace RateCards.Cli.Commands;

/// <summary><c>ratecards explain ID</c>: where a rate or formula comes from, its history, what uses it.</summary>
internal static class ExplainCommand
{
    /// <summary>So many ids are named where an id is only the beginning of some.</summary>
    private const int NamedAtMost = 12;

    public static Command Create(Terminal terminal, Option<string?> projectOption, CancellationToken cancellation)
    {
        var id = new Argument<string>("ID") { Description = "Id of a rate, or name of a formula or of one of its symbols" };
        var command = new DescribedCommand(
            "explain",
            "Explain where a rate or formula comes from, its history, what uses it",
            ("explain tinker.kimi-k2p6.prefill", "A rate"),
            ("explain prompt_tokens", "A formula"))
        {
            id,
        };
        command.SetAction(call =>
        {
            var folder = ProjectFolder.Find(terminal, call.GetValue(projectOption));
            if (ProjectLoader.Load(terminal, folder, null, cancellation) is not { } project)
            {
                return ExitCode.InputWrong;
            }

            Explain(new Explanation(terminal, folder, project), project, call.GetValue(id)!);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Explain(Explanation explanation, Project project, string id)
    {
        if (project.Rates.Find(id) is { } rate)
        {
            explanation.Write(rate);
        }
        else if (project.Formulas.Find(id) is { } formula)
        {
            explanation.Write(formula);
        }
        else if (project.Formulas.FindSymbol(id) is { } symbol)
        {
            explanation.Write(symbol);
        }
        else
        {
            throw new CallException(Unknown(project, id));
        }
    }

    private static string Unknown(Project project, string id)
    {
        var rates = project.Rates.All.Select(r => r.Id).ToList();
        var within = rates.Where(r => r.StartsWith(id + ".", StringComparison.Ordinal)).ToList();
        if (within.Count > 0)
        {
            var more = within.Count > NamedAtMost ? $", and {within.Count - NamedAtMost} more: see 'ratecards rates {id}'" : "";
            return $"'{id}' is not a rate itself. Its rates are: {string.Join(", ", within.Take(NamedAtMost))}{more}.";
        }

        var names = project.Formulas.Formulas.Select(f => f.Name).Concat(project.Formulas.Symbols.Select(s => s.Name));
        return $"There is no rate or formula '{id}'.{Suggestion.DidYouMean(id, rates.Concat(names))}";
    }
}
