using RateCards.Compiler.Model;
using RateCards.Compiler.Targets;
using RateCards.Compiler.Targets.CalculatorConfig;
using RateCards.Compiler.Targets.Csv;
using RateCards.Compiler.Targets.JavaScript;
using RateCards.Compiler.Targets.Json;
using RateCards.Compiler.Targets.Python;
using RateCards.Compiler.Targets.Schema;
using RateCards.Compiler.Targets.Spreadsheet;
using RateCards.Compiler.Targets.Sql;
using RateCards.Compiler.Targets.WebCalculator;

namespace RateCards.Docs.Publishing;

/// <summary>The targets whose outputs a build writes beside the pages. A new target is a folder in the compiler, and a line here.</summary>
internal static class OutputTargets
{
    private static readonly Func<Project, IEnumerable<OutputFile>>[] All =
    [
        project => [RatesJson.Write(project)],
        project => [RatesCsv.Write(project)],
        JavaScriptRates.Write,
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
