using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Tests.Diagnostics;

/// <summary>Every case of <c>tests/data/diagnostics</c> gives exactly what it says, at exactly the place it marks.</summary>
public sealed class DiagnosticCaseTests
{
    public static TheoryData<string> Cases => [.. DiagnosticCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_gives_what_it_says(string name)
    {
        var @case = DiagnosticCase.Load(name);
        var files = @case.Files.Select(f => new SourceText(f.Path, f.Content)).ToList();
        var contents = files.ToDictionary(f => f.Path, f => f.Content);
        var found = RateCardCompiler.Compile(files).Diagnostics
            .Select(d => new ExpectedDiagnostic(
                d.Location.Path, d.Location.Start.Line, d.Location.Start.Column, contents[d.Location.Path].Substring(d.Location.Offset, d.Location.Length),
                d.SeverityWord, d.Id, d.Message));
        Assert.Equal(string.Join("\n", @case.Expected), string.Join("\n", found));
    }

    /// <summary>Those that a file of a case cannot show.</summary>
    private static readonly string[] ShownElsewhere =
    [
        "RC1004", // a file of 8 MiB: YamlReaderTests
        "RC1061", // a file of 200,000 values: BoundTests
        "RC1062", // a card of a million rates: BoundTests
        "RC1017", // flags, which only calculators have: MappingReaderTests
        "RC1901", // no project file: ProjectTests
        "RC1907", // a property of the build, which the generator reads
        "RC1910", // a project without cards: the generator's tests
        "RC1911", // a property of the build, which the generator reads
        "RC2123", // a rate that nothing uses: UnusedRatesTests
    ];

    [Fact]
    public void Every_diagnostic_of_cards_formulas_and_project_has_a_case()
    {
        var shown = DiagnosticCase.Names.Select(n => n.Split('-')[0]).ToHashSet();
        DiagnosticCatalogue.All.Select(d => d.Id).Where(id => id[2] is '1' or '2' or '3').Except(shown).Except(ShownElsewhere).ShouldBeEmpty();
    }
}
