using RateCards.Compiler.Model;
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
        project => [RatesJson.Write(project)],
        project => [RatesCsv.Write(project)],
        JavaScriptRates.Write,
        JavaScriptPrices.Write,
        CalculatorConfigFile.Write,
        CalculatorModule.Write,
        WebCalculatorTarget.Build,
        project => [PythonModule.Write(project)],
        SqlScript.Write,
        CalculatorWorkbook.Write,
        _ => JsonSchemas.Write(),
    ];

    public static IEnumerable<OutputFile> Write(Project project, BuildScope scope) => scope switch
    {
        BuildScope.PagesAndSnippets => project.Calculators.Select(c => WebCalculatorTarget.Snippet(project, c)),
        BuildScope.Site => [WebCalculatorTarget.Module(project)],
        _ => All.SelectMany(target => target(project)),
    };
}
