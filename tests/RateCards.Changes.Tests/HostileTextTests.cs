using RateCards.Changes.Reports;
using RateCards.Compiler;
using RateCards.Docs.Publishing;

namespace RateCards.Changes.Tests;

/// <summary>Labels, notes and sources come from whoever opens a pull request.</summary>
public class HostileTextTests
{
    [Theory]
    [InlineData("</details><script>alert(1)</script>", "</details><script>")]
    [InlineData("a | b | c", " | b | c")]
    [InlineData("@everyone see #1", "@everyone")]
    [InlineData("see #1", "#1")]
    [InlineData("https://evil.example/", "https://evil")]
    [InlineData("www.evil.example", "www.evil")]
    [InlineData("[click](javascript:alert1)", "[click](")]
    [InlineData("![pixel](x)", "![pixel](")]
    [InlineData("**bold** `code`", "**bold**")]
    [InlineData("gnp\\u200D.exe", "\u200D")]
    [InlineData("<!-- hidden", " <!--")]
    public void A_label_cannot_act_in_the_comment(string label, string acting)
    {
        var markdown = MarkdownReport.Write(Report(label));

        // The label stands in the table's rows; links to the source are the report's own.
        markdown.ShouldNotContain(acting);
        markdown.Split('\n').Count(l => l.StartsWith("<details", StringComparison.Ordinal)).ShouldBe(markdown.Split('\n').Count(l => l == "</details>"));
    }

    [Fact]
    public void A_report_is_never_too_long_to_post_and_counts_what_it_leaves_out()
    {
        var skus = string.Concat(Enumerable.Range(0, 3000).Select(i => $"  m{i}:\n    label: Model {i} {new string('x', 200)}\n    entries:\n      - {{ since: 2026-01-10, source: page, input: 1.{i:0000} }}\n"));
        var card = Card("Model") + skus;

        var markdown = MarkdownReport.Write(Build(card, card.Replace("input: 1.", "input: 2.", StringComparison.Ordinal)));

        markdown.Length.ShouldBeLessThanOrEqualTo(MarkdownReport.MaximalLength);
        markdown.ShouldStartWith("**3,000 errors; 3,000 prices change (");
        System.Text.RegularExpressions.Regex.Count(markdown, @"\nand [\d,]+ more\n").ShouldBeGreaterThan(0);
    }

    private static ChangeReport Report(string label) =>
        Build(Card(label), Card(label).Replace("input: 0.95", "input: 0.96", StringComparison.Ordinal));

    private static ChangeReport Build(string before, string after) => ReportBuilder.Build(
        new ReportInput("main", new Compilation(TestProject.OfCard(before), []), new BuildResult([], [], [])),
        new ReportInput("branch", new Compilation(TestProject.OfCard(after), []), new BuildResult([], [], [])));

    private static string Card(string label) => AcmeCard.Head + $$"""
        meters:
          input: { label: Input, unit: USD/Mtok }
        skus:
          model:
            label: "{{label}}"
            entries:
              - { since: 2026-01-10, source: page, input: 0.95 }

        """;
}
