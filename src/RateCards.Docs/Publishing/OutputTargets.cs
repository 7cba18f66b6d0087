using RateCards.Compiler.Model;
using RateCards.Docs.Site.Html;
using RateCards.Interchange;
using RateCards.Targets;
using RateCards.Targets.Calculators;
using RateCards.Targets.Data;
using RateCards.Targets.JavaScript;
using RateCards.Targets.Python;
using RateCards.Targets.Schema;
using RateCards.Targets.Spreadsheet;
using RateCards.Targets.Sql;

namespace RateCards.Docs.Publishing;

/// <summary>The targets whose outputs a build writes beside the pages. A new target is a folder in the compiler, and a line here.</summary>
internal static class OutputTargets
{
    private static readonly Func<Project, IEnumerable<OutputFile>>[] All =
    [
        RatesJson.WriteAll,
        project => [RatesCsv.WriteFile(project)],
        JavaScriptRates.Write,
        JavaScriptPrices.Write,
        CalculatorConfigFile.Write,
        CalculatorModule.Write,
        WebCalculatorTarget.Build,
        PythonPackage.Write,
        SqlScript.Write,
        CalculatorWorkbook.Write,
        project => JsonSchemas.Write(project),
        PublicLists,
    ];

    /// <summary>Those whose outputs readers of the site may take away.</summary>
    private static readonly Func<Project, IEnumerable<OutputFile>>[] Downloads =
    [
        RatesJson.WriteAll,
        project => [RatesCsv.WriteFile(project)],
        CalculatorConfigFile.Write,
        project => [PythonModule.Write(project)],
        // The others stand in the outputs, and are as large.
        project => SqlScript.Write(project).Where(f => f.Path is "sql/postgresql.sql" or "sql/duckdb.sql"),
        CalculatorWorkbook.Write,
    ];

    public static IEnumerable<OutputFile> Write(Project project, BuildScope scope) => scope switch
    {
        BuildScope.PagesAndSnippets => [.. project.Calculators.Select(c => WebCalculatorTarget.Snippet(project, c)), .. PublicLists(project)],
        BuildScope.Site => [WebCalculatorTarget.Module(project), .. OnSite(project)],
        _ => [.. All.SelectMany(target => target(project)), .. OnSite(project)],
    };

    /// <summary>The price lists of others that the project writes, as their projects will see them.</summary>
    private static IEnumerable<OutputFile> PublicLists(Project project) =>
        from output in project.Settings.Outputs
        let cards = project.Cards.Where(c => output.Cards.Count == 0 || output.Cards.Any(o => o.Id == c.Id))
        from file in PriceLists.Write(PriceLists.Find(output.Format)!, project, cards).Files
        select new OutputFile($"lists/{output.Format}/{file.Path}", file.Text);

    /// <summary>The downloads as the site has them, in a folder of their own.</summary>
    private static IEnumerable<OutputFile> OnSite(Project project) =>
        Downloads.SelectMany(target => target(project)).Select(f => f with { Path = $"site/{PageLinks.Data}{f.Path}" });
}
