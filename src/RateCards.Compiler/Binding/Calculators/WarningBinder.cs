using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding.Calculators;

/// <summary>Reads a calculator's warnings.</summary>
internal static class WarningBinder
{
    public static ValueList<Warning> Bind(MappingReader calculator, CalculatorScope scope)
    {
        var warnings = new List<Warning>();
        foreach (var (name, reader) in Sections.Named(calculator.OptionalMapping("warnings"), "warning", IdStyle.Kebab, scope.Diagnostics))
        {
            var formula = reader.RequiredScalar("formula");
            var section = reader.OptionalMapping("attributes");
            var attributes = BindAttributes(section, scope);
            // A symbol is given also by an attribute that is wrong: it has its own report.
            var given = section?.Entries.Select(e => e.Key.Value).ToList() ?? [];
            var input = reader.OptionalScalar("input");
            var text = reader.RequiredScalar("text");
            var isImpossible = reader.OptionalFlag("impossible");
            reader.Finish();
            if (input is not null)
            {
                scope.FindInput(input, input.Value);
            }

            if (formula is not null
                && scope.FindFormula(formula, given) is not null
                && text is not null
                && PlaceholdersAreKnown(text, given, calculator.Has("curve"), scope))
            {
                warnings.Add(new Warning(name.Value, formula.Value, attributes, input?.Value, text.Value, new Origin(formula.Location)) { IsImpossible = isImpossible });
            }
        }

        return warnings.ToValueList();
    }

    private static ValueList<AttributeBinding> BindAttributes(MappingNode? section, CalculatorScope scope)
    {
        var bindings = new List<AttributeBinding>();
        foreach (var (name, pattern) in Sections.Pairs(section, "attribute", scope.Diagnostics))
        {
            var symbol = scope.FindSymbol(name);
            var attributes = scope.FindAttributes(pattern);
            var stray = attributes.FirstOrDefault(a => symbol is not null && a.Unit != symbol.Unit);
            if (stray is not null)
            {
                scope.ReportOf(
                    CalculatorScope.CardOf(pattern), CalculatorDiagnostics.UnitMismatch, pattern.Location, $"The attribute '{pattern.Value}'", stray.Unit?.Text ?? $"text ('{stray.Text}')",
                    symbol!.Name, symbol.Unit);
            }

            if (symbol is not null && attributes.Count > 0 && stray is null)
            {
                bindings.Add(new AttributeBinding(name.Value, pattern.Value, new Origin(pattern.Location)));
            }
        }

        return bindings.ToValueList();
    }

    private static bool PlaceholdersAreKnown(ScalarNode text, IEnumerable<string> attributes, bool hasCurve, CalculatorScope scope)
    {
        var known = scope.Inputs.Select(i => i.Name).Concat(attributes).ToList();
        if (hasCurve)
        {
            known.Add(WarningText.First);
        }

        var areKnown = true;
        foreach (var (name, offset) in WarningText.Placeholders(text.Value))
        {
            if (!known.Contains(name) && !scope.IsRefused(name))
            {
                scope.Diagnostics.Report(
                    CalculatorDiagnostics.UnknownPlaceholder, text.LocateInside(offset, name.Length), name, Suggestion.DidYouMean(name, known),
                    string.Join(", ", known));
                areKnown = false;
            }
        }

        return areKnown;
    }
}
