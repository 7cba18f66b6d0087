using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Cards;

/// <summary>
/// The steps of a price by their number, as formulas take them: <c>acme.model-a.input.step_2</c> is the amount of the second
/// step, <c>….step_2_bound</c> where it begins. They are rates with a history, because both may change by date, and the
/// number of steps too: a price with fewer steps has its last amount in the rest.
/// </summary>
internal static class RateSteps
{
    /// <summary>The id, or a pattern of ids, of a part of a rate's steps.</summary>
    public static string IdOf(string rate, StepPart part) => $"{rate}.{part.Id}";

    /// <summary>The rate that an id names a part of the steps of; null where it names none.</summary>
    public static (string Rate, StepPart Part)? Find(string id)
    {
        var dot = id.LastIndexOf('.');
        return dot > 0 && id.IndexOf('_', dot) > 0 && StepPart.Find(id.Substring(dot + 1)) is { } part ? (id.Substring(0, dot), part) : null;
    }

    /// <summary>A part of the steps of a price.</summary>
    /// <param name="lowest">The rate of the lowest step.</param>
    /// <param name="ofSku">The rates of its SKU.</param>
    public static Rate Of(Rate lowest, IEnumerable<Rate> ofSku, StepPart part)
    {
        var steps = StepsOf(lowest, ofSku);
        var label = part.Kind switch
        {
            StepPartKind.Bound => $"{lowest.Meter.Label}, where step {part.Step} begins",
            StepPartKind.AtBound => $"{lowest.Meter.Label}, where step {part.Step} begins exactly",
            _ => $"{lowest.Meter.Label}, step {part.Step}",
        };
        var meter = lowest.Meter with { Label = label, Unit = part.Kind == StepPartKind.Bound ? CountOf(lowest) ?? Unit.None : lowest.Meter.Unit };
        var isGraduated = lowest.Card.Steps is { Charge: StepCharge.Graduated };
        return lowest with
        {
            Id = IdOf(lowest.Id, part),
            Meter = meter,
            History = lowest.History.Select(v => ValueOf(On(lowest, steps, v.Since), part, isGraduated)).ToValueList(),
        };
    }

    /// <summary>The steps that a price has on a day, ascending, the lowest first; those without a difference are one.</summary>
    public static IReadOnlyList<(Rate Rate, DatedValue Value)> On(Rate lowest, IEnumerable<Rate> ofSku, Date day) => On(lowest, StepsOf(lowest, ofSku), day);

    /// <summary>What the counts that find a price's step are in; null where that is not one thing.</summary>
    public static Unit? CountOf(Rate rate)
    {
        var deciding = rate.Card.Steps is { By.Count: > 0 } rule ? rule.By.Select(rate.Card.FindMeter).OfType<Meter>() : [rate.Meter];
        var units = deciding.Select(m => m.Unit?.Counted).Distinct().ToList();
        return units.Count == 1 ? units[0] : null;
    }

    private static List<Rate> StepsOf(Rate lowest, IEnumerable<Rate> ofSku) =>
        ofSku.Where(r => r.Path?.Step is not null && r.IsStepOf(lowest.Meter, lowest.Path)).OrderBy(r => r.Path!.Step!.Value, StepBound.Order).ToList();

    private static List<(Rate Rate, DatedValue Value)> On(Rate lowest, List<Rate> steps, Date day)
    {
        var found = new List<(Rate Rate, DatedValue Value)> { (lowest, lowest.AsOf(day)!) };
        foreach (var step in steps)
        {
            if (step.AsOf(day) is { } value && value.Value != found[found.Count - 1].Value.Value)
            {
                found.Add((step, value));
            }
        }

        return found;
    }

    private static DatedValue ValueOf(List<(Rate Rate, DatedValue Value)> steps, StepPart part, bool isGraduated)
    {
        var at = Math.Min(part.Step, steps.Count) - 1;
        var (from, value) = (at == 0 ? null : steps[at].Rate.Path!.Step, steps[at].Value);
        return part.Kind switch
        {
            // Of "from 1000" a unit less is below the step, where each unit has the price of its own.
            StepPartKind.Bound => value with { Value = RateValue.Of(from is not { } bound ? 0 : isGraduated ? bound.UnitsBefore : bound.Count), Derivation = null },
            StepPartKind.AtBound when from is { IsInclusive: false } || (from is not null && isGraduated) => steps[at - 1].Value,
            _ => value,
        };
    }
}
