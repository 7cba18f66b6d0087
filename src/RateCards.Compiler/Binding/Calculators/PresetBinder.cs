using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding.Calculators;

/// <summary>Reads a calculator's presets.</summary>
internal static class PresetBinder
{
    /// <param name="key"><c>presets</c> or <c>scenarios</c>, which are written alike.</param>
    public static ValueList<Preset> Bind(MappingReader calculator, string key, CalculatorScope scope)
    {
        var presets = new List<Preset>();
        foreach (var (name, reader) in Sections.Named(calculator.OptionalMapping(key), key.TrimEnd('s'), IdStyle.Kebab, scope.Diagnostics))
        {
            var label = reader.RequiredText("label");
            var note = reader.OptionalText("note");
            var values = new List<PresetValue>();
            foreach (var (input, value) in Sections.Pairs(reader.RequiredMapping("values"), "value", scope.Diagnostics))
            {
                if (IsAllowed(input, value, scope))
                {
                    values.Add(new PresetValue(input.Value, value.Value, new Origin(value.Location)));
                }
            }

            reader.Finish();
            if (label is not null)
            {
                presets.Add(new Preset(name.Value, label, note, values.ToValueList(), new Origin(name.Location)));
            }
        }

        return presets.ToValueList();
    }

    /// <summary>Whether an input can have a value; else it is reported.</summary>
    public static bool IsAllowed(ScalarNode name, ScalarNode value, CalculatorScope scope)
    {
        switch (scope.FindInput(name, name.Value))
        {
            case ChoiceInput choice:
                return InputDefaults.IsOption(value, choice.Name, scope.CardOf(choice), scope);
            case NumberInput input when Numbers.TryParse(value, scope.Diagnostics, out var number):
                if (!input.Allows(number))
                {
                    scope.Diagnostics.Report(CalculatorDiagnostics.BadPresetValue, value.Location, input.Name, value.Value, input.AllowedRange);
                }

                return input.Allows(number);
            default:
                return false;
        }
    }
}
