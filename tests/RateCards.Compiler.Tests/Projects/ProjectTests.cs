using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Tests.Cards;

namespace RateCards.Compiler.Tests.Projects;

public sealed class ProjectTests
{
    private static readonly SourceText Card = new("cards/acme.yaml", CardTexts.Head + """
        meters: { input: { label: Input, unit: USD/Mtok } }
        skus: { model-a: { label: A, entries: [{ since: 2026-01-10, source: page, input: 1 }] } }
        """);

    [Fact]
    public void Settings_are_read()
    {
        var settings = Compile("""
            as-of: 2026-05-16
            output: ../out
            namespace: Acme.Rates
            site: { title: Acme, description: Rates., url: https://acme.example/docs/, edit-url: https://acme.example/edit }
            severities: { RC2120: warning, RC2084: none }
            """).Project!.Settings;
        settings.ShouldBe(new ProjectSettings
        {
            AsOf = new Date(2026, 5, 16),
            Output = "../out",
            Namespace = "Acme.Rates",
            Site = new SiteSettings("Acme", "Rates.", "https://acme.example/docs", "https://acme.example/edit"),
            Severities = [new SeverityOverride("RC2120", DiagnosticSeverity.Warning), new SeverityOverride("RC2084", null)],
        });
    }

    [Fact]
    public void A_project_without_a_project_file_is_reported()
    {
        var compilation = RateCardCompiler.Compile([Card]);
        compilation.Project.ShouldBeNull();
        compilation.Diagnostics.Single(d => d.SeverityWord == "error").ToString().ShouldBe("ratecards.yaml(1,1): error RC1901: The project has no ratecards.yaml.");
    }

    [Fact]
    public void Another_as_of_date_may_be_asked_for() =>
        RateCardCompiler.Compile([Project("as-of: 2026-05-16\n"), Card], new Date(2026, 10, 1)).Project!.AsOf.ShouldBe(new Date(2026, 10, 1));

    [Theory]
    [InlineData("", "info")]
    [InlineData("severities: { RC2120: error }\n", "error")]
    [InlineData("severities: { RC2120: warning }\n", "warning")]
    [InlineData("severities: { RC2120: none }\n", null)]
    public void A_project_chooses_severities(string severities, string? expected) =>
        Compile("as-of: 2026-05-16\n" + severities).Diagnostics.FirstOrDefault(d => d.Id == "RC2120")?.SeverityWord.ShouldBe(expected);

    [Fact]
    public void A_silenced_diagnostic_is_gone() =>
        Compile("as-of: 2026-05-16\nseverities: { RC2120: none }\n").Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("ratecards.yaml", ProjectFileKind.Project)]
    [InlineData("cards/a.yaml", ProjectFileKind.Card)]
    [InlineData("cards/vendor/a.yml", ProjectFileKind.Card)]
    [InlineData("cards/a.json", ProjectFileKind.Card)]
    [InlineData("formulas/a.yaml", ProjectFileKind.Formulas)]
    [InlineData("calculators/a.yaml", ProjectFileKind.Calculator)]
    [InlineData("cards/README.md", ProjectFileKind.None)]
    [InlineData("cards.yaml", ProjectFileKind.None)]
    [InlineData("pages/a.yaml", ProjectFileKind.None)]
    [InlineData("sub/ratecards.yaml", ProjectFileKind.None)]
    internal void A_file_is_what_its_folder_says(string path, ProjectFileKind kind) => ProjectFiles.KindOf(path).ShouldBe(kind);

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        var forward = RateCardCompiler.Compile(ShippedProject.Files());
        var backward = RateCardCompiler.Compile(ShippedProject.Files().Reverse());
        backward.Diagnostics.ShouldBe(forward.Diagnostics);
        backward.Project!.Rates.ShouldBe(forward.Project!.Rates);
        backward.Project.ShouldBe(forward.Project);
    }

    [Fact]
    public void Errors_of_all_files_are_reported_in_one_run()
    {
        var compilation = RateCardCompiler.Compile(
        [
            Project("as-of: someday\n"),
            new SourceText("cards/a.yaml", "card: [\n"),
            new SourceText("cards/b.yaml", Card.Content.Replace("input: 1 ", "input: -1 ", StringComparison.Ordinal)),
            new SourceText("formulas/a.yaml", "formulas: {\n"),
            new SourceText("calculators/a.yaml", "calculator: @\n"),
        ]);
        compilation.Diagnostics.Where(d => d.SeverityWord == "error").Select(d => $"{d.Location.Path} {d.Id}").ShouldBe(
            ["calculators/a.yaml RC1001", "cards/a.yaml RC1001", "cards/b.yaml RC2006", "formulas/a.yaml RC1001", "ratecards.yaml RC1016"]);
    }

    [Fact]
    public void A_card_that_cannot_be_read_makes_no_false_errors_elsewhere()
    {
        var files = ShippedProject.Files().Select(f => f.Path == "cards/fireworks-gpu-hours.yaml" ? new SourceText(f.Path, "card: [\n") : f);
        RateCardCompiler.Compile(files).Diagnostics.Where(d => d.SeverityWord == "error").Select(d => d.Id).ShouldBe(["RC1001"]);
    }

    private static Compilation Compile(string project) => RateCardCompiler.Compile([Project(project), Card]);

    private static SourceText Project(string content) => new("ratecards.yaml", content);
}
