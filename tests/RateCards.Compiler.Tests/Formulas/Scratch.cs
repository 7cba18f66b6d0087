using RateCards.Compiler.Base;
using RateCards.Compiler.Binding.Formulas;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Tests.Formulas;

/// <summary>Binds small formulas over a few symbols of different units.</summary>
internal static class Scratch
{
    private const string Symbols =
        """
        symbols:
          a: { notation: a, unit: tokens, title: A, sentence: Some tokens. }
          b: { notation: b, unit: tokens, title: B, sentence: Some tokens. }
          rate: { notation: r, unit: USD/Mtok, title: Rate, sentence: A token rate. }
          cost: { notation: c, unit: USD, title: Cost, sentence: A cost. }
          n: { notation: N, unit: episodes, title: Episodes, sentence: A count. }
          m: { notation: m, unit: ratio, title: Ratio, sentence: A ratio. }
          turns: { notation: T, unit: turns, title: Turns, sentence: A count of turns. }
          added: { notation: \Delta, unit: tokens/turn, title: Added, sentence: Tokens of each turn. }
          time: { notation: s, unit: s, title: Seconds, sentence: A time. }
          hours: { notation: h, unit: hours, title: Hours, sentence: A longer time. }
          speed: { notation: v, unit: tokens/s, title: Speed, sentence: A throughput. }
          gpus: { notation: G, unit: GPUs, title: GPUs, sentence: Some GPUs. }
          gpu_hour: { notation: r_G, unit: USD/GPU-hour, title: GPU rate, sentence: A GPU rate. }
        formulas:
          other: { notation: o, unit: tokens, title: Other, sentence: Another formula., definition: a + b }

        """;

    /// <summary>Binds <c>x</c> with a definition and maybe a closed form.</summary>
    public static (Formula? Formula, FormulaLibrary Library, IReadOnlyList<Diagnostic> Diagnostics) Bind(string definition, string unit = "1", string? closed = null)
    {
        var lines = $"""
              x:
                notation: x
                unit: {unit}
                title: X
                sentence: The formula under test.
                definition: '{definition}'
            {(closed is null ? "" : $"    closed: '{closed}'")}

            """;
        return BindFile(Symbols + lines);
    }

    /// <summary>Binds formulas over the symbols, each <c>name: definition</c> in tokens.</summary>
    public static (Formula? Formula, FormulaLibrary Library, IReadOnlyList<Diagnostic> Diagnostics) BindAll(params (string Name, string Definition)[] formulas) =>
        BindFile(Symbols + string.Concat(formulas.Select((f, i) =>
            $"  {f.Name}: {{ notation: 'z_{{{i}}}', unit: tokens, title: T, sentence: S., definition: '{f.Definition}' }}\n")));

    public static (Formula? Formula, FormulaLibrary Library, IReadOnlyList<Diagnostic> Diagnostics) BindFile(string content)
    {
        var bag = new DiagnosticBag();
        var library = FormulaBinder.Bind([new SourceText("formulas/test.yaml", content)], UnitTable.BuiltIn, bag);
        return (library.Find("x"), library, bag.ToList().Where(d => d.Severity != DiagnosticSeverity.Info).ToList());
    }

    /// <summary>The bound definition; fails where something is wrong with it.</summary>
    public static Formula Formula(string definition, string unit = "1", string? closed = null)
    {
        var (formula, _, diagnostics) = Bind(definition, unit, closed);
        diagnostics.ShouldBeEmpty();
        return formula.ShouldNotBeNull();
    }

    /// <summary>Asserts that a definition with marks gives errors of one id exactly at the marks; the first error's message.</summary>
    public static string ShouldFail(string marked, string id, string unit = "1")
    {
        var expected = MarkedText.Parse(marked);
        var (_, _, diagnostics) = Bind(expected.Text, unit);
        var file = Symbols + "x";
        // The definition stands on the sixth line after the symbols, behind "    definition: '".
        var line = file.Count(c => c == '\n') + 6;
        const int column = 18;
        diagnostics
            .Select(d => (d.Id, d.Location.Start.Line, d.Location.Start.Column, d.Location.Length))
            .ShouldBe(expected.Spans.Select(s => (id, line, s.Start + column, s.Length)));
        return diagnostics[0].Message;
    }
}
