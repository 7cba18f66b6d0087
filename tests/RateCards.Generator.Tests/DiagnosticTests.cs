using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Generator.Tests.Harness;
using RateCards.Tests.Shared;

namespace RateCards.Generator.Tests;

/// <summary>The build says what the command says, where the command says it.</summary>
public sealed class DiagnosticTests
{
    public static TheoryData<string> Cases => [.. DiagnosticCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_build_reports_what_the_case_expects(string name)
    {
        var expected = DiagnosticCase.Load(name);

        var reported = Reported(GeneratorRun.Of(expected.Files)).ToList();

        var said = expected.Expected.Select(e => $"{InMemoryFile.Folder}{e.Path}({e.Line},{e.Column}): {e.Severity} {e.Id}: {e.Message} ").Order(StringComparer.Ordinal).ToList();
        reported.Count.ShouldBe(said.Count);
        reported.Zip(said).ShouldAllBe(pair => pair.First.StartsWith(pair.Second, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_build_and_the_command_cannot_disagree(string name)
    {
        var files = DiagnosticCase.Load(name).Files;
        var compiled = RateCardCompiler.Compile(files.Select(f => new SourceText(f.Path, f.Content)));

        Reported(GeneratorRun.Of(files)).ShouldBe(compiled.Diagnostics.Select(d => $"{InMemoryFile.Folder}{d} {d.Help}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_build_says_how_to_mend_what_is_wrong_and_where_to_read_more()
    {
        var run = AcmeProject.Run(("RateCardsHelpFolder", "/help/pages")).Edit("cards/gpus.yaml", text => text.Replace("hour: 7.00", "hour: -7.00"));

        run.Diagnostics.Select(d => d.GetMessage(null)).ShouldContain("'-7.00' is negative. Write it as the vendor does, without a minus. A discount is a lower rate, or a factor below 100%.");
        var descriptor = run.Diagnostics[0].Descriptor;
        descriptor.HelpLinkUri.ShouldBe($"file:///help/pages/{descriptor.Id}.md");
        descriptor.Description.ToString(null).ShouldNotBeEmpty();
        descriptor.Title.ToString(null).ShouldNotBe(descriptor.Id);
    }

    [Fact]
    public void NoWarn_holds_for_a_note_and_an_attribute_in_CSharp_is_not_even_looked_for()
    {
        const string note = "RC2066";
        var run = GeneratorRun.Of(DiagnosticCase.Load("RC2066-factor-without-effect").Files);

        run.Diagnostics.ShouldContain(d => d.Id == note);
        run.NoWarn(note).Diagnostics.ShouldNotContain(d => d.Id == note);
        run.EditCSharp($"[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"RateCards\", \"{note}\")]").Diagnostics.ShouldContain(d => d.Id == note && !d.IsSuppressed);
    }

    [Fact]
    public void A_property_that_is_no_date_is_an_error_and_the_project_files_date_stands()
    {
        var run = AcmeProject.Run(("RateCardsAsOf", "1 October 2026"));

        run.Diagnostics.Single().Id.ShouldBe("RC1907");
        run.Code("acme.card.g.cs").ShouldContain("new(4.00m)");
    }

    [Fact]
    public void Cards_without_a_project_file_are_an_error()
    {
        var run = GeneratorRun.Of([("cards/gpus.yaml", AcmeProject.Gpus)]);

        run.Diagnostics.Single().Id.ShouldBe("RC1901");
        run.HintNames.ShouldBeEmpty();
    }

    [Fact]
    public void A_project_without_any_of_it_is_left_alone()
    {
        var run = GeneratorRun.Of([]);

        run.Diagnostics.ShouldBeEmpty();
        run.HintNames.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("card: acme")]
    [InlineData("card: ac-me")]
    [InlineData("card: ../x")]
    public void Cards_with_one_id_or_name_or_none_do_not_break_the_generator(string id)
    {
        var files = AcmeProject.Files.Append(("cards/second.yaml", AcmeProject.Gpus.Replace("card: acme-gpus", id))).Append(("cards/third.yaml", AcmeProject.Gpus.Replace("card: acme-gpus", "card: ac-me")));

        var run = GeneratorRun.Of(files);

        run.Diagnostics.ShouldNotBeEmpty();
        run.HintNames.ShouldContain("acme.card.g.cs");
        run.Output.GetDiagnostics().ShouldBeEmpty();
    }

    private static IEnumerable<string> Reported(GeneratorRun run) => run.Diagnostics.Select(d =>
    {
        var place = d.Location.GetLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {d.DefaultSeverity.ToString().ToLowerInvariant()} {d.Id}: {d.GetMessage(null)}";
    }).Order(StringComparer.Ordinal);
}
