using RateCards.Compiler.Model;
using RateCards.Compiler.Tests.Formulas;
using RateCards.Compiler.Text;

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
        var root = Path.Combine(ShippedFormulas.Root, "RateCards");
        return new[] { "*.yaml", "*.json" }
            .SelectMany(pattern => Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
            .Where(f => f == "ratecards.yaml" || f.Split('/')[0] is "cards" or "formulas" or "calculators")
            .Select(f => new SourceText(f, File.ReadAllText(Path.Combine(root, f))));
    }

    /// <summary>What a rate says on a day in the card format's words; "" before its history, and where there is no such rate.</summary>
    public static string On(string date, string id)
    {
        Date.TryParse(date, out var day).ShouldBeTrue();
        return Project.Rates.InForce(day).Where(r => r.Rate.Id == id).Select(r => r.Value.Value.Words).SingleOrDefault("");
    }
}
