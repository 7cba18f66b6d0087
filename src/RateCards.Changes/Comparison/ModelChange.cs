using RateCards.Changes.Timelines;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Comparison;

/// <summary>The part of the model that a change belongs to which is not a rate; in the order in which a report tells of them.</summary>
internal enum ModelArea
{
    Sku,
    Billing,
    Formula,
    Factor,
    Band,
    Path,
    Meter,
    Card,
    Input,
    Calculator,
    Preset,
    Source,
    Setting,
}

/// <summary>A change of the model that is not a rate's value: a factor, a band's bounds, a formula, a default.</summary>
/// <param name="Id">Id of what changed: <c>fireworks-serverless.batch</c>, <c>prompt_tokens</c>.</param>
/// <param name="Label">What readers call it.</param>
/// <param name="Aspect">What of it changed: "bounds", "definition", "default"; empty where the thing as a whole came or went.</param>
/// <param name="Before">As a person writes it; null where there was none.</param>
/// <param name="After">As a person writes it; null where there is none.</param>
/// <param name="Since">When it takes effect; null where it is not dated.</param>
internal sealed record ModelChange(
    ModelArea Area,
    ChangeKind Kind,
    string Id,
    string Label,
    string Aspect,
    string? Before,
    string? After,
    Date? Since,
    ChangeTiming Moment,
    Origin Origin)
{
    /// <summary>Title of the card or calculator that it is a part of; null where it is none's.</summary>
    public string? Within { get; init; }
}
