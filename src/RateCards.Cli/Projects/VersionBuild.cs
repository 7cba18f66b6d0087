using RateCards.Compiler;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Docs.Pages;
using RateCards.Docs.Publishing;

namespace RateCards.Cli.Projects;

/// <summary>A version of a project, compiled, with its pages and snippets rendered in memory.</summary>
internal sealed record VersionBuild(ProjectVersion Version, Compilation Compilation, BuildResult Result)
{
    /// <summary>Makes two versions side by side. What they share is compiled once.</summary>
    /// <param name="findBefore">Finds the older one, for which git may have to be asked.</param>
    /// <returns>Where there was no project yet, the older one has nothing in it.</returns>
    public static (VersionBuild Before, VersionBuild After) MakeBoth(Func<ProjectVersion> findBefore, Func<ProjectVersion> findAfter, CancellationToken cancellation)
    {
        var finding = Task.Run(findBefore, cancellation);
        var after = findAfter();
        var shared = new SharedFiles();
        var reading = Task.Run(() => PageSet.Read(after.Files, shared.Templates), cancellation);
        var current = RateCardCompiler.Compile(after.Files, after.AsOf, shared.Compiled, cancellation);
        var before = finding.GetAwaiter().GetResult();
        var pages = reading.GetAwaiter().GetResult();
        var building = Task.Run(() => MakeBefore(before, shared, current.Project, cancellation), cancellation);
        var result = Render(current, pages, cancellation);
        return (building.GetAwaiter().GetResult(), new VersionBuild(after, current, result));
    }

    private static VersionBuild MakeBefore(ProjectVersion before, SharedFiles shared, Project? current, CancellationToken cancellation)
    {
        if (before.Files.Count == 0)
        {
            var nothing = current is null ? null : new Project(current.Settings, [], new RateBook([]), FormulaLibrary.Empty, []);
            return new VersionBuild(before, new Compilation(nothing, []), new BuildResult([], [], []));
        }

        var compilation = RateCardCompiler.Compile(before.Files, before.AsOf, shared.Compiled, cancellation);
        return new VersionBuild(before, compilation, Render(compilation, PageSet.Read(before.Files, shared.Templates), cancellation));
    }

    private static BuildResult Render(Compilation compilation, PageSet pages, CancellationToken cancellation) =>
        SiteBuilder.Build(compilation, pages, BuildScope.PagesAndSnippets, cancellation);
}
