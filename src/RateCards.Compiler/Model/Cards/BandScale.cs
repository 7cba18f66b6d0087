using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Cards;

/// <summary>What bands divide: "Parameters" in <c>B</c>, "Historical spend" in <c>USD</c>.</summary>
internal sealed record BandScale(string Title, string Unit, Origin Origin);
