using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Cards;

/// <summary>A value as an entry states it.</summary>
/// <param name="Path">Service path id; null on a card without paths.</param>
public sealed record StatedRate(string? Path, string Meter, RateValue Value, Origin Origin);
