using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Comparison;

/// <summary>
/// What decides, beside the prices, what a request costs: what a meter counts and in which packages, what finds the step of a price, which
/// hours a window has. Cards do not date it, so that a change holds for the past as well.
/// </summary>
/// <param name="Id">Id of the meter, of the card's steps, of the window.</param>
/// <param name="Aspect">What of it: "what it counts", "hours".</param>
/// <param name="Text">As a person writes it.</param>
/// <param name="IsMeant">Whether it has a part in what a rate of the card makes of a request.</param>
internal sealed record CountingTerm(ModelArea Area, string Id, string Label, string Aspect, string Text, Origin Origin, Func<Rate, bool> IsMeant)
{
    public static IEnumerable<CountingTerm> Of(Card? card) =>
        card is null ? [] : [.. card.Meters.SelectMany(m => Of(card, m)), .. Of(card, card.Steps), .. card.FindAxis(Axis.Hours)?.Values.SelectMany(v => Of(card, v)) ?? []];

    /// <summary>The terms of two cards that have one on both sides, or on one.</summary>
    public static IEnumerable<(CountingTerm? Before, CountingTerm? After)> Of(Card? before, Card? after) =>
        Matching.ById(Of(before), Of(after), t => $"{t.Id}: {t.Aspect}");

    private static IEnumerable<CountingTerm> Of(Card card, Meter meter)
    {
        CountingTerm Term(string aspect, string text) =>
            new(ModelArea.Meter, $"{card.Id}.{meter.Id}", meter.Label, aspect, text, meter.Origin, r => r.Meter.Id == meter.Id);
        yield return Term("what it counts", meter.Counts);
        yield return Term("package", meter.Package.ToString(CultureInfo.InvariantCulture));
    }

    private static IEnumerable<CountingTerm> Of(Card card, StepRule? rule)
    {
        if (rule is null)
        {
            yield break;
        }

        CountingTerm Term(string aspect, string text) => new(ModelArea.Card, $"{card.Id}.steps", card.Title, aspect, text, rule.Origin, r => r.Path?.Step is not null);
        yield return Term("what finds a step", rule.By.Count == 0 ? "each meter's own count" : string.Join(" + ", rule.By));
        yield return Term("what is charged at a step's price", StepRule.ChargeWords[(int)rule.Charge]);
    }

    private static IEnumerable<CountingTerm> Of(Card card, AxisValue window)
    {
        if (window.Hours is { } hours)
        {
            yield return new(
                ModelArea.Path, $"{card.Id}.{window.Id}", window.Label, "hours", hours.Text, window.Origin,
                r => r.Path?.Coordinates.Any(c => c.Axis == Axis.Hours && c.Value == window.Id) == true);
        }
    }
}
