using System.Text.RegularExpressions;
using RateCards.Compiler.Base;
using RateCards.Compiler.Reading;

namespace RateCards.Fuzzing.Tests.Inputs;

/// <summary>What inputs are made of: the files that the repository has anyway, read where they stand.</summary>
internal static partial class Seeds
{
    /// <summary>A project of one calculator with a formula, and a page.</summary>
    public static FuzzInput Acme { get; } = Of(new AcmeTraffic("pt * price + number * fee").Files, ("pages/index.mdx.sbn", Page));

    /// <summary>A project with steps, hours, axes and factors.</summary>
    public static FuzzInput Conditioned { get; } = Of(ConditionedTraffic.Files, ("pages/index.mdx.sbn", Page.Replace("the_cost", "total", StringComparison.Ordinal)));

    private static readonly Lazy<IReadOnlyList<SourceText>> AllFiles = new(() => [.. Shipped().Concat(Starter().Files).Concat(Cases().SelectMany(c => c.Files)).Concat(Conditioned.Files).Concat(Acme.Files)]);

    private const string Page = """
        ---
        title: Prices of Acme
        description: What Acme costs.
        path: index
        group: Prices
        order: 1
        calculator: acme
        ---

        Prices of **Acme** as of {{ as_of }}, on [its page](https://acme.example).

        {{ rates "acme" }}

        {{ calculator "acme" }}

        {{ formula "the_cost" }}

        {{ for card in cards }}
        ## {{ card.title }}

        {{ history card.id }}

        {{ end }}
        {{ sources }}

        """;

    /// <summary>The project that <c>ratecards new</c> writes.</summary>
    public static FuzzInput Starter() => new([.. Folder(Path.Combine("src", "RateCards.Cli", "New", "Starter"))]);

    /// <summary>The cases of the diagnostics.</summary>
    public static IEnumerable<FuzzInput> Cases() => DiagnosticCase.Names.Select(DiagnosticCase.Load).Select(c => new FuzzInput([.. c.Files.Select(f => new SourceText(f.Path, f.Content))]));

    /// <summary>All texts of a kind: of the shipped project, the starter and the cases.</summary>
    public static IEnumerable<string> OfKind(ProjectFileKind kind) => AllFiles.Value.Where(f => ProjectFiles.KindOf(f.Path) == kind).Select(f => f.Content).Distinct(StringComparer.Ordinal);

    public static IEnumerable<string> Pages() => AllFiles.Value.Where(f => f.Path.EndsWith(".mdx.sbn", StringComparison.Ordinal)).Select(f => f.Content);

    /// <summary>Files with an ending.</summary>
    public static IEnumerable<string> WithEnding(string ending) => AllFiles.Value.Where(f => f.Path.EndsWith(ending, StringComparison.Ordinal)).Select(f => f.Content);

    /// <summary>Small lists of other projects.</summary>
    public static IEnumerable<string> Lists() => Directory.GetFiles(Path.Combine(TestData.Root, "tests", "data", "lists"), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText);

    /// <summary>Numbers, units and words of all files.</summary>
    public static IEnumerable<string> Numbers() => AllFiles.Value.SelectMany(f => NumberPattern().Matches(f.Content)).Select(m => m.Value).Distinct(StringComparer.Ordinal);

    /// <summary>Inputs that have failed once, by the target whose folder they are in.</summary>
    public static IEnumerable<(string Target, string Name, FuzzInput Input)> Corpus() =>
        Directory.GetFiles(Path.Combine(TestData.Root, "tests", "fuzzing", "corpus"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => (Path.GetFileName(Path.GetDirectoryName(f)!), Path.GetFileNameWithoutExtension(f), FuzzInput.Parse(File.ReadAllText(f))));

    private static IEnumerable<SourceText> Shipped() => Folder("RateCards");

    private static IEnumerable<SourceText> Folder(string folder)
    {
        var root = Path.Combine(TestData.Root, folder);
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(f => new SourceText(Path.GetRelativePath(root, f).Replace('\\', '/'), File.ReadAllText(f)))
            .Where(f => ProjectFiles.KindOf(f.Path) != ProjectFileKind.None || f.Path.EndsWith(".mdx.sbn", StringComparison.Ordinal))
            .OrderBy(f => f.Path, StringComparer.Ordinal);
    }

    private static FuzzInput Of(IEnumerable<(string Path, string Text)> files, params (string Path, string Text)[] more) => new([.. files.Concat(more).Select(f => new SourceText(f.Path, f.Text))]);

    [GeneratedRegex("[-+~]?[0-9][0-9.,_eE%:-]*")]
    private static partial Regex NumberPattern();
}
