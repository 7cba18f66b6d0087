using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Cards;

/// <summary>What an entry says of figures that look like slips and are right: they are not reported.</summary>
internal sealed record Expectation(string Reason, Origin Origin);
