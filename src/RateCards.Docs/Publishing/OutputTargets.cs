using RateCards.Compiler.Model;
using RateCards.Docs.Hosts;
using RateCards.Docs.Media;
using RateCards.Interchange;
using RateCards.Targets;
using RateCards.Targets.Calculators;
using RateCards.Targets.Data;
using RateCards.Targets.Dbt;
using RateCards.Targets.JavaScript;
using RateCards.Targets.Npm;
using RateCards.Targets.Python;
using RateCards.Targets.Schema;
using RateCards.Targets.Spreadsheet;
using RateCards.Targets.Sql;

namespace RateCards.Docs.Publishing;

/// <summary>The targets whose outputs a build writes beside the pages. A new target is a folder in the compiler, and a line here.</summary>
internal static class OutputTargets
{
    private const string SiteData = $"site/{SitePaths.Data}";

    private static readonly string[] OnSite = [.. new[] { SqlDialects.PostgreSql, SqlDialects.DuckDb }.Select(SqlScript.PathOf)];

    private static readonly Target[] All =
    [
        new(RatesJson.WriteAll, path => path),
        new(project => [RatesCsv.WriteFile(project), RatesCsv.WriteHistory(project)], path => path),
        new(JavaScriptRates.Write, path => path),
        new(JavaScriptPrices.Write, path => path),
        new(CalculatorConfigFile.Write, path => path),
        new(CalculatorModule.Write, path => path),
        new(WebCalculatorTarget.Build),
        new(DbtPackage.Write),
        new(PythonPackage.Write, path => path == PythonPackage.Module ? PythonModule.FileName : null),
        // The others stand in the outputs, and are as large.
        new(project => SqlScript.Write(project, SqlDialects.All), path => OnSite.Contains(path) ? path : null),
        new(CalculatorWorkbook.Write, path => path),
        new(project => JsonSchemas.Write(project)),
        new(PublicLists),
    ];

    public static IEnumerable<OutputFile> Write(Project project, BuildScope scope) => scope switch
    {
        BuildScope.PagesAndSnippets => [.. WebCalculatorTarget.Snippets(project), .. PublicLists(project)],
        BuildScope.Site => [.. WebCalculatorTarget.OfSite(project), .. SideBySide(All.Where(t => t.PathOnSite is not null), t => t.In(SiteData, t.Write(project)))],
        _ => WithPackage(
            project, [.. SideBySide(All, t => t.Write(project).ToList() is var files && t.PathOnSite is not null ? files.Concat(DataFolders(project).SelectMany(f => t.In(f, files))) : files)]),
    };

    private static IEnumerable<string> DataFolders(Project project) => MdxHost.Of(project).Select(h => h.DataFolder).Prepend(SiteData);

    /// <summary>The package for npm has some of the outputs as they are.</summary>
    private static IEnumerable<OutputFile> WithPackage(Project project, IReadOnlyCollection<OutputFile> outputs) => outputs.Concat(NpmPackage.Write(project, outputs));

    /// <summary>Targets know nothing of each other.</summary>
    private static IEnumerable<OutputFile> SideBySide(IEnumerable<Target> targets, Func<Target, IEnumerable<OutputFile>> write) =>
        Task.WhenAll(targets.Select(target => Task.Run(() => write(target).ToList()))).GetAwaiter().GetResult().SelectMany(f => f);

    /// <summary>The price lists of others that the project writes, as their projects will see them.</summary>
    private static IEnumerable<OutputFile> PublicLists(Project project) =>
        from output in project.Settings.Outputs
        let cards = project.Cards.Where(c => output.Cards.Count == 0 || output.Cards.Any(o => o.Id == c.Id))
        from file in PriceLists.Write(PriceLists.Find(output.Format)!, project, cards).Files
        select new OutputFile($"lists/{output.Format}/{file.Path}", file.Text);

    /// <summary>What writes some of the outputs.</summary>
    /// <param name="PathOnSite">
    /// What the site calls an output that its readers may take away, in a folder of its own, by its path among the outputs; null for
    /// one that they do not get. Null where they get none.
    /// </param>
    private sealed record Target(Func<Project, IEnumerable<OutputFile>> Write, Func<string, string?>? PathOnSite = null)
    {
        /// <summary>Those of the outputs that a site has too, in its folder of data.</summary>
        public IEnumerable<OutputFile> In(string folder, IEnumerable<OutputFile> outputs) =>
            from output in outputs
            let path = PathOnSite!(output.Path)
            where path is not null
            select output with { Path = folder + path };
    }
}
