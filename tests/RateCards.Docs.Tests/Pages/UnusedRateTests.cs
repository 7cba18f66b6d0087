using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Docs.Publishing;

namespace RateCards.Docs.Tests.Pages;

/// <summary>A rate that neither a calculator nor a page uses is told of; the history page alone is no use.</summary>
public sealed class UnusedRateTests
{
    private const string Card = AcmeCard.Head + """
        meters:
          input:  { label: Input,  unit: USD/Mtok }
          output: { label: Output, unit: USD/Mtok }
        skus:
          model-a:
            label: Model A
            entries:
              - { since: 2026-01-10, source: page, input: 0.95, output: 4.00 }
        """;

    [Theory]
    [InlineData("Nothing.", "", "acme.model-a.input acme.model-a.output")]
    [InlineData("{{rate \"acme.model-a.input\"}}", "", "acme.model-a.output")]
    [InlineData("{{rates \"acme\" meters: \"output\"}}", "", "acme.model-a.input")]
    [InlineData("{{rates \"acme\"}}", "", "")]
    [InlineData("Nothing.", "severities: { RC2123: none }", "")]
    public void It_is_told_as_information(string body, string severities, string unused)
    {
        SourceText[] files =
        [
            new("ratecards.yaml", "as-of: 2026-05-16\n" + severities + "\n"),
            new("cards/acme.yaml", Card),
            Page("index", body),
            Page("rate-history", "{{history \"acme\"}}"),
        ];
        var diagnostics = SiteBuilder.Build(RateCardCompiler.Compile(files), files).Diagnostics;
        diagnostics.Where(d => d.SeverityWord == "error").Select(d => d.ToString()).ShouldBeEmpty();
        var told = diagnostics.Where(d => d.Id == "RC2123").ToList();
        string.Join(' ', told.Select(d => d.Message.Split('\'')[1])).ShouldBe(unused);
        told.ShouldAllBe(d => d.SeverityWord == "info" && d.Location.Path == "cards/acme.yaml" && d.Location.Start.Line == 14);
    }

    private static SourceText Page(string path, string body) =>
        new($"pages/{path}.mdx.sbn", $"---\ntitle: Rates\ndescription: Rates of Acme.\npath: {path}\ngroup: Acme\n---\n\n{body}\n");
}
