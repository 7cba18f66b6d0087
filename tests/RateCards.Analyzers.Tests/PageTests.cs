using Microsoft.CodeAnalysis.Diagnostics;
using RateCards.Tests.Shared;

namespace RateCards.Analyzers.Tests;

/// <summary>Each rule has a help page, and a line in the file of releases.</summary>
public sealed class PageTests
{
    private static readonly DiagnosticAnalyzer[] Analyzers =
        [.. typeof(IdAnalyzer).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(DiagnosticAnalyzer))).Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];

    [Fact]
    public void Each_rule_has_a_page_of_its_title_and_a_line_among_the_releases()
    {
        var releases = File.ReadAllText(Path.Combine(TestData.Root, "generators", "RateCards.Analyzers", "AnalyzerReleases.Unshipped.md"));
        foreach (var rule in Analyzers.SelectMany(a => a.SupportedDiagnostics))
        {
            var title = rule.Title.ToString(null);
            File.ReadAllLines(Path.Combine(TestData.Root, "docs", "diagnostics", rule.Id + ".md"))[0].ShouldBe($"# {rule.Id}: {title}");
            releases.ShouldContain($"{rule.Id} | {rule.Category} | {(rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled")} | {title}\n");
        }
    }
}
