using RateCards.Docs.Content;
using RateCards.Docs.Templates;
using Scriban.Runtime;

namespace RateCards.Docs.Pages;

/// <summary>The timeline as templates go through it: days, their cards, the changes of each.</summary>
internal static class TimelineValues
{
    private static readonly Members<PriceTimeline.CardChanges> Card = new(
        ("title", Shape.Text, c => c.Title),
        ("changes", Shape.ListOf(Shape.Text), c => new ScriptArray(c.Sentences)));

    private static readonly Members<PriceTimeline.Day> Day = new(
        ("date", Shape.Text, d => d.Date),
        ("later", Shape.Condition, d => d.IsLater),
        ("cards", Shape.ListOf(Card.Shape), d => Card.ListOf(d.Cards)));

    public static Shape Shape { get; } = Shape.ListOf(Day.Shape);

    public static ScriptArray Of(IEnumerable<PriceTimeline.Day> days) => Day.ListOf(days);
}
