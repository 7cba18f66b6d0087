namespace RateCards.Analyzers;

/// <summary>A constant of the generated code that is a rate.</summary>
/// <param name="FullName"><c>global::Prices.Tinker.KimiK2p6.Prefill</c>.</param>
/// <param name="Type"><c>TokenRate</c>.</param>
internal sealed record RateCode(string FullName, string Type, decimal Amount);
