using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Binding.Calculators;

/// <summary>Reads how logged requests are priced, and checks that every offer's total can be computed from them.</summary>
internal static class TrafficBinder
{
    public static Traffic? Bind(MappingReader calculator, ValueList<Offer> offers, CalculatorScope scope)
    {
        if (calculator.OptionalMapping("traffic") is not { } node)
        {
            return null;
        }

        var reader = new MappingReader(node, scope.Diagnostics, "The traffic");
        var model = reader.RequiredScalar("model") is { } name ? BindModel(name, scope) : null;
        var counts = RequestCountBinder.Bind(reader.OptionalMapping("counts"), scope);
        var by = BindAxes(reader.OptionalScalars("by"), counts, offers, scope);
        var measured = BindMeasured(reader.RequiredMapping("measured"), counts, scope);
        var together = reader.OptionalScalars("together").Where(o => OfferBinder.IsKnown(o, offers, scope)).Select(o => o.Value).ToValueList();
        var values = BindValues(reader.OptionalMapping("values"), scope);
        reader.Finish();
        if (model is null || scope.IsWrong)
        {
            return null;
        }

        var traffic = new Traffic(model, counts, measured, together, values, new Origin(calculator.Node.Find("traffic")!.Key.Location)) { By = by };
        ReportLacking(traffic, offers, scope);
        return traffic;
    }

    private static ValueList<string> BindAxes(IReadOnlyList<ScalarNode> written, ValueList<RequestCount> counts, ValueList<Offer> offers, CalculatorScope scope)
    {
        var cards = CardsOf(offers, scope);
        var axesOfCards = cards.SelectMany(c => c.Axes).Select(a => a.Id).Where(a => a != Axis.Hours);
        var known = axesOfCards.Append(RequestCondition.Provider).Distinct().ToList();
        var axes = new List<string>();
        foreach (var axis in written)
        {
            if (!known.Contains(axis.Value))
            {
                // Where something else is wrong, that may be why the card of the axis is not known.
                if (!scope.IsWrong)
                {
                    scope.Diagnostics.Report(
                        CalculatorDiagnostics.UnknownTrafficAxis, axis.Location, axis.Value, Suggestion.DidYouMean(axis.Value, known), string.Join(", ", known));
                }
            }
            else if (axes.Contains(axis.Value) || RequestCounts.IsTaken(axis.Value) || RequestCounts.NamesOf(counts).Contains(axis.Value))
            {
                scope.Diagnostics.Report(CalculatorDiagnostics.CountNameTaken, axis.Location, axis.Value);
            }
            else
            {
                axes.Add(axis.Value);
                if (axis.Value == RequestCondition.Provider && !cards.Exists(c => c.FindAxis(RequestCondition.Provider) is not null))
                {
                    ReportOfSeveralProviders(axis, offers, scope);
                }
            }
        }

        return axes.ToValueList();
    }

    /// <summary>The cards that some offers take rates from.</summary>
    private static List<Card> CardsOf(IEnumerable<Offer> offers, CalculatorScope scope) => offers
        .SelectMany(o => o.Billings).SelectMany(b => b.Rates).Select(r => r.RatePattern.Split('.')[0]).Distinct()
        .Select(card => scope.Rates.OfCard(card).FirstOrDefault()?.Card).OfType<Card>().ToList();

    private static void ReportOfSeveralProviders(ScalarNode by, ValueList<Offer> offers, CalculatorScope scope)
    {
        foreach (var offer in offers)
        {
            var providers = CardsOf([offer], scope).Select(c => c.Provider).Distinct().ToList();
            if (providers.Count > 1)
            {
                scope.Diagnostics.Report(CalculatorDiagnostics.OfferOfSeveralProviders, by.Location, offer.Id, string.Join(", ", providers));
            }
        }
    }

