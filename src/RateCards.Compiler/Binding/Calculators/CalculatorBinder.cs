using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding.Calculators;

/// <summary>Reads the files of calculators into <see cref="Calculator"/>s, and checks everything that they name.</summary>
internal static class CalculatorBinder
{
    /// <summary>The calculators without errors, in the order of the documents; everything wrong with the others is reported.</summary>
    /// <param name="documents">The root of each calculator file.</param>
    /// <param name="wrongCards">Ids of cards with errors, of which nothing is said to be missing: it may be what is wrong there.</param>
    public static ValueList<Calculator> Bind(
        IEnumerable<MappingNode> documents, ValueList<Card> cards, IReadOnlyCollection<string> wrongCards, RateIndex rates, FormulaLibrary formulas, DiagnosticBag diagnostics)
    {
        var calculators = new List<Calculator>();
        foreach (var document in documents)
        {
            var scope = new CalculatorScope(cards, wrongCards, rates, formulas, new DiagnosticBag());
            var calculator = Bind(document, scope);
            diagnostics.AddRange(scope.Diagnostics.ToList());
            if (calculator is null)
            {
                continue;
            }

            if (calculators.Find(c => c.Id == calculator.Id) is { } first)
            {
                diagnostics.Report(CalculatorDiagnostics.DuplicateCalculator, calculator.Origin.Location!, calculator.Id, first.Origin.Location!.Path);
            }
            else if (calculator.Traffic is { } traffic && calculators.Find(c => c.Traffic is not null) is { } other)
            {
                diagnostics.Report(CalculatorDiagnostics.SecondTraffic, traffic.Origin.Location!, other.Id);
            }
            else
            {
                calculators.Add(calculator);
            }
        }

        return calculators.ToValueList();
    }

    private static Calculator? Bind(MappingNode node, CalculatorScope scope)
    {
        var reader = new MappingReader(node, scope.Diagnostics, "A calculator");
        var id = reader.RequiredScalar("calculator");
        var idIsValid = id is not null && Ids.Check(id, scope.Diagnostics);
        var title = reader.RequiredText("title");
        var description = reader.RequiredText("description");
        InputBinder.Bind(reader, scope);
        var quantities = reader.OptionalScalars("quantities").Where(q => scope.FindFormula(q, []) is not null).Select(q => q.Value).ToValueList();
        var offers = OfferBinder.Bind(reader, scope);
        var baseline = BindBaseline(reader, offers, scope);
        var parities = ParityBinder.Bind(reader, offers, scope);
        var curve = BindCurve(reader, scope);
        var warnings = WarningBinder.Bind(reader, scope);
        var traffic = TrafficBinder.Bind(reader, offers, scope);
        ConditionalRates.Refuse(offers, traffic?.By.Append(Axis.Hours).ToList() ?? [], scope);
        var presets = PresetBinder.Bind(reader, "presets", scope);
        var scenarios = PresetBinder.Bind(reader, "scenarios", scope);
        reader.Finish();
        if (!scope.IsWrong)
        {
            // Where something is wrong, an input may be meant for just that.
            ReportUnusedInputs(scope);
        }

        return !idIsValid || title is null || description is null || baseline is null || scope.IsWrong
            ? null
            : new Calculator
            {
                Id = id!.Value,
                Title = title,
                Description = description,
                Inputs = scope.Inputs.ToValueList(),
                Quantities = quantities,
                Baseline = baseline,
                Offers = offers,
                Parities = parities,
                Curve = curve,
                Warnings = warnings,
                Traffic = traffic,
                Presets = presets,
                Scenarios = scenarios,
                Origin = new Origin(id.Location),
            };
    }

    private static string? BindBaseline(MappingReader reader, ValueList<Offer> offers, CalculatorScope scope) =>
        reader.RequiredScalar("baseline") is { } name && OfferBinder.IsKnown(name, offers, scope) ? name.Value : null;

    private static string? BindCurve(MappingReader reader, CalculatorScope scope)
    {
        if (reader.OptionalScalar("curve") is not { } name || scope.FindInput(name, name.Value) is not { } input)
        {
            return null;
        }

        if (input is NumberInput { IsWhole: true })
        {
            return name.Value;
        }

        scope.Diagnostics.Report(CalculatorDiagnostics.CurveIsNotWhole, name.Location, name.Value);
        return null;
    }

    private static void ReportUnusedInputs(CalculatorScope scope)
    {
        foreach (var input in scope.Inputs.Where(i => !scope.Uses(i.Name)))
        {
            scope.Diagnostics.Report(CalculatorDiagnostics.UnusedInput, input.Origin.Location!, input.Name);
        }
    }
}
