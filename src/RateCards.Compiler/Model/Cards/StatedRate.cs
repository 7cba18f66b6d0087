using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Cards;

/// <summary>A value as an entry states it.</summary>
/// <param name="Path">Service path id; null on a card without paths.</param>
/// <param name="Value">The value; of the lowest step, where there are steps.</param>
internal sealed record StatedRate(string? Path, string Meter, RateValue Value, Origin Origin)
{
    /// <summary>The higher steps, ascending; none where the value is the same for every request.</summary>
    public ValueList<StatedStep> Steps { get; init; }
}
