using RateCards.Changes.Conditions;
using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;
using RateCards.Fuzzing.Tests.Inputs;
using RateCards.Interchange.Usages;

namespace RateCards.Fuzzing.Tests.Targets;

/// <summary>Every target, by what it reads.</summary>
internal static class FuzzTargets
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new TextTarget("yaml", 1500, () => Seeds.WithEnding(".yaml"), text => IsRead("input.yaml", text)),
        new TextTarget("json", 1500, () => Seeds.WithEnding(".json").Concat(Seeds.Lists()), text => IsRead("input.json", text)),
        new TextTarget("numbers", 20_000, Seeds.Numbers, NumberReading.Run),
        new TextTarget("cards", 300, () => Seeds.OfKind(ProjectFileKind.Card), text => IsRight(CardCompiler.Compile(new SourceText("cards/input.yaml", text), UnitTable.BuiltIn).Diagnostics)),
        new TextTarget("settings", 1500, () => Seeds.OfKind(ProjectFileKind.Project), text => IsRight(RateCardCompiler.BindSettings(new SourceText(ProjectFiles.ProjectFile, text), null).Diagnostics)),
        new TextTarget("formulas", 300, () => Seeds.OfKind(ProjectFileKind.Formulas), IsFormulas),
        new ProofTarget(),
        new CalculatorTarget(),
        new PageTarget(),
        new TextTarget("csv-logs", 1500, () => [RequestLogs.Csv], text => RequestLogs.Read(text, isCsv: true)),
        new TextTarget("json-logs", 1500, () => [RequestLogs.JsonLines], text => RequestLogs.Read(text, isCsv: false)),
        new TextTarget("lists", 200, Seeds.Lists, ForeignLists.Read),
        new TextTarget("csv-lists", 1500, () => ForeignLists.CsvSeeds, ForeignLists.ReadCsv),
        new TextTarget("usages", 1500, () => UsageAnswers.Seeds, UsageAnswers.Read),
        new TextTarget("conditions", 1500, () => ConditionSeeds, text => FailCondition.Parse(text, out var error) is not null || error.Length == 0),
        new BuildTarget(),
    ];

    private static IEnumerable<string> ConditionSeeds =>
        FailCondition.Vocabulary.Select(w => w.Word).Concat(["change > 25% or names-broken or flips > 2", "total-change >= 0.5 or loosened", "free or missing or gone", "increase > 10%"]);

    public static FuzzTarget? Find(string name) => All.FirstOrDefault(t => t.Name == name);

    private static bool IsRead(string path, string text)
    {
        var diagnostics = new DiagnosticBag();
        return DocumentReader.Read(new SourceText(path, text), diagnostics) is not null && !diagnostics.HasErrors;
    }

    private static bool IsFormulas(string text) => IsRight(RateCardCompiler.BindFormulas([new SourceText("formulas/input.yaml", text)], UnitTable.BuiltIn).Diagnostics);

    public static bool IsRight(IEnumerable<Diagnostic> diagnostics) => !diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}
