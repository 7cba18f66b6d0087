namespace RateCards.Compiler.Model.Calculators;

/// <summary>Between which values the true one is taken to be, where a default is an estimate.</summary>
/// <param name="Low">Share of the default, above 0 and at most 1.</param>
/// <param name="High">Share of the default, at least 1.</param>
internal sealed record InputRange(decimal Low, decimal High);
