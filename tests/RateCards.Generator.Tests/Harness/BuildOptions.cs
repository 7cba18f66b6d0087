using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RateCards.Generator.Tests.Harness;

/// <summary>What MSBuild hands to the generator: a path for each file of the project, and properties.</summary>
internal sealed class BuildOptions(params (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties.ToDictionary(p => "build_property." + p.Name, p => p.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is InMemoryFile { ProjectPath: InMemoryFile.Host }
        ? new Values(new() { ["build_metadata.AdditionalFiles.RateCardsHost"] = "true" })
        : textFile is InMemoryFile file ? new Values(new() { ["build_metadata.AdditionalFiles.RateCardsPath"] = file.ProjectPath })
        : new Values([]);

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
