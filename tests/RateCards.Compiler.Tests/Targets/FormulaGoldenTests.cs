using RateCards.Compiler.Tests.Formulas;
using RateCards.Targets.Mathematics;

namespace RateCards.Compiler.Tests.Targets;

/// <summary>
/// Shipped formulas as a person has read them and agreed. A formula that is added needs nothing here: that its LaTeX reads
/// back as its tree, and that KaTeX sets it, is tested of every formula. To take it in, run with RATECARDS_ACCEPT=1.
/// </summary>
public sealed class FormulaGoldenTests
{
    private const string Folder = "tests/data/formulas/";

    [Theory]
    [InlineData("latex.txt")]
    [InlineData("mathml.txt")]
    public void Formulas_are_set_as_they_were_agreed_on(string file)
    {
        var path = Path.Combine(TestData.Root, Folder, file);
        var isAccepting = Environment.GetEnvironmentVariable("RATECARDS_ACCEPT") == "1";
        var agreed = isAccepting ? [] : File.ReadAllLines(path).Select(l => l.Split(" = ")[0]).ToHashSet();
        var formulas = ShippedFormulas.Library.Formulas.Where(f => isAccepting || agreed.Contains(f.Name)).OrderBy(f => f.Name, StringComparer.Ordinal);
        GoldenFile.ShouldHold(
            Folder + file,
            string.Concat(formulas.Select(f => $"{f.Name} = {(file == "latex.txt" ? LatexFormulas.Equation(f) : MathMlFormulas.Equation(f))}\n")));
    }
}
