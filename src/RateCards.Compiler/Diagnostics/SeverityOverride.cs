using RateCards.Compiler.Base;

namespace RateCards.Compiler.Diagnostics;

/// <summary>A severity that a project chose for a diagnostic id; null silences it.</summary>
internal sealed record SeverityOverride(string Id, DiagnosticSeverity? Severity, Origin Origin = default);
