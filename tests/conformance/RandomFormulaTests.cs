using RateCards.Compiler.Model.Formulas;
using RateCards.Conformance.Tests.Engines;
using RateCards.Targets.Mathematics;

namespace RateCards.Conformance.Tests;

/// <summary>Formulas that nobody would write, so that every operator stands beside and within every other.</summary>
public sealed class RandomFormulaTests
{
    private const int Count = 400;

    [Fact]
    public void Every_engine_gives_the_same_bits_for_random_formulas()
    {
        var library = RandomFormulas.Library(seed: 1, Count);
        var random = new Random(2);
        var inputs = Enumerable.Range(0, 20).Select(_ => library.Symbols.Select(_ => Math.Round((random.NextDouble() * 8) - 4, 2)).ToArray());
        var job = new Job(library, [.. inputs, [0, 0, 0], [-0.0, 0, 1], [double.NaN, 1, 2], [double.PositiveInfinity, 1, 0]]);
        SideBySide.ForEach(IEngine.All, engine =>
        {
            var expected = engine.Reference.Run([job])[0];
            var actual = engine.Run([job])[0];
            var differences = library.Formulas.Where((_, column) => Enumerable.Range(0, job.Inputs.Count).Any(row => !Bits.AreEqual(expected[row][column], actual[row][column])));
            differences.Select(f => LatexReader.Show(f.Body)).Take(3).ShouldBeEmpty($"{engine.Name} differs");
        });
    }

    [Fact]
    public void Latex_of_random_formulas_reads_back_as_the_same_tree() => ReadBack(RandomFormulas.Library(seed: 3, Count));

    [Fact]
    public void Latex_of_the_shipped_formulas_reads_back_as_the_same_tree() => ReadBack(Repository.Formulas);

    private static void ReadBack(FormulaLibrary library)
    {
        var indices = library.Formulas.SelectMany(f => f.Definition.SelfAndDescendants()).OfType<SumNode>().Select(s => s.Index);
        var notations = library.Symbols.Select(s => s.Notation).Concat(library.Formulas.Select(f => f.Notation)).Concat(indices).Distinct().ToList();
        foreach (var tree in library.Formulas.SelectMany(f => new[] { f.Definition, f.Body }))
        {
            new LatexReader(LatexFormulas.Expression(tree), notations).Read().ShouldBe(LatexReader.Show(tree));
            new LatexReader(LatexFormulas.InlineExpression(tree), notations).Read().ShouldBe(LatexReader.Show(tree));
        }
    }
}
