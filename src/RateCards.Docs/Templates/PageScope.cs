using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Media;

namespace RateCards.Docs.Templates;

/// <summary>What a rendering knows: the values that a template may name, the medium it writes for, and where errors go.</summary>
/// <param name="Values">Values by name; lists and nested values are lists and dictionaries.</param>
public record PageScope(IReadOnlyDictionary<string, object?> Values, IMedium Medium, DiagnosticBag Diagnostics);
