using RateCards.Cli.Files;
using RateCards.Cli.Terminals;
using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Docs.Pages;
using RateCards.Docs.Publishing;

namespace RateCards.Cli.Projects;

/// <summary>A project read, compiled and rendered in memory: what <c>build</c> writes, and <c>check</c> compares with.</summary>
/// <param name="Files">The project's files as they were read.</param>
/// <param name="Project">The model; null where the errors leave none.</param>
/// <param name="OutputPath">Full path of the output folder; null where the errors leave no settings.</param>
internal sealed record ProjectBuild(BuildResult Result, IReadOnlyList<SourceText> Files, Project? Project, string? OutputPath)
{
    public static ProjectBuild Make(ProjectFolder folder, Date? asOf, Stages stages, CancellationToken cancellation, BuildScope scope = BuildScope.Everything) =>
        Make(folder, asOf, stages, new SharedFiles(), scope, cancellation);

    /// <summary>Builds one of several versions of a project.</summary>
    /// <param name="shared">What the files of the other versions say.</param>
    public static ProjectBuild Make(ProjectFolder folder, Date? asOf, Stages stages, SharedFiles shared, BuildScope scope, CancellationToken cancellation)
    {
        var files = stages.Run("read", () => ProjectReader.Read(folder));
        // The template engine takes its time to get going, which it can do while the cards are compiled.
        var pages = Task.Run(() => PageSet.Read(files, shared.Templates), cancellation);
        var compilation = stages.Run("compile", () => RateCardCompiler.Compile(files, asOf, shared.Compiled, cancellation));
        var result = stages.Run("render", () => SiteBuilder.Build(compilation, pages.GetAwaiter().GetResult(), scope, cancellation));
        return new ProjectBuild(result, files, compilation.Project, compilation.Project is { } project ? folder.FullPath(project.Settings.Output) : null);
    }

    /// <summary>The folder with generated files at a path, called in diagnostics by its path from the project.</summary>
    public static OutputFolder OutputAt(ProjectFolder folder, string path) =>
        new(path, Path.GetRelativePath(folder.Path, path).Replace('\\', '/'));
}
