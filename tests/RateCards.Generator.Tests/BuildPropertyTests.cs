using Microsoft.CodeAnalysis;
using RateCards.Generator.Tests.Harness;

namespace RateCards.Generator.Tests;

/// <summary>What a C# project says of the code that it wants, and what it is told where it names no cards.</summary>
public sealed class BuildPropertyTests
{
    [Fact]
    public void Code_stands_in_the_namespace_of_the_build_and_only_the_project_sees_it()
    {
        var run = AcmeProject.Run(("RateCardsNamespace", "Acme.Billing"), ("RateCardsAccessibility", "internal"), ("RateCardsClassSuffix", "Prices"));

        run.Diagnostics.ShouldBeEmpty();
        // Within Acme.Billing, Acme alone would be the namespace.
        run.Output.GetTypeByMetadataName("Acme.Billing.AcmePrices")!.DeclaredAccessibility.ShouldBe(Accessibility.Internal);
        run.Output.GetTypeByMetadataName("Acme.Billing.Rates")!.DeclaredAccessibility.ShouldBe(Accessibility.Internal);
        run.Output.GetTypeByMetadataName("Acme.Billing.Formulas")!.DeclaredAccessibility.ShouldBe(Accessibility.Internal);
        run.Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
    }

    [Fact]
    public void Every_class_says_that_it_is_generated_and_is_left_out_of_coverage()
    {
        var types = AcmeProject.Run().Output.GlobalNamespace.GetNamespaceMembers().Single(n => n.Name == "Sample").GetNamespaceMembers().Single().GetTypeMembers();

        types.Length.ShouldBeGreaterThan(3);
        types.ShouldAllBe(t => t.GetAttributes().Select(a => a.AttributeClass!.Name).Intersect(new[] { "GeneratedCodeAttribute", "ExcludeFromCodeCoverageAttribute" }).Count() == 2);
    }

    [Theory]
    [InlineData("RateCardsNamespace", "Acme.class", "a C# namespace")]
    [InlineData("RateCardsAccessibility", "private", "an accessibility")]
    [InlineData("RateCardsClassSuffix", "My.Prices", "the end of a C# name")]
    public void A_property_that_is_not_understood_is_an_error(string name, string value, string what)
    {
        var error = AcmeProject.Run((name, value)).Diagnostics.Single();

        error.Id.ShouldBe("RC1911");
        error.GetMessage(null).ShouldStartWith($"The build property {name} is '{value}', which is not {what}. ");
    }

    [Fact]
    public void A_folder_without_cards_is_an_error_at_the_line_that_names_it()
    {
        var run = GeneratorRun.OfHost("""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <RateCardsFolder>Prises</RateCardsFolder>
              </PropertyGroup>
            </Project>
            """, ("RateCardsFolder", "Prises"));

        var error = run.Diagnostics.Single();
        error.Id.ShouldBe("RC1910");
        error.GetMessage(null).ShouldContain("'Prises' has neither a ratecards.yaml nor a card");
        // Line 3, behind four spaces and <RateCardsFolder>, counted from 0.
        var span = error.Location.GetLineSpan();
        (Path.GetFileName(span.Path), span.StartLinePosition.Line, span.StartLinePosition.Character, span.EndLinePosition.Character).ShouldBe(("App.csproj", 2, 21, 27));
    }

    [Fact]
    public void Where_no_line_names_the_folder_the_project_is_the_place()
    {
        var error = GeneratorRun.OfHost("<Project />", ("RateCardsFolder", "/src/RateCards")).Diagnostics.Single();

        (error.Id, error.Location.GetLineSpan().StartLinePosition.Line).ShouldBe(("RC1910", 0));
    }

    [Fact]
    public void Cards_that_are_items_need_no_project_file_where_the_build_says_the_date()
    {
        var run = GeneratorRun.Of([("cards/gpus.yaml", AcmeProject.Gpus)], ("RateCardsAsOf", "2026-05-16"));

        run.Diagnostics.ShouldBeEmpty();
        run.HintNames.ShouldNotBeEmpty();
    }

    [Fact]
    public void The_code_is_CSharp_10()
    {
        var run = GeneratorRun.InCSharp10(AcmeProject.Files);

        run.Diagnostics.ShouldBeEmpty();
        run.Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
    }
}
