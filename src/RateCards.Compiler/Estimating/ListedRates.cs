using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Estimating;

/// <summary>The rates that formulas took as a price list has them: of a price with steps its steps, in place of what formulas take to find one.</summary>
internal static class ListedRates
{
    /// <summary>Each rate as its card lists it, in order; where a step begins is no rate.</summary>
    public static IEnumerable<UsedRate> Of(Project project, IEnumerable<UsedRate> used, Date day) => used.Select(u => Of(project, u, day)).OfType<UsedRate>();

    private static UsedRate? Of(Project project, UsedRate used, Date day)
    {
        if (RateSteps.Find(used.Rate.Id) is not var (id, part))
        {
            return used;
        }

        var steps = StepsOf(project, project.Rates.Find(id)!, day);
        return part.Kind == StepPartKind.Above && part.Step <= steps.Count ? used with { Rate = steps[part.Step - 1].Rate } : null;
    }

    /// <summary>The steps that a price has on a day, ascending, the lowest first.</summary>
    public static IReadOnlyList<(Rate Rate, DatedValue Value)> StepsOf(Project project, Rate lowest, Date day) =>
        RateSteps.On(lowest, project.Rates.OfSku(lowest.Card.Id, lowest.Sku.Id), day);
}
