using RateCards.Cli.Files;
using RateCards.Cli.Terminals;
using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Docs.Pages;
using RateCards.Docs.Publishing;

namespace RateCards.Cli.Projects;

/// <summary>
/// A version of a project, compiled, and rendered in memory as far as somebody asks for it: what <c>build</c> writes,
/// <c>check</c> and <c>diff</c> compare, and <c>serve</c> shows.
/// </summary>
internal sealed record ProjectBuild(ProjectVersion Version, Compilation Compilation, BuildResult Result)
{
    /// <summary>The model; null where the errors leave none.</summary>
    public Project? Project => Compilation.Project;

    /// <summary>Builds the project in a folder.</summary>
    /// <param name="shared">What the files of other versions say.</param>
    public static ProjectBuild Make(ProjectFolder folder, Date? asOf, SharedFiles shared, BuildScope scope, Stages stages, CancellationToken cancellation) =>
        Make(stages.Run("read", () => ProjectVersion.OfWorkingTree(folder) with { AsOf = asOf }), shared, scope, stages, cancellation);

    /// <summary>Builds two versions side by side. What they share is compiled once.</summary>
    /// <param name="findBefore">Finds the older one, for which git may have to be asked.</param>
    /// <returns>Where there was no project yet, the older one has nothing in it.</returns>
    public static (ProjectBuild Before, ProjectBuild After) MakeBoth(
        Func<ProjectVersion> findBefore, Func<ProjectVersion> findAfter, BuildScope scope, CancellationToken cancellation)
    {
        var shared = new SharedFiles();
        var building = Task.Run(() => Make(findBefore(), shared, scope, new Stages(), cancellation), cancellation);
        var after = Make(findAfter(), shared, scope, new Stages(), cancellation);
        var before = building.GetAwaiter().GetResult();
        return (before.Version.Files.Count > 0 ? before : OfNothing(before.Version, after.Project), after);
    }

    /// <summary>Compiles a version: what a command needs that shows no page.</summary>
    public static Compilation Compile(ProjectVersion version, SharedFiles shared, CancellationToken cancellation)
    {
        var compilation = RateCardCompiler.Compile(version.Files, version.AsOf, shared.Compiled, cancellation);
        return version.Unread.Count == 0
            ? compilation
            : compilation with
            {
                Diagnostics = [.. version.Unread.Select(p => Diagnostic.Create(ChangeDiagnostics.NotInRevision, SourceLocation.OfFile(p), p)), .. compilation.Diagnostics],
            };
    }

    /// <summary>Builds a version that has been read.</summary>
    public static ProjectBuild Make(ProjectVersion version, SharedFiles shared, BuildScope scope, Stages stages, CancellationToken cancellation)
    {
        // The template engine takes its time to get going, which it can do while the cards are compiled.
        var pages = Task.Run(() => PageSet.Read(version.Files, shared.Templates), cancellation);
        var compilation = stages.Run("compile", () => Compile(version, shared, cancellation));
        var result = stages.Run("render", () => SiteBuilder.Build(compilation, pages.GetAwaiter().GetResult(), scope, cancellation));
        return new ProjectBuild(version, compilation, result);
    }

    private static ProjectBuild OfNothing(ProjectVersion version, Project? later)
    {
        var nothing = later is null ? null : new Project(later.Settings, [], new RateIndex([]), FormulaLibrary.Empty, []);
        return new ProjectBuild(version, new Compilation(nothing, []), new BuildResult([], [], []));
    }
}
