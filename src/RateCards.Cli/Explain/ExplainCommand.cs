using System.CommandLine;
using RateCards.Cli.Commands;
using RateCards.Cli.Diagnostics;
using RateCards.Cli.Files;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Docs.Publishing;

namespace RateCards.Cli.Explain;

/// <summary><c>ratecards explain ID</c>: where a rate, a formula or the numbers of a page come from; what a diagnostic means.</summary>
internal static class ExplainCommand
{
    /// <summary>So many ids are named where an id is only the beginning of some.</summary>
    private const int NamedAtMost = 12;

    public static Command Create(Terminal terminal, Option<string?> projectOption, CancellationToken cancellation)
    {
        var id = new Argument<string>("ID") { Description = "Id of a rate, name of a formula or of one of its symbols, path of a page, or id of a diagnostic" };
        var command = new DescribedCommand(
            "explain",
            "Explain where a rate, a formula, or every number on a page comes from, or what a diagnostic means",
            ("explain tinker.kimi-k2p6.prefill", "A rate"),
            ("explain prompt_tokens", "A formula"),
            ("explain pricing", "Every number on a page"),
            ("explain RC1031", "What a diagnostic means, and how to fix it"))
        {
            id,
        };
        command.SetAction(terminal, (call, stages) =>
        {
            // What a diagnostic means is the same in every project, and in none.
            if (DiagnosticCatalogue.Find(call.GetValue(id)!) is { } diagnostic)
            {
                foreach (var line in $"{diagnostic.Id}: {diagnostic.Title}\n\n{DiagnosticPage.Text(diagnostic.Id)}".Split('\n'))
                {
                    // Headings without their marks: a terminal shows two of those as what no CI system takes for a command.
                    terminal.Output.WriteLine($"{(line.StartsWith("## ", StringComparison.Ordinal) ? line[3..] : line)}");
                }

                return ExitCode.Done;
            }

            var folder = ProjectFolder.Find(terminal, call.GetValue(projectOption));
            return Explain(terminal, folder, call.GetValue(id)!, stages, cancellation);
        });
        return command;
    }

    private static int Explain(Terminal terminal, ProjectFolder folder, string id, Stages stages, CancellationToken cancellation)
    {
        var version = stages.Run("read", () => ProjectVersion.OfWorkingTree(folder));
        var compilation = stages.Run("compile", () => ProjectBuild.Compile(version, new SharedFiles(), cancellation));
        if (ProjectLoader.ProjectOf(compilation, terminal, folder) is not { } project)
        {
            return ExitCode.InputWrong;
        }

        var explanation = new Explanation(terminal, folder, project);
        if (project.Rates.Find(id) is { } rate)
        {
            stages.Run("explain", () => explanation.Write(rate));
        }
        else if (project.Formulas.Find(id) is { } formula)
        {
            stages.Run("explain", () => explanation.Write(formula));
        }
        else if (project.Formulas.FindSymbol(id) is { } symbol)
        {
            stages.Run("explain", () => explanation.Write(symbol));
        }
        else
        {
            // Pages are rendered only for an id that is nothing else.
            var built = stages.Run("render", () => SiteBuilder.Build(compilation, version.Files, cancellation));
            var errors = built.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            if (errors.Count > 0)
            {
                // A number that nothing explains is one of them.
                DiagnosticText.Write(terminal, folder, errors);
                terminal.Error.WriteLine(DiagnosticText.Summary(errors));
                return ExitCode.InputWrong;
            }

            if (!built.Numbers.TryGetValue(id, out var numbers))
            {
                throw new CallException(Unknown(project, built.Numbers.Keys, id));
            }

            stages.Run("explain", () => explanation.Write(id, numbers));
        }

        return ExitCode.Done;
    }

    private static string Unknown(Project project, IEnumerable<string> pages, string id)
    {
        var rates = project.Rates.All.Select(r => r.Id).ToList();
        var within = rates.Where(r => r.StartsWith(id + ".", StringComparison.Ordinal)).ToList();
        if (within.Count > 0)
        {
            var more = within.Count > NamedAtMost ? $", and {within.Count - NamedAtMost} more: see 'ratecards rates {id}'" : "";
            return $"'{id}' is not a rate itself. Its rates are: {string.Join(", ", within.Take(NamedAtMost))}{more}.";
        }

        var names = project.Formulas.Formulas.Select(f => f.Name).Concat(project.Formulas.Symbols.Select(s => s.Name));
        var suggestion = PricedSuggestion.OfRate(id, rates) is { Length: > 0 } rate ? rate : Suggestion.DidYouMean(id, names.Concat(pages));
        return $"There is no rate, formula, page or diagnostic '{id}'.{suggestion}";
    }
}
