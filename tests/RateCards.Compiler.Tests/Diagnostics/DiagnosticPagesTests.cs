using System.Text;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Tests.Diagnostics;

/// <summary>
/// Each diagnostic has a help page, and README.md beside them lists all. To write that index anew after adding one, run
/// <c>RATECARDS_UPDATE=1 dotnet test tests/RateCards.Compiler.Tests --filter DiagnosticPages</c>.
/// </summary>
public sealed class DiagnosticPagesTests
{
    private static readonly string Folder = Path.Combine(TestData.Root, "docs", "diagnostics");

    /// <summary>What the first digits of an id stand for.</summary>
    private static readonly (string Prefix, string Title)[] Areas =
    [
        ("RC10", "Files: syntax, shape, numbers, dates, ids"),
        ("RC19", "The project file"),
        ("RC2", "Cards"),
        ("RC3", "Formulas"),
        ("RC4", "Calculators"),
        ("RC5", "Pages and claims"),
        ("RC6", "Output"),
        ("RC7", "Changes"),
        ("RC8", "Files of requests, changes of what is counted and seen, and price lists of others"),
    ];

    /// <summary>What analyzers say of C#, from the file that lists them for Roslyn: id, severity and title. Their own tests hold it to them.</summary>
    private static readonly (string Id, string Severity, string Title)[] OfCode =
        [.. File.ReadAllLines(Path.Combine(TestData.Root, "generators", "RateCards.Analyzers", "AnalyzerReleases.Unshipped.md"))
            .Select(line => line.Split(" | ")).Where(fields => fields[0].StartsWith("RC", StringComparison.Ordinal)).Select(fields => (fields[0], fields[2], fields[3]))];

    public static TheoryData<string> Ids => [.. DiagnosticCatalogue.All.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_diagnostic_has_a_page_of_its_own(string id)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, id + ".md"));
        lines[0].ShouldBe($"# {id}: {DiagnosticCatalogue.Find(id)!.Title}");
        lines.ShouldContain("## How to fix it");
        lines.ShouldAllBe(line => line.Length <= 140);
    }

    [Fact]
    public void Every_page_is_of_a_diagnostic() =>
        Directory.GetFiles(Folder, "RC*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Except(DiagnosticCatalogue.All.Select(d => d.Id)).Except(OfCode.Select(d => d.Id)).ShouldBeEmpty();

    [Fact]
    public void The_index_lists_every_diagnostic()
    {
        var path = Path.Combine(Folder, "README.md");
        if (Environment.GetEnvironmentVariable("RATECARDS_UPDATE") == "1")
        {
            File.WriteAllText(path, Index());
        }

        // Where it does not: see the summary of this class.
        Assert.Equal(Index(), File.ReadAllText(path));
    }

    [Fact]
    public void Ids_are_of_a_known_area_and_each_stands_once()
    {
        DiagnosticCatalogue.All.ShouldAllBe(d => Areas.Any(a => d.Id.StartsWith(a.Prefix, StringComparison.Ordinal)) && d.Id.Length == 6);
        DiagnosticCatalogue.All.Select(d => d.Id).Distinct().Count().ShouldBe(DiagnosticCatalogue.All.Count);
    }

    /// <summary>A message is a sentence; its help says what to do.</summary>
    [Fact]
    public void Messages_and_helps_are_sentences() =>
        DiagnosticCatalogue.All
            .Where(d => !(EndsLikeASentence(d.Message) && EndsLikeASentence(d.Help)) || d.Title.EndsWith('.'))
            .Select(d => d.Id)
            .ShouldBeEmpty();

    private static bool EndsLikeASentence(string text) => text.EndsWith('.') || text.EndsWith('?') || text.EndsWith('}');

    private static string Index()
    {
        var text = new StringBuilder();
        text.Append("# Diagnostics\n\nEverything that RateCards reports, each with a page that says what it means and how to fix it. The severity is the\n"
            + "default one; `severities` in `ratecards.yaml` sets another, but an error marked with * stays one, because what it\n"
            + "reports leaves something out of the model.\n");
        foreach (var (prefix, title) in Areas)
        {
            var descriptors = DiagnosticCatalogue.All.Where(d => d.Id.StartsWith(prefix, StringComparison.Ordinal)).ToList();
            if (descriptors.Count > 0)
            {
                text.Append($"\n## {title}\n\n| id | severity | what is wrong |\n|---|---|---|\n");
                descriptors.ForEach(d => text.Append($"| [{d.Id}]({d.Id}.md) | {Word(d)} | {d.Title} |\n"));
            }
        }

        text.Append("\n## C# that uses the generated code\n\nFrom analyzers in the package `RateCards`, with fixes in editors. Their severities are set in `.editorconfig`.\n\n"
            + "| id | severity | what is wrong |\n|---|---|---|\n");
        foreach (var (id, severity, title) in OfCode)
        {
            text.Append($"| [{id}]({id}.md) | {(severity == "Disabled" ? "off" : severity.ToLowerInvariant())} | {title} |\n");
        }

        return text.ToString();
    }

    private static string Word(DiagnosticDescriptor descriptor) =>
        descriptor.Severity.ToString().ToLowerInvariant() + (descriptor.CanBeLowered ? "" : "*");
}
