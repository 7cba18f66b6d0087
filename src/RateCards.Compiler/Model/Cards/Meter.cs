using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Cards;

/// <summary>What is counted and charged for (input, prefill, GPU-hour, …), with the unit of its rates.</summary>
/// <param name="Unit">Unit of the amounts; null for a meter that names an SKU of another card.</param>
/// <param name="ReferenceCard">Id of the card whose SKUs the values name, for such a meter.</param>
internal sealed record Meter(string Id, string Label, Unit? Unit, string? ReferenceCard, string? Note, Origin Origin)
{
    /// <summary>What of a request it counts (<c>input</c>, <c>cached-input</c>, <c>output</c>): the meter's id where the card says nothing else.</summary>
    public string Counts { get; init; } = Id;

    /// <summary>How many units are charged together, a package that is begun as a whole one; 1 mostly.</summary>
    public decimal Package { get; init; } = 1;
}
