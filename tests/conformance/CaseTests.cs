using RateCards.Conformance.Tests.Cases;
using RateCards.Conformance.Tests.Engines;

namespace RateCards.Conformance.Tests;

/// <summary>Every case of the language reference and of <c>cases/</c>, in every engine.</summary>
public sealed class CaseTests
{
    private static readonly List<ConformanceCase> All = Repository.CaseFiles.SelectMany(CaseReader.Read).ToList();

    public static TheoryData<string> Errors() => [.. All.Where(c => c.IsError).Select(c => c.ToString())];

    public static TheoryData<string> Values() => [.. All.Where(c => !c.IsError).Select(c => c.ToString())];

    [Fact]
    public void There_are_cases() => All.Count.ShouldBeGreaterThan(50);

    [Theory]
    [MemberData(nameof(Errors))]
    public void An_error_is_reported_exactly_where_it_is_marked(string name)
    {
        var @case = Find(name);
        var (_, diagnostics, file, start) = CaseBinder.Bind(@case);
        diagnostics.Select(d => (d.Id, d.Location)).ShouldBe(@case.Marks.Select(m => (@case.Expected, file.Locate(start + m.Start, m.Length))));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_what_the_case_says(string name)
    {
        var @case = Find(name);
        CaseBinder.Bind(@case).Diagnostics.ShouldBeEmpty();
        var (job, column) = CaseBinder.ToJob(@case);
        var value = IEngine.Exact.Run([job])[0][0][column];
        Bits.AreEqual(value, CaseReader.Number(@case.Expected)).ShouldBeTrue($"it is {value:R}");
    }

    [Fact]
    public void Every_engine_gives_the_same_bits_for_every_case()
    {
        var cases = All.Where(c => !c.IsError).Select(c => (Case: c, Bound: CaseBinder.ToJob(c))).ToList();
        var jobs = cases.Select(c => c.Bound.Job).ToList();
        SideBySide.ForEach(IEngine.All, engine =>
        {
            var expected = engine.Reference.Run(jobs);
            var actual = engine.Run(jobs);
            var differences = cases.Where((c, i) => !Bits.AreEqual(actual[i][0][c.Bound.Column], expected[i][0][c.Bound.Column])).Select(c => c.Case);
            differences.ShouldBeEmpty($"{engine.Name} differs");
        });
    }

    private static ConformanceCase Find(string name) => All.Single(c => c.ToString() == name);
}
