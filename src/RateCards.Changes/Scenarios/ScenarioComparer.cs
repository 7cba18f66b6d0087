using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;

namespace RateCards.Changes.Scenarios;

/// <summary>Runs every preset of every calculator, for every model to choose, before and after a change: each side with its own values of the preset.</summary>
internal static class ScenarioComparer
{
    /// <summary>Scenarios in which an offer's total changes, comes or goes; the greatest changes first, by date.</summary>
    /// <param name="scheduled">Later dates on which to compare too: those on which scheduled changes take effect.</param>
    public static ValueList<ScenarioChange> Compare(Project before, Project after, IEnumerable<Date> scheduled)
    {
        var later = scheduled.Distinct().Order().SelectMany(day => InOrder(before, after, day, day, true));
        var told = new Dictionary<(string, string, string?), ScenarioChange>();
        return InOrder(before, after, before.AsOf, after.AsOf, false).Concat(later).Where(s => IsNews(s, told)).ToValueList();
    }

    /// <summary>What is new is so on every day, and what costs on a later day what was told of an earlier one is no news.</summary>
    private static bool IsNews(ScenarioChange scenario, Dictionary<(string, string, string?), ScenarioChange> told)
    {
        var workload = (scenario.Calculator.Id, scenario.Preset.Id, scenario.Choice?.Id);
        var isKnown = told.TryGetValue(workload, out var last) && (scenario.IsNew || last.Offers == scenario.Offers);
        told[workload] = scenario;
        return !isKnown;
    }

    private static IEnumerable<ScenarioChange> InOrder(Project before, Project after, Date beforeAsOf, Date afterAsOf, bool isLater) =>
        Scenarios(before, after, beforeAsOf, afterAsOf, isLater)
            .OrderByDescending(s => s.Weight)
            .ThenBy(s => s.Calculator.Id, StringComparer.Ordinal)
            .ThenBy(s => s.Preset.Id, StringComparer.Ordinal)
            .ThenBy(s => s.Choice?.Id, StringComparer.Ordinal);

    private static IEnumerable<ScenarioChange> Scenarios(Project before, Project after, Date beforeAsOf, Date afterAsOf, bool isLater)
    {
        var days = DaysOfChange(after).Where(d => d > beforeAsOf && d < afterAsOf).Append(afterAsOf).Distinct().Order().ToList();
        foreach (var calculator in after.Calculators)
        {
            if (before.FindCalculator(calculator.Id) is not { } old)
            {
                continue;
            }

            var (oldSide, side) = (new Side(before, old, beforeAsOf), new Side(after, calculator, afterAsOf));
            var reach = new ChangedReach(oldSide, side, isLater);
            foreach (var workload in calculator.Presets.Concat(calculator.Scenarios).SelectMany(p => Workloads(oldSide, side, p)))
            {
                if (reach.Reaches(workload.ChoiceInput, workload.Choice?.Id) && new Scenario(workload, oldSide, side, days).Compare() is { } change)
                {
                    yield return change;
                }
            }
        }
    }

    /// <summary>The preset's inputs; once for every option of the first choice that neither it nor another choice decides.</summary>
    private static IEnumerable<ScenarioInputs> Workloads(Side before, Side after, Preset preset)
    {
        var name = new ScenarioName(preset.Id, preset.Label);
        var isFirst = after.Calculator.Presets.Count > 0 && preset == after.Calculator.Presets[0];
        var inputs = Values(preset);
        var old = before.Calculator.Presets.Concat(before.Calculator.Scenarios).FirstOrDefault(p => p.Id == preset.Id) is { } same ? Values(same) : null;
        if (Free(after.Calculator, inputs) is not { } free)
        {
            return [new ScenarioInputs(name, null, isFirst, old, inputs)];
        }

        var oldFree = old is null ? null : Free(before.Calculator, old);
        return Options(after, free)
            .Concat(oldFree is null ? [] : Options(before, oldFree))
            .DistinctBy(o => o.Id)
            .Select(o => new ScenarioInputs(name, o, isFirst && o.Id == free.Default, oldFree is null ? null : With(old!, oldFree, o), With(inputs, free, o)) { ChoiceInput = free.Name });
    }

    private static Dictionary<string, string> Values(Preset preset) => preset.Values.ToDictionary(v => v.Input, v => v.Value, StringComparer.Ordinal);

    private static Dictionary<string, string> With(Dictionary<string, string> inputs, ChoiceInput choice, ScenarioName option) =>
        new(inputs, StringComparer.Ordinal) { [choice.Name] = option.Id };

    private static ChoiceInput? Free(Calculator calculator, Dictionary<string, string> inputs) =>
        calculator.Inputs.OfType<ChoiceInput>().FirstOrDefault(c => c.DefaultRate is null && !inputs.ContainsKey(c.Name));

    private static IEnumerable<ScenarioName> Options(Side side, ChoiceInput input) =>
        ChoiceOptions.Of(side.Project, input, side.AsOf).Select(s => new ScenarioName(s.Id, ChoiceOptions.LabelOf(side.Project, input, s)));

    private static IEnumerable<Date> DaysOfChange(Project project) =>
        project.Rates.All.SelectMany(r => r.History).Select(v => v.Since)
            .Concat(project.Calculators.SelectMany(c => c.Offers).SelectMany(o => o.Billings).Select(b => b.Since));
}
