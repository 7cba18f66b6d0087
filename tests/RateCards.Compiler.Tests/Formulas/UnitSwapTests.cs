using RateCards.Compiler.Base;
using RateCards.Compiler.Binding.Formulas;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Tests.Formulas;

/// <summary>If an input had another unit than it has, the formulas that use it would not compile.</summary>
public sealed class UnitSwapTests
{
    /// <summary>Units to swap in; none is commensurable with another.</summary>
    private static readonly string[] Units = ["tokens", "tokens/turn", "turns", "USD", "USD/Mtok", "USD/GPU-hour", "GPUs", "tokens/s", "hours", "ratio"];

    public static TheoryData<string, string> Swaps()
    {
        var swaps = new TheoryData<string, string>();
        foreach (var symbol in ShippedFormulas.Library.Symbols)
        {
            foreach (var unit in Units.Where(u => !RateCards.Compiler.Units.UnitTable.BuiltIn.Parse(u).IsCommensurableWith(symbol.Unit)))
            {
                swaps.Add(symbol.Name, unit);
            }
        }

        return swaps;
    }

    [Theory]
    [MemberData(nameof(Swaps))]
    public void Every_formula_that_uses_an_input_refuses_another_unit_and_names_both(string symbol, string unit)
    {
        var bag = new DiagnosticBag();
        FormulaBinder.Bind(ShippedFormulas.Files().Select(f => Swap(f, symbol, unit)), UnitTable.BuiltIn, bag);
        var errors = bag.ToList().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();

        // Whoever names the symbol in its own expression is where the error shows; others go by that formula's declared unit.
        var users = ShippedFormulas.Library.Formulas
            .Where(f => MattersTo(f.Definition, symbol))
            .ToList();
        users.ShouldNotBeEmpty();
        foreach (var user in users)
        {
            var lines = LinesOf(user);
            errors.ShouldContain(
                d => d.Location.Path == user.Origin.Location!.Path && d.Location.Start.Line >= lines.First && d.Location.Start.Line <= lines.Last,
                $"{user.Name} accepts {symbol} in {unit}");
        }

        foreach (var error in errors)
        {
            error.Id.ShouldBeOneOf("RC3020", "RC3021");
            error.Message.ShouldMatch(" and has .+ and .+\\.$| gives .+, and '.+' is declared in .+\\.$");
        }
    }

    /// <summary>
    /// Whether a symbol's unit matters to an expression. It does not where the symbol only says how many times to add the
    /// same: so many responses, so many turns; and a closed form counts with plain numbers there.
    /// </summary>
    private static bool MattersTo(Node node, string symbol) => node switch
    {
        SymbolNode leaf => leaf.Symbol.Name == symbol,
        SumNode sum when !sum.Body.SelfAndDescendants().Any(n => n is IndexNode index && index.Name == sum.Index) => MattersTo(sum.Body, symbol),
        _ => node.Children().Any(c => MattersTo(c, symbol)),
    };

    private static SourceText Swap(SourceText file, string symbol, string unit)
    {
        var start = file.Content.IndexOf($"\n  {symbol}:\n", StringComparison.Ordinal);
        if (start < 0)
        {
            return file;
        }

        var unitStart = file.Content.IndexOf("    unit: ", start, StringComparison.Ordinal) + "    unit: ".Length;
        var unitEnd = file.Content.IndexOf('\n', unitStart);
        return new SourceText(file.Path, file.Content[..unitStart] + unit + file.Content[unitEnd..]);
    }

    private static (int First, int Last) LinesOf(Formula formula)
    {
        var file = ShippedFormulas.Files().Single(f => f.Path == formula.Origin.Location!.Path);
        var lines = file.Content.Split('\n');
        var first = formula.Origin.Location!.Start.Line;
        var last = first;
        while (last < lines.Length && lines[last].StartsWith("    ", StringComparison.Ordinal))
        {
            last++;
        }

        return (first, last);
    }
}
