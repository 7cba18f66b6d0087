using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Tests.ShippedCards;

public class ShippedProjectTests
{
    [Fact]
    public void The_shipped_project_has_neither_errors_nor_warnings() =>
        ShippedProject.Compilation.Diagnostics
            .Where(d => d.Severity != DiagnosticSeverity.Info)
            .Select(d => d.ToString())
            .ShouldBeEmpty();

    [Fact]
    public void Its_date_is_the_day_on_which_the_published_comparison_was_last_verified() =>
        ShippedProject.Project.AsOf.ToString().ShouldBe("2026-05-16");

    [Fact]
    public void Every_entry_names_a_source_with_an_address_and_a_verified_date() =>
        ShippedProject.Project.Rates.All
            .SelectMany(r => r.History.Where(v => v.Verified.Count == 0 || !v.Source.Url.StartsWith("https://", StringComparison.Ordinal)).Select(v => r.Id))
            .ShouldBeEmpty();
}
