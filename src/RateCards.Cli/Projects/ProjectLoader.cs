using RateCards.Cli.Diagnostics;
using RateCards.Cli.Files;
using RateCards.Cli.Terminals;
using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;

namespace RateCards.Cli.Projects;

/// <summary>Gives a command the checked model that it asks about.</summary>
internal static class ProjectLoader
{
    /// <summary>Reads and compiles a project; null where it has errors, which are then printed.</summary>
    public static Project? Load(Terminal terminal, ProjectFolder folder, Date? asOf, Stages stages, CancellationToken cancellation)
    {
        var version = stages.Run("read", () => ProjectVersion.OfWorkingTree(folder) with { AsOf = asOf });
        var compilation = stages.Run("compile", () => ProjectBuild.Compile(version, new SharedFiles(), cancellation));
        return ProjectOf(compilation, terminal, folder);
    }

    /// <summary>The model of a compilation; null where it has errors, which are then printed.</summary>
    public static Project? ProjectOf(Compilation compilation, Terminal terminal, ProjectFolder folder)
    {
        if (compilation is { HasErrors: false, Project: { } project })
        {
            return project;
        }

        // Warnings are for those who edit the cards: 'check' shows them.
        var errors = compilation.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        DiagnosticText.Write(terminal, folder, errors);
        terminal.Error.WriteLine(DiagnosticText.Summary(errors));
        return null;
    }
}
