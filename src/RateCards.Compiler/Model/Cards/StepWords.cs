using System.Globalization;
using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Cards;

/// <summary>What is charged at the price of a step, as it stands behind the price.</summary>
internal static class StepWords
{
    /// <summary>For each step of a price, the lowest first: "up to 200,000 tokens", "above"; "for the first 1,000 requests", "beyond" where each unit has the price of its own step. Nothing where there is one alone.</summary>
    public static ValueList<string> Of(Rate lowest, IReadOnlyList<Rate> steps)
    {
        var unit = RateSteps.CountOf(lowest) is { IsPlainNumber: false } counted ? $" {counted.Text}" : "";
        var isGraduated = lowest.Card.Steps is { Charge: StepCharge.Graduated };
        return steps.Count == 1 ? [""] : steps.Select((step, i) =>
        {
            var from = step.Path?.Step;
            var to = i + 1 < steps.Count ? steps[i + 1].Path?.Step : null;
            var words = isGraduated ? OfPart(from, to) : OfWhole(from, to);
            return i == 0 ? words + unit : words;
        }).ToValueList();
    }

    private static string OfWhole(StepBound? from, StepBound? to) => (from, to) switch
    {
        (_, { IsInclusive: true } end) => $"below {Text(end.Count)}",
        (_, { } end) => $"up to {Text(end.Count)}",
        ({ IsInclusive: true } begin, _) => $"from {Text(begin.Count)}",
        _ => "above",
    };

    private static string OfPart(StepBound? from, StepBound? to) => (from, to) switch
    {
        (null, { } end) => $"for the first {Text(end.UnitsBefore)}",
        ({ } begin, { } end) => $"for the next {Text(end.UnitsBefore - begin.UnitsBefore)}",
        _ => "beyond",
    };

    private static string Text(decimal count) => count.ToString("#,0.############", CultureInfo.InvariantCulture);
}