    private static string? BindModel(ScalarNode name, CalculatorScope scope)
    {
        switch (scope.FindInput(name, name.Value))
        {
            case ChoiceInput:
                return name.Value;
            case not null:
                scope.Diagnostics.Report(CalculatorDiagnostics.NotAChoice, name.Location, name.Value);
                return null;
            default:
                return null;
        }
    }

    private static ValueList<MeasuredQuantity> BindMeasured(MappingNode? section, ValueList<RequestCount> counts, CalculatorScope scope)
    {
        var measured = new List<MeasuredQuantity>();
        foreach (var (name, count) in Sections.Pairs(section, "formula", scope.Diagnostics))
        {
            var isKnown = RequestCountBinder.IsKnown(count, RequestCounts.NamesOf(counts), scope);
            if (UnitOf(name, scope) is not { } unit)
            {
                continue;
            }

            if (isKnown && !Measures(count.Value, unit, counts))
            {
                scope.Diagnostics.Report(
                    CalculatorDiagnostics.UnitMismatch, name.Location, $"The count '{count.Value}'", RequestCountBinder.UnitOf(count.Value, counts), name.Value, unit);
            }

            measured.Add(new MeasuredQuantity(name.Value, count.Value, new Origin(name.Location)));
        }

        return measured.ToValueList();
    }

    /// <summary>The unit of what a count takes the place of, an input or a formula; null where there is neither, which is reported.</summary>
    private static Unit? UnitOf(ScalarNode name, CalculatorScope scope) =>
        scope.Inputs.OfType<NumberInput>().Any(i => i.Name == name.Value)
            ? ((NumberInput)scope.FindInput(name, name.Value)!).Unit
            // What the formula takes of its own accord is not asked for: the count stands in its place.
            : scope.FindFormula(name, [.. scope.Formulas.Symbols.Select(s => s.Name)])?.Unit;

    /// <summary>Whether a count is in a unit. A formula may count requests as a plain number.</summary>
    private static bool Measures(string count, Unit unit, ValueList<RequestCount> counts) =>
        unit == RequestCountBinder.UnitOf(count, counts) || (count == RequestCounts.Requests && unit.IsPlainNumber);

    private static ValueList<FixedValue> BindValues(MappingNode? section, CalculatorScope scope)
    {
        var values = new List<FixedValue>();
        foreach (var (input, value) in Sections.Pairs(section, "value", scope.Diagnostics))
        {
            if (scope.Inputs.Any(i => i is ChoiceInput && i.Name == input.Value))
            {
                scope.Diagnostics.Report(CalculatorDiagnostics.NotANumber, input.Location, input.Value);
            }
            else if (PresetBinder.IsAllowed(input, value, scope) && Numbers.TryParse(value, scope.Diagnostics, out var number))
            {
                values.Add(new FixedValue(input.Value, number, new Origin(value.Location)));
            }
        }

        return values.ToValueList();
    }

    /// <summary>Reports the symbols of totals that neither a request, nor a rate, nor a fixed value, nor an input's rate gives. A billing without a total is told of already.</summary>
    private static void ReportLacking(Traffic traffic, ValueList<Offer> offers, CalculatorScope scope)
    {
        var measured = traffic.Measured.Select(m => m.Name).ToList();
        var given = traffic.Values.Select(v => v.Input).Concat(measured).Concat(scope.Inputs.Where(i => i is NumberInput { DefaultRate: not null }).Select(i => i.Name)).ToList();
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var billing in offers.SelectMany(o => o.Billings).Where(b => b.FindFigure(OfferEstimate.TotalName) is not null))
        {
            foreach (var symbol in scope.Formulas.SymbolsOf(billing.Total, measured).Select(s => s.Name).Except(given).Except(billing.Rates.Select(r => r.Symbol)))
            {
                if (reported.Add($"{billing.Total} {symbol}"))
                {
                    scope.Diagnostics.Report(CalculatorDiagnostics.TrafficLacksValue, traffic.Origin.Location!, billing.Total, symbol);
                }
            }
        }
    }
}
