using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Cards;

/// <summary>A rate that may only change along with new evidence.</summary>
/// <param name="RateId">Full id of the rate.</param>
/// <param name="Checked">Day on which somebody has seen the value.</param>
internal sealed record Pin(string RateId, RateValue Value, Date Checked, Origin Origin);
