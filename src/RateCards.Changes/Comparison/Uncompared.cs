using RateCards.Compiler.Diagnostics;

namespace RateCards.Changes.Comparison;

/// <summary>Something that a report leaves out, because a side has errors there.</summary>
/// <param name="What">"The card tinker", "Generated files".</param>
/// <param name="Side">The side's name, as the caller named it.</param>
/// <param name="Error">The first error that stands in the way.</param>
internal sealed record Uncompared(UncomparedPart Part, string What, string Side, Diagnostic Error);
