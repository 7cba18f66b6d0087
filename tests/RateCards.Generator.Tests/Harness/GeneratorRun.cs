using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RateCards.Generator.Tests.Harness;

/// <summary>The generator in a compiler, with a project's files; each change of them is a run of its own.</summary>
internal sealed class GeneratorRun
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _input;
    private readonly IReadOnlyList<InMemoryFile> _files;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation input, IReadOnlyList<InMemoryFile> files)
    {
        _driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out _);
        (_input, _files, Output) = (input, files, output);
    }

    /// <summary>The compilation with the generated code in it.</summary>
    public Compilation Output { get; }

    /// <summary>What the generator reported.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => Result.Diagnostics;

    private GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>The first run.</summary>
    /// <param name="files">Project-relative path and content.</param>
    public static GeneratorRun Of(IEnumerable<(string Path, string Content)> files, params (string Name, string Value)[] properties) => Of(ParseOptions, files, properties);

    /// <summary>The first run in a project that has no cards.</summary>
    /// <param name="project">Text of its project file.</param>
    public static GeneratorRun OfHost(string project, params (string Name, string Value)[] properties) => Of([(InMemoryFile.Host, project)], properties);

    /// <summary>The first run in a project that is written in the oldest C# that the package is for.</summary>
    public static GeneratorRun InCSharp10(IEnumerable<(string Path, string Content)> files) => Of(ParseOptions.WithLanguageVersion(LanguageVersion.CSharp10), files, []);

    private static GeneratorRun Of(CSharpParseOptions parseOptions, IEnumerable<(string Path, string Content)> files, (string Name, string Value)[] properties)
    {
        var additional = files.Select(f => new InMemoryFile(f.Path, f.Content)).ToList();
        var driver = CSharpGeneratorDriver.Create(
            [new RateCardsGenerator().AsSourceGenerator()],
            additional,
            parseOptions,
            new BuildOptions(properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new GeneratorRun(driver, Compilations.Create(parseOptions, "// nothing of its own"), additional);
    }

    /// <summary>A run after a file has changed.</summary>
    public GeneratorRun Edit(string path, Func<string, string> edit)
    {
        var before = _files.Single(f => f.ProjectPath == path);
        var content = before.GetText().ToString();
        var after = new InMemoryFile(path, edit(content));
        after.GetText().ToString().ShouldNotBe(content, "the edit changes nothing");
        return new GeneratorRun(_driver.ReplaceAdditionalText(before, after), _input, [.. _files.Select(f => f == before ? after : f)]);
    }

    /// <summary>A run after a file has been added.</summary>
    public GeneratorRun Add(string path, string content)
    {
        var file = new InMemoryFile(path, content);
        return new GeneratorRun(_driver.AddAdditionalTexts([file]), _input, [.. _files, file]);
    }

    /// <summary>A run after something was typed into the project's own C#.</summary>
    public GeneratorRun EditCSharp(string code) =>
        new(_driver, _input.RemoveAllSyntaxTrees().AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, ParseOptions)), _files);

    /// <summary>A run with an id silenced by the project file's <c>NoWarn</c>.</summary>
    public GeneratorRun NoWarn(string id) => new(
        _driver, _input.WithOptions(_input.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create(id, ReportDiagnostic.Suppress)])), _files);

    /// <summary>A run after MSBuild properties have changed.</summary>
    public GeneratorRun SetProperties(params (string Name, string Value)[] properties) =>
        new(_driver.WithUpdatedAnalyzerConfigOptions(new BuildOptions(properties)), _input, _files);

    /// <summary>The code of a generated file.</summary>
    public string Code(string hintName) => Result.GeneratedSources.Single(s => s.HintName == hintName).SourceText.ToString();

    public IEnumerable<string> HintNames => Result.GeneratedSources.Select(s => s.HintName);

    /// <summary>How often a step's outputs were new or changed in this run, and not taken from the run before.</summary>
    public int Repeated(string step) => Result.TrackedSteps[step]
        .SelectMany(s => s.Outputs)
        .Count(o => o.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));

    /// <summary>How often a step was not even looked at.</summary>
    public int Cached(string step) => Result.TrackedSteps[step].SelectMany(s => s.Outputs).Count(o => o.Reason == IncrementalStepRunReason.Cached);
}
