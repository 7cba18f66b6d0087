using System.Reflection;
using RateCards.Compiler.Diagnostics;
using RateCards.Tests.Shared;

namespace RateCards.Compiler.Tests.Calculators;

public class CalculatorHelpPageTests
{
    public static TheoryData<string> Ids => [.. Descriptors.Select(d => d.Id)];

    private static IEnumerable<DiagnosticDescriptor> Descriptors => typeof(CalculatorDiagnostics)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (DiagnosticDescriptor)f.GetValue(null)!);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_diagnostic_has_a_help_page_and_a_case(string id)
    {
        var page = File.ReadAllText(Path.Combine(TestData.Root, "docs", "diagnostics", id + ".md"));
        page.ShouldStartWith($"# {id}: {Descriptors.Single(d => d.Id == id).Title}\n\n");
        page.ShouldContain("## Example");
        page.ShouldContain("## How to fix it");
        DiagnosticCase.Names.ShouldContain(name => name.StartsWith(id, StringComparison.Ordinal));
    }
}
