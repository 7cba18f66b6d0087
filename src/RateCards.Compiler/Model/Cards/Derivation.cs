using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Cards;

/// <summary>A value that is <paramref name="FactorValue"/> × the rate <paramref name="BaseRateId"/>.</summary>
internal sealed record Derivation(string FactorId, decimal FactorValue, string BaseRateId);
