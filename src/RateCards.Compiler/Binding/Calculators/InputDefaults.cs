using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding.Calculators;

/// <summary>Checks that a default is a value which the input would take, on every day and for every choice it depends on.</summary>
internal static class InputDefaults
{
    public static bool Hold(NumberInput input, ScalarNode? literal, ScalarNode? pattern, CalculatorScope scope)
    {
        if (literal is not null)
        {
            if (!input.Allows(input.Default!.Value))
            {
                scope.Diagnostics.Report(CalculatorDiagnostics.BadDefault, literal.Location, input.Name, literal.Value, input.AllowedRange);
                return false;
            }

            return true;
        }

        var rates = scope.FindRates(pattern!);
        foreach (var rate in rates)
        {
            if (rate.Meter.Unit != input.Unit)
            {
                scope.ReportOf(
                    rate.Card.Id, CalculatorDiagnostics.UnitMismatch, pattern!.Location, $"The rate '{rate.Id}'", rate.Meter.Unit?.Text ?? "SKUs", input.Name, input.Unit);
                return false;
            }

            foreach (var value in rate.History.Where(v => v.Value.IsAmount && !input.Allows(v.Value.Amount)))
            {
                scope.ReportOf(
                    rate.Card.Id, CalculatorDiagnostics.BadDefault, pattern!.Location, input.Name, $"{value.Value} ({rate.Id} since {value.Since})", input.AllowedRange);
                return false;
            }
        }

        ReportMissing(input.Name, pattern!, rates, scope);
        return rates.Count > 0;
    }

    public static bool Hold(ChoiceInput input, Card card, ScalarNode? literal, ScalarNode? pattern, CalculatorScope scope)
    {
        if (literal is not null)
        {
            return IsOption(literal, input.Name, card, scope);
        }

        var rates = scope.FindRates(pattern!);
        var stray = rates.FirstOrDefault(r => r.Meter.ReferenceCard != card.Id);
        if (stray is not null)
        {
            scope.ReportOf(stray.Card.Id, CalculatorDiagnostics.DefaultIsNoReference, pattern!.Location, input.Name, stray.Id, card.Id);
        }

        ReportMissing(input.Name, pattern!, rates, scope);
        return rates.Count > 0 && stray is null;
    }

    /// <summary>The choices that a default belongs to: each names an input, and the rate that says for which SKU the default holds.</summary>
    public static ValueList<RateBinding> BindChoices(MappingNode? section, CalculatorScope scope)
    {
        var bindings = new List<RateBinding>();
        foreach (var (name, pattern) in Sections.Pairs(section, "choice", scope.Diagnostics))
        {
            var rates = scope.FindRates(pattern);
            if (scope.FindInput(name, name.Value) is not { } input)
            {
                continue;
            }

            if (input is not ChoiceInput choice)
            {
                scope.Diagnostics.Report(CalculatorDiagnostics.NotAChoice, name.Location, name.Value);
            }
            else if (rates.FirstOrDefault(r => r.Meter.ReferenceCard != choice.Card) is { } stray)
            {
                scope.ReportOf(stray.Card.Id, CalculatorDiagnostics.DefaultIsNoReference, pattern.Location, choice.Name, stray.Id, choice.Card);
            }
            else
            {
                bindings.Add(new RateBinding(name.Value, pattern.Value, new Origin(pattern.Location)));
            }
        }

        return bindings.ToValueList();
    }

    /// <summary>The inputs that a default grows with: each names one, and the rate that says how much of it the default belongs to.</summary>
    public static ValueList<RateBinding> BindAmounts(MappingNode? section, CalculatorScope scope)
    {
        var bindings = new List<RateBinding>();
        foreach (var (name, pattern) in Sections.Pairs(section, "amount", scope.Diagnostics))
        {
            var rates = scope.FindRates(pattern);
            if (scope.FindInput(name, name.Value) is not { } input)
            {
                continue;
            }

            var unit = (input as NumberInput)?.Unit;
            if (rates.FirstOrDefault(r => unit is null || r.Meter.Unit != unit) is { } stray)
            {
                scope.ReportOf(
                    stray.Card.Id, CalculatorDiagnostics.UnitMismatch, pattern.Location, $"The rate '{stray.Id}'", stray.Meter.Unit?.Text ?? "SKUs", input.Name,
                    unit?.Text ?? "a choice");
            }
            else
            {
                bindings.Add(new RateBinding(name.Value, pattern.Value, new Origin(pattern.Location)));
            }
        }

        return bindings.ToValueList();
    }

    /// <summary>Reports the choices for which the pattern stands for no rate, where it does for others.</summary>
    private static void ReportMissing(string input, ScalarNode pattern, IReadOnlyList<Rate> rates, CalculatorScope scope)
    {
        var missing = scope.Ids(pattern.Value).Except(rates.Select(r => r.Id)).ToList();
        if (rates.Count > 0 && missing.Count > 0)
        {
            scope.ReportOf(CalculatorScope.CardOf(pattern), CalculatorDiagnostics.DefaultIsMissing, pattern.Location, input, string.Join(", ", missing));
        }
    }

    /// <summary>Whether a text is the id of one of the card's SKUs; else it is reported.</summary>
    public static bool IsOption(ScalarNode text, string input, Card card, CalculatorScope scope)
    {
        var isOption = card.FindSku(text.Value) is not null;
        if (!isOption)
        {
            scope.ReportOf(
                card.Id, CalculatorDiagnostics.UnknownOption, text.Location, text.Value, input, card.Id, PricedSuggestion.OfName(text.Value, card.Skus.Select(s => s.Id)));
        }

        return isOption;
    }
}
