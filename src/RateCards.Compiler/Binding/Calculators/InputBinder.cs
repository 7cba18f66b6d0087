using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding.Calculators;

/// <summary>Reads a calculator's inputs into its scope.</summary>
internal static class InputBinder
{
    /// <summary>Totals are computed at each low with each high of the others: twice as often for each range.</summary>
    private const int MostRanges = 6;

    public static void Bind(MappingReader calculator, CalculatorScope scope)
    {
        foreach (var (name, reader) in Sections.Named(calculator.RequiredMapping("inputs"), "input", IdStyle.Snake, scope.Diagnostics))
        {
            CalculatorInput? input = reader.Has("sku-of") ? BindChoice(name, reader, scope) : BindNumber(name, reader, scope);
            reader.Finish();
            if (input is null)
            {
                scope.Refuse(name.Value);
            }
            else
            {
                scope.Add(input);
            }
        }
    }

    private static ChoiceInput? BindChoice(ScalarNode name, MappingReader reader, CalculatorScope scope)
    {
        var label = reader.RequiredText("label");
        var help = reader.OptionalText("help");
        var isAdvanced = reader.OptionalFlag("advanced");
        var card = reader.RequiredScalar("sku-of") is { } id ? scope.FindCard(id) : null;
        var labelCards = reader.OptionalScalars("labels-from").Where(c => scope.FindCard(c) is not null).Select(c => c.Value).ToValueList();
        var (literal, pattern, terms) = BindDefault(reader);
        terms?.Finish();
        if (label is null || card is null || (literal is null && pattern is null))
        {
            return null;
        }

        var input = new ChoiceInput(name.Value, label, help, isAdvanced, card.Id, labelCards, literal?.Value, pattern?.Value, new Origin(name.Location));
        return InputDefaults.Hold(input, card, literal, pattern, scope) ? input : null;
    }

    private static NumberInput? BindNumber(ScalarNode name, MappingReader reader, CalculatorScope scope)
    {
        var label = reader.RequiredText("label");
        var help = reader.OptionalText("help");
        var isAdvanced = reader.OptionalFlag("advanced");
        var unit = reader.RequiredScalar("unit") is { } text ? UnitReader.Read(text, scope.Units, scope.Diagnostics) : null;
        var minimum = reader.RequiredNumber("min");
        var maximum = reader.RequiredNumber("max");
        var step = reader.RequiredNumber("step");
        var isWhole = reader.OptionalFlag("whole");
        var ends = reader.OptionalScalars("range");
        var (literal, pattern, terms) = BindDefault(reader);
        var choices = InputDefaults.BindChoices(terms?.OptionalMapping("for"), scope);
        var amounts = InputDefaults.BindAmounts(terms?.OptionalMapping("per"), scope);
        terms?.Finish();
        decimal? value = literal is not null && Numbers.TryParse(literal, scope.Diagnostics, out var number) ? number : null;
        var symbol = scope.FindSymbol(name);
        if (label is null || unit is null || minimum is null || maximum is null || step is null || (value is null && pattern is null) || symbol is null)
        {
            return null;
        }

        if (unit != symbol.Unit)
        {
            scope.Diagnostics.Report(
                CalculatorDiagnostics.UnitMismatch, reader.Node.Find("unit")!.Value.Location, $"The input '{name.Value}'", unit, symbol.Name, symbol.Unit);
            return null;
        }

        var input = new NumberInput(
            name.Value, label, help, isAdvanced, unit, minimum.Value, maximum.Value, step.Value, isWhole, value, pattern?.Value, new Origin(name.Location))
        {
            DefaultFor = choices,
            DefaultPer = amounts,
            Range = BindRange(name.Value, ends, scope),
        };
        return BoundsHold(input, reader, scope) && InputDefaults.Hold(input, literal, pattern, scope) ? input : null;
    }

    /// <summary>The default: written out, or the pattern of the rate that holds it with the mapping that names it, of which a number takes more.</summary>
    private static (ScalarNode? Literal, ScalarNode? Pattern, MappingReader? Terms) BindDefault(MappingReader reader)
    {
        if (reader.Node.Find("default")?.Value is not MappingNode)
        {
            return (reader.RequiredScalar("default"), null, null);
        }

        var mapping = new MappingReader(reader.RequiredMapping("default")!, reader.Diagnostics, "A default");
        return (null, mapping.RequiredScalar("rate"), mapping);
    }

    /// <summary>The shares of the default between which the true value is; one that is refused is left out.</summary>
    private static InputRange? BindRange(string input, IReadOnlyList<ScalarNode> ends, CalculatorScope scope)
    {
        if (ends.Count == 0)
        {
            return null;
        }

        var shares = new List<decimal>();
        foreach (var end in ends)
        {
            if (!Numbers.TryParse(end, scope.Diagnostics, out var share))
            {
                return null;
            }

            shares.Add(share);
        }

        if (shares is not [> 0 and <= 1, >= 1] || shares[0] == shares[1])
        {
            scope.Diagnostics.Report(CalculatorDiagnostics.BadRange, ends[0].Location, input, string.Join(", ", ends.Select(e => e.Value)));
            return null;
        }

        if (scope.Inputs.OfType<NumberInput>().Count(i => i.Range is not null) >= MostRanges)
        {
            scope.Diagnostics.Report(CalculatorDiagnostics.TooManyRanges, ends[0].Location, MostRanges);
            return null;
        }

        return new InputRange(shares[0], shares[1]);
    }

    private static bool BoundsHold(NumberInput input, MappingReader reader, CalculatorScope scope)
    {
        if (input.Minimum > input.Maximum)
        {
            scope.Diagnostics.Report(
                CalculatorDiagnostics.BoundsReversed, reader.Node.Find("min")!.Value.Location, input.Name, input.Minimum, input.Maximum);
            return false;
        }

        if (input.Step <= 0)
        {
            scope.Diagnostics.Report(CalculatorDiagnostics.StepNotPositive, reader.Node.Find("step")!.Value.Location, input.Name, input.Step);
            return false;
        }

        return true;
    }
}
