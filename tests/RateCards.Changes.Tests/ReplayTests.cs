using RateCards.Changes.Reports;
using RateCards.Compiler;
using RateCards.Docs.Publishing;

namespace RateCards.Changes.Tests;

/// <summary>
/// The real history of the shipped prices, step by step. Each report in <c>tests/data/replay/</c> was read against the
/// figures and dates that it reports; to accept a new one, copy the file that the failure names over it and read it too.
/// </summary>
public class ReplayTests
{
    private static readonly string Folder = Path.Combine(TestProject.Root, "tests", "data", "replay");

    [Theory]
    [InlineData("2024-05-01", "2025-07-19")]
    [InlineData("2025-07-19", "2026-02-01")]
    [InlineData("2026-02-01", "2026-05-16")]
    [InlineData("2026-05-16", "2026-07-17")]
    [InlineData("2026-07-17", "2026-10-01")]
    public void The_report_on_each_step_reads_as_agreed(string before, string after)
    {
        var report = MarkdownReport.Write(Report(before, after));
        var path = Path.Combine(Folder, $"{before}-to-{after}.md");
        if (!File.Exists(path) || File.ReadAllText(path) != report)
        {
            var received = Path.Combine(Path.GetTempPath(), $"received-{before}-to-{after}.md");
            File.WriteAllText(received, report);
            Assert.Fail($"The report differs from {path}. It is now in {received}.");
        }
    }

    [Fact]
    public void The_documentation_quotes_a_report_as_it_is()
    {
        var quoted = File.ReadLines(Path.Combine(TestProject.Root, "docs/pull-requests.md")).Select(l => l.Trim()).Where(l => l.StartsWith("> **", StringComparison.Ordinal) || l.StartsWith("> |", StringComparison.Ordinal)).ToList();

        quoted.Count.ShouldBeGreaterThanOrEqualTo(4);
        quoted.Select(l => l[2..]).ShouldBeSubsetOf(File.ReadLines(Path.Combine(Folder, "2026-05-16-to-2026-07-17.md")));
    }

    /// <summary>The report on two dates, without the pages, which change for more reasons than prices.</summary>
    internal static ChangeReport Report(string before, string after) => ReportBuilder.Build(Input(before), Input(after)) with { Files = [] };

    private static ReportInput Input(string date)
    {
        var compilation = RateCardCompiler.Compile(TestProject.ShippedFiles, TestProject.Day(date));
        return new ReportInput(date, compilation, new BuildResult([], [], []));
    }
}
