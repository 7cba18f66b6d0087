using RateCards.Compiler.Base;

namespace RateCards.Compiler.CSharp;

/// <summary>What generated code depends on beside the cards.</summary>
/// <param name="AsOf">The date whose rates are the constants.</param>
/// <param name="Namespace">Namespace of the generated code.</param>
public sealed record CSharpOptions(Date AsOf, string Namespace);
