using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Cards;

/// <summary>What is counted and charged for (input, prefill, GPU-hour, …), with the unit of its rates.</summary>
/// <param name="Unit">Unit of the amounts; null for a meter that names an SKU of another card.</param>
/// <param name="ReferenceCard">Id of the card whose SKUs the values name, for such a meter.</param>
public sealed record Meter(string Id, string Label, Unit? Unit, string? ReferenceCard, string? Note, Origin Origin);
