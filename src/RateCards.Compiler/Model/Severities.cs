using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Model;

/// <summary>The one place where a project's choice of severities is applied.</summary>
public static class Severities
{
    /// <summary>The diagnostics with the severities that the project chose, without those that it silenced, in order of display.</summary>
    public static ValueList<Diagnostic> Apply(IEnumerable<Diagnostic> diagnostics, ProjectSettings? settings)
    {
        var chosen = settings?.Severities.ToDictionary(s => s.Id, s => s.Severity, StringComparer.Ordinal) ?? [];
        return DiagnosticBag.InOrder(
            from diagnostic in diagnostics
            let isChosen = chosen.ContainsKey(diagnostic.Id)
            where !isChosen || chosen[diagnostic.Id] is not null
            select isChosen ? diagnostic with { Severity = chosen[diagnostic.Id]!.Value } : diagnostic);
    }
}
