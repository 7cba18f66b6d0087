using System.Text.RegularExpressions;
using RateCards.Compiler;
using RateCards.Compiler.Files;
using RateCards.Compiler.Model;

namespace RateCards.Cli.Tests;

/// <summary>Prices and models stand in the cards alone, and what the documentation shows of them is true.</summary>
public partial class OneSourceTests
{
    private static readonly Project Project = RateCardCompiler.Compile(ProjectReader.Read(Repository.PathTo("RateCards"))).Project!;

    [Fact]
    public void No_shipped_rate_stands_in_the_code()
    {
        // Fewer digits than three, such as 4 or 0.60, stand for many things.
        var amounts = Project.Rates.All.SelectMany(r => r.History).Where(v => v.Value.IsAmount).Select(v => v.Value.Words)
            .Where(words => words.Trim('0', '.').Count(char.IsDigit) >= 3 && words.Contains('.', StringComparison.Ordinal))
            .ToHashSet();

        Code().SelectMany(file => Numbers().Matches(file.Text).Where(n => amounts.Contains(n.Value)).Select(n => $"{file.Path}: {n.Value}"))
            .ShouldBeEmpty();
        amounts.ShouldContain("12.81");
    }

    [Fact]
    public void No_code_lists_models()
    {
        var models = Project.Cards.SelectMany(c => c.Skus).Select(s => s.Id).Where(id => id.Length > 6 && id.Any(char.IsDigit)).Distinct().ToList();

        // A message or a help text may show how one is named.
        Code().Select(file => (file.Path, Named: models.Count(m => file.Text.Contains(m, StringComparison.Ordinal))))
            .Where(file => file.Named > 1)
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_card_in_the_documentation_is_the_shipped_one()
    {
        var card = File.ReadAllText(Repository.PathTo("RateCards", "cards", "tinker.yaml"));

        var shown = Block("docs/outputs.md", "yaml").ToList();
        shown.Count.ShouldBeGreaterThan(3);
        foreach (var line in shown)
        {
            card.ShouldContain(line.Split(" #")[0].TrimEnd());
        }
    }

    [Fact]
    public void The_estimate_in_the_documentation_is_what_the_command_prints()
    {
        var printed = CommandRun.InProcess("estimate multi-turn", Repository.Root).Output.Split('\n').Select(l => l.TrimEnd()).ToList();

        var shown = Block("docs/outputs.md", "").SkipWhile(l => !l.Contains("Offer", StringComparison.Ordinal)).ToList();
        shown.Count.ShouldBeGreaterThan(4, "a head, a rule, and the offers");
        foreach (var line in shown)
        {
            printed.ShouldContain(line.TrimEnd());
        }
    }

    /// <summary>The lines of a page's first fenced block of a language; every second fence closes one.</summary>
    private static string[] Block(string page, string language)
    {
        var parts = string.Join('\n', File.ReadAllLines(Repository.PathTo(page))).Split("\n```");
        return parts.Where((_, i) => i % 2 == 1).Select(block => block.Split('\n')).First(block => block[0] == language)[1..];
    }

    /// <summary>Every file of code that is shipped, without its comments.</summary>
    private static IEnumerable<(string Path, string Text)> Code() =>
        from folder in new[] { "src", "generators" }
        from path in Directory.EnumerateFiles(Repository.PathTo(folder), "*", SearchOption.AllDirectories)
        where Path.GetExtension(path) is ".cs" or ".js" or ".mjs" or ".jsx" or ".sbn" or ".json" or ".ts"
        where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
        select (Path.GetRelativePath(Repository.Root, path), Comments().Replace(File.ReadAllText(path), ""));

    [GeneratedRegex(@"(?<![\d.])\d+\.\d+(?![\d.])")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?m)^\s*//.*$|/\*[\s\S]*?\*/|(?<=\s)// .*$")]
    private static partial Regex Comments();
}
