using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Tests;

/// <summary>The project of this repository, compiled once.</summary>
internal static class ShippedProject
{
    private static readonly Lazy<Compilation> Compiled = new(() => RateCardCompiler.Compile(Files()));

    public static Compilation Compilation => Compiled.Value;

    public static Project Project => Compilation.Project!;

    /// <summary>Every file of <c>RateCards</c> that the compiler reads.</summary>
    public static IEnumerable<SourceText> Files()
    {
        var root = Path.Combine(TestData.Root, "RateCards");
        return new[] { "*.yaml", "*.json" }
            .SelectMany(pattern => Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
            .Where(f => f == "ratecards.yaml" || f.Split('/')[0] is "cards" or "formulas" or "calculators")
            .Select(f => new SourceText(f, File.ReadAllText(Path.Combine(root, f))));
    }

    /// <summary>
    /// Compares everything that a card says on a day with a table of lines "sku: meter value, meter value"; a meter on
    /// another path than the card's default is written "meter.path".
    /// </summary>
    public static void ShouldSay(string card, string date, string table)
    {
        Date.TryParse(date, out var day).ShouldBeTrue();
        var expected = table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(Read);
        var actual = Project.Rates.InForce(day).Where(r => r.Rate.Card.Id == card).Select(r => $"{r.Rate.Id[(card.Length + 1)..]} {r.Value.Value.Words}");
        actual.Order(StringComparer.Ordinal).ShouldBe(expected.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Read(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries).Select(cell => $"{line[..colon]}.{cell}");
    }
}
