using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Binding.Formulas;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Conformance.Tests;

/// <summary>A library of seeded random formulas over plain numbers, with every kind of node in every place.</summary>
internal sealed class RandomFormulas(int seed)
{
    private const int MostLevels = 5;

    private readonly Random _random = new(seed);
    private int _indices;

    public static FormulaLibrary Library(int seed, int count)
    {
        var random = new RandomFormulas(seed);
        var text = new StringBuilder("symbols:\n");
        foreach (var name in (string[])["a", "b", "c"])
        {
            text.Append($"  {name}: {{ notation: {name}, unit: ratio, title: T, sentence: S. }}\n");
        }

        text.Append("formulas:\n  base: { notation: f, unit: ratio, title: T, sentence: S., definition: a - b }\n");
        for (var i = 0; i < count; i++)
        {
            text.Append($"  r{i}: {{ notation: 'z_{{{i}}}', unit: ratio, title: T, sentence: S., definition: '{random.Expression(MostLevels, [])}' }}\n");
        }

        var bag = new DiagnosticBag();
        var library = FormulaBinder.Bind([new SourceText("formulas/random.yaml", text.ToString())], UnitTable.BuiltIn, bag);
        // A divisor of numbers alone may come out as zero, which is refused.
        bag.ToList().ShouldAllBe(d => d.Id == FormulaDiagnostics.DivisionByZero.Id);
        library.Formulas.Count.ShouldBeGreaterThan(count * 9 / 10);
        return library;
    }

    /// <summary>An expression in which every operation stands in parentheses, so that the text is the tree.</summary>
    private string Expression(int levels, List<string> indices)
    {
        if (levels == 0 || _random.Next(8) == 0)
        {
            return Leaf(indices);
        }

        string Part() => Expression(levels - 1, indices);
        switch (_random.Next(12))
        {
            case 0:
                return $"(-{Part()})";
            case 1:
                return $"max({Part()}, {Part()})";
            case 2:
                return $"min({Part()}, {Part()})";
            case 3:
                var sign = (string[])["<", "<=", ">", ">=", "==", "!="];
                return $"if({Part()} {sign[_random.Next(sign.Length)]} {Part()}, {Part()}, {Part()})";
            case 4:
                var index = $"i{_indices++}";
                return $"sum({index}, {_random.Next(3)}, {_random.Next(4)}, {Expression(levels - 1, [.. indices, index])})";
            case 5:
                return $"round_{((string[])["up", "down", "to"])[_random.Next(3)]}({Part()}, {((string[])["1", "100", "0.01", "0.25", "2.5", "0.3"])[_random.Next(6)]})";
            default:
                return $"({Part()} {"+-*/"[_random.Next(4)]} {Part()})";
        }
    }

    private string Leaf(List<string> indices)
    {
        string[] leaves = ["a", "b", "c", "base", "1", "2", "0.5", "7.25", "1000000", "123456.75", .. indices, .. indices];
        return leaves[_random.Next(leaves.Length)];
    }
}
