using RateCards.Compiler.Diagnostics;

namespace RateCards.Docs.Tests.Pages;

public sealed class ShippedSiteTests
{
    [Fact]
    public void The_shipped_pages_have_no_error_on_the_projects_date() => Errors(ShippedSite.Default).ShouldBeEmpty();

    [Fact]
    public void The_shipped_pages_have_no_error_on_a_later_date() => Errors(ShippedSite.Later).ShouldBeEmpty();

    private static IEnumerable<string> Errors(RateCards.Docs.Publishing.BuildResult result) =>
        result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString());
}
