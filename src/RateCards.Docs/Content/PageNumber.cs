using RateCards.Compiler.Base;

namespace RateCards.Docs.Content;

/// <summary>A number on a page.</summary>
/// <param name="Text">As readers see it, with what sticks to it: <c>$5.15</c>, <c>77.0%</c>.</param>
/// <param name="Location">What in the template wrote it.</param>
internal sealed record PageNumber(string Text, Provenance Provenance, SourceLocation Location);
