using RateCards.Changes.Editing;
using RateCards.Changes.Rules;
using RateCards.Cli.Diagnostics;
using RateCards.Cli.Files;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;

namespace RateCards.Cli.Edit;

/// <summary>Makes edits of cards: on disk only where <c>check</c> would have nothing against them.</summary>
internal static class CardEdits
{
    private const string Refusal = "nothing was changed";

    /// <param name="edit">Gives the edits of the project's files.</param>
    /// <param name="tell">Says what they did, by the project before and after them.</param>
    public static int Make(
        Terminal terminal,
        ProjectFolder folder,
        Func<IReadOnlyList<SourceText>, Project, IReadOnlyList<TextEdit>> edit,
        Func<Project, Project, IEnumerable<string>> tell,
        CancellationToken cancellation)
    {
        CardFile.ClearLeftovers(folder);
        var version = ProjectVersion.OfWorkingTree(folder);
        var shared = new SharedFiles();
        var before = ProjectBuild.Compile(version, shared, cancellation);
        if (before is not { HasErrors: false, Project: { } project })
        {
            return DiagnosticText.Refuse(terminal, folder, before.Diagnostics, Refusal);
        }

        IReadOnlyList<TextEdit> edits;
        try
        {
            edits = edit(version.Files, project);
        }
        catch (EditException exception)
        {
            throw new CallException(exception.Message);
        }

        var edited = TextEdit.Apply(version.Files, edits);
        var after = ProjectBuild.Compile(version with { Files = edited }, shared, cancellation);
        var history = after.Project is { } changed ? HistoryRules.Check(project, changed) : [];
        if (after.HasErrors || history.Any(d => d.Severity == DiagnosticSeverity.Error))
        {
            return DiagnosticText.Refuse(terminal, folder, after.Diagnostics.Concat(history), Refusal);
        }

        foreach (var (old, current) in version.Files.Zip(edited).Where(p => p.First.Content != p.Second.Content))
        {
            CardFile.Write(folder.FullPath(old.Path), current.Content);
            terminal.Output.WriteLine(terminal.Display(folder.FullPath(old.Path)));
        }

        foreach (var line in edits.Count == 0 ? ["nothing to change"] : tell(project, after.Project!))
        {
            terminal.Output.WriteLine(line);
        }

        return ExitCode.Done;
    }
}
