using Microsoft.CodeAnalysis.Diagnostics;

namespace RateCards.Generator;

/// <summary>MSBuild properties that the generator reads; made visible by RateCards.Generator.targets.</summary>
/// <param name="AsOf">The date to resolve at in place of the project file's, as written; null where none is set.</param>
/// <param name="HelpFolder">Where the diagnostics' help pages are; null where unknown.</param>
internal sealed record BuildProperties(string? AsOf, string? HelpFolder)
{
    public static BuildProperties Read(AnalyzerConfigOptionsProvider options) =>
        new(Property(options, "RateCardsAsOf"), Property(options, "RateCardsHelpFolder"));

    private static string? Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null;
}
