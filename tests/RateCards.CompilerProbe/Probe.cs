using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RateCards.Generator;

namespace RateCards.CompilerProbe;

/// <summary>Runs the generator in whatever Roslyn this assembly was loaded beside. Only strings go in and out.</summary>
public static class Probe
{
    /// <param name="files">Project-relative path and content, by turns.</param>
    /// <returns>The version of Roslyn, then what was reported, then the generated files, each after its name.</returns>
    public static string[] Run(string[] files)
    {
        var additional = new List<AdditionalText>();
        for (var i = 0; i < files.Length; i += 2)
        {
            additional.Add(new InMemoryText(files[i], files[i + 1]));
        }

        var parseOptions = new CSharpParseOptions(LanguageVersion.CSharp10);
        var driver = CSharpGeneratorDriver.Create([new RateCardsGenerator().AsSourceGenerator()], additional, parseOptions, new Options());
        var result = driver.RunGenerators(CSharpCompilation.Create("Generated", [CSharpSyntaxTree.ParseText("", parseOptions)])).GetRunResult().Results.Single();
        return
        [
            typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(2),
            .. result.Diagnostics.Select(d => d.ToString()),
            .. result.Exception is { } exception ? [exception.ToString()] : Array.Empty<string>(),
            .. result.GeneratedSources.SelectMany(s => new[] { s.HintName, s.SourceText.ToString() }),
        ];
    }

    private sealed class InMemoryText(string path, string content) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content);
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(null);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(textFile.Path);
    }

    private sealed class Values(string? path) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = path is not null && key == "build_metadata.AdditionalFiles.RateCardsPath" ? path : "";
            return value.Length > 0;
        }
    }
}
