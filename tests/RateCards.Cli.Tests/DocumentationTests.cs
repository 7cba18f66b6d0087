using System.Text.RegularExpressions;

namespace RateCards.Cli.Tests;

/// <summary>What the documentation leads to is there.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Pages =>
    [
        "README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md",
        .. Directory.EnumerateFiles(Repository.PathTo("docs"), "*.md", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Repository.Root, f))
            // Where the documentation's site was built.
            .Where(f => !f.StartsWith(Path.Combine("docs", "docs-out"), StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_file(string page)
    {
        var folder = Path.GetDirectoryName(Repository.PathTo(page))!;
        var text = Code().Replace(File.ReadAllText(Repository.PathTo(page)), "");

        Link().Matches(text).Select(m => m.Groups[1].Value.Split('#')[0])
            .Where(link => link.Length > 0 && !link.Contains(':', StringComparison.Ordinal) && !Path.Exists(Path.Combine(folder, link)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_index_of_the_documentation_lists_every_page()
    {
        var index = File.ReadAllText(Repository.PathTo("docs/README.md"));

        Directory.EnumerateFiles(Repository.PathTo("docs"), "*.md").Select(f => Path.GetFileName(f)).Where(name => name != "README.md" && !index.Contains($"]({name})", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
