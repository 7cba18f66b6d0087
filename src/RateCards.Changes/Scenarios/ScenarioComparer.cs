using RateCards.Compiler.Calculators;
using RateCards.Compiler.Calculators.Estimates;
using RateCards.Compiler.Model;

namespace RateCards.Changes.Scenarios;

/// <summary>Runs every preset of every calculator, for every model to choose, before and after a change.</summary>
public static class ScenarioComparer
{
    /// <summary>Scenarios in which an offer's total changes, comes or goes; the greatest changes first, by date.</summary>
    /// <param name="scheduled">Later dates on which to compare too: those on which scheduled changes take effect.</param>
    public static ValueList<ScenarioChange> Compare(Project before, Project after, IEnumerable<Date> scheduled)
    {
        var dates = scheduled.Distinct().Order().Select(d => (Before: d, After: d)).Prepend((Before: before.AsOf, After: after.AsOf));
        return dates
            .SelectMany(d => Scenarios(before, after, d.Before, d.After)
                .OrderByDescending(s => s.Weight)
                .ThenBy(s => s.Calculator.Id, StringComparer.Ordinal)
                .ThenBy(s => s.Preset.Id, StringComparer.Ordinal)
                .ThenBy(s => s.Choice?.Id, StringComparer.Ordinal))
            .ToValueList();
    }

    private static IEnumerable<ScenarioChange> Scenarios(Project before, Project after, Date beforeAsOf, Date afterAsOf)
    {
        var days = DaysOfChange(after).Where(d => d > beforeAsOf && d < afterAsOf).Append(afterAsOf).Distinct().Order().ToList();
        foreach (var calculator in after.Calculators)
        {
            if (before.Calculators.FirstOrDefault(c => c.Id == calculator.Id) is not { } old)
            {
                continue;
            }

            foreach (var preset in calculator.Presets)
            {
                foreach (var (choice, inputs) in Workloads(before, old, beforeAsOf, after, calculator, afterAsOf, preset))
                {
                    var scenario = new Scenario(inputs, new Side(before, old, beforeAsOf), new Side(after, calculator, afterAsOf), days);
                    if (scenario.Compare(Name(calculator), new ScenarioName(preset.Id, preset.Label), choice) is { } change)
                    {
                        yield return change;
                    }
                }
            }
        }
    }

    /// <summary>The preset's inputs; once for every option of the first choice that neither it nor another choice decides.</summary>
    private static IEnumerable<(ScenarioName? Choice, Dictionary<string, string> Inputs)> Workloads(
        Project before, Calculator old, Date beforeAsOf, Project after, Calculator calculator, Date afterAsOf, Preset preset)
    {
        var fixedInputs = preset.Values.ToDictionary(v => v.Input, v => v.Value, StringComparer.Ordinal);
        var free = calculator.Inputs.OfType<ChoiceInput>().FirstOrDefault(c => c.DefaultRate is null && !fixedInputs.ContainsKey(c.Name));
        if (free is null)
        {
            return [(null, fixedInputs)];
        }

        var options = ChoiceOptions.Of(after, free, afterAsOf).Select(s => new ScenarioName(s.Id, ChoiceOptions.LabelOf(after, free, s)));
        if (old.Inputs.OfType<ChoiceInput>().FirstOrDefault(c => c.Name == free.Name) is { } oldFree)
        {
            options = options.Concat(ChoiceOptions.Of(before, oldFree, beforeAsOf).Select(s => new ScenarioName(s.Id, ChoiceOptions.LabelOf(before, oldFree, s))));
        }

        return options.DistinctBy(o => o.Id).Select(o => ((ScenarioName?)o, new Dictionary<string, string>(fixedInputs, StringComparer.Ordinal) { [free.Name] = o.Id }));
    }

    private static IEnumerable<Date> DaysOfChange(Project project) =>
        project.Rates.All.SelectMany(r => r.History).Select(v => v.Since)
            .Concat(project.Calculators.SelectMany(c => c.Offers).SelectMany(o => o.Billings).Select(b => b.Since));

    private static ScenarioName Name(Calculator calculator) => new(calculator.Id, calculator.Title);
}
