using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Binding.Formulas;

/// <summary>Reads that a symbol has steps, and makes the symbols that formulas need to find the step of a count.</summary>
internal static class StepSymbols
{
    /// <summary>Steps that a formula writes out at most, each time that it asks for one.</summary>
    private const int Most = 8;

    private const int Usual = 2;

    /// <summary>What is written under <c>steps</c>; null where nothing is, or it is wrong, which is reported.</summary>
    public static StepDeclaration? Read(MappingReader symbol, UnitTable units)
    {
        if (symbol.OptionalMapping("steps") is not { } mapping)
        {
            return null;
        }

        var reader = new MappingReader(mapping, symbol.Diagnostics, "'steps'");
        var unit = reader.RequiredScalar("of") is { } of ? UnitReader.Read(of, units, symbol.Diagnostics) : null;
        var written = reader.OptionalScalar("at-most");
        var atMost = Usual;
        if (written is not null && Numbers.TryParse(written, symbol.Diagnostics, out var number))
        {
            if (number is >= Usual and <= Most && decimal.Truncate(number) == number)
            {
                atMost = (int)number;
            }
            else
            {
                symbol.Diagnostics.Report(StepDiagnostics.StepsOutOfRange, written.Location, written.Value, Usual, Most);
            }
        }

        var isGraduated = reader.OptionalChoice("charge", StepRule.ChargeWords) == StepRule.ChargeWords[1];
        reader.Finish();
        return unit is null ? null : new StepDeclaration(unit, atMost, isGraduated);
    }

    /// <summary>The declarations of the symbols that stand for a symbol's higher steps.</summary>
    public static IEnumerable<SymbolDeclaration> Of(SymbolDeclaration symbol)
    {
        if (symbol is not { Steps: { } steps, Unit: { } unit, Notation: { } notation, Title: { } title } || Notation.WhyWrong(notation) is not null)
        {
            yield break;
        }

        for (var step = 2; step <= steps.AtMost; step++)
        {
            var number = step == 2 ? "" : $"_{step - 1}";
            var ordinal = step == 2 ? "" : $" {step - 1}";
            SymbolDeclaration Part(StepPartKind kind, string name, string words, Unit of, string sentence) => new(
                symbol.NameNode.Renamed($"{symbol.Name}_{name}{number}"),
                Notation.WithSuperscript(notation, $"{words}{ordinal}"), symbol.NotationNode, $"{title}, {words}{ordinal}", of, sentence)
            {
                Part = new StepPart(step, kind),
            };

            yield return Part(StepPartKind.Bound, "bound", "bound", steps.Of, $"Where step {step} of '{symbol.Name}' begins.");
            yield return Part(StepPartKind.AtBound, "at_bound", "at bound", unit, $"What '{symbol.Name}' is exactly where its step {step} begins.");
            yield return Part(StepPartKind.Above, "above", "above", unit, $"What '{symbol.Name}' is above that.");
        }
    }

    /// <summary>The symbols that are right, each with its steps where those that stand for them are right too.</summary>
    public static IEnumerable<Symbol> Bind(IEnumerable<SymbolDeclaration> declarations)
    {
        var symbols = declarations.Select(d => (Declaration: d, Symbol: d.ToSymbol())).Where(s => s.Symbol is not null).ToDictionary(s => s.Declaration.Name, s => (s.Declaration, Symbol: s.Symbol!), StringComparer.Ordinal);
        foreach (var (declaration, symbol) in symbols.Values)
        {
            Symbol[] parts = [.. Of(declaration).Select(p => symbols.TryGetValue(p.Name, out var part) && part.Declaration.Part == p.Part ? part.Symbol : null).OfType<Symbol>()];
            yield return declaration.Steps is { } steps && parts.Length == 3 * (steps.AtMost - 1)
                ? symbol with
                {
                    Steps = new SymbolSteps(
                        steps.Of, steps.IsGraduated, Enumerable.Range(0, parts.Length / 3).Select(i => new SymbolStep(parts[3 * i], parts[(3 * i) + 1], parts[(3 * i) + 2])).ToValueList()),
                }
                : symbol;
        }
    }
}

/// <summary>What is written of a symbol's steps.</summary>
internal sealed record StepDeclaration(Unit Of, int AtMost, bool IsGraduated);
