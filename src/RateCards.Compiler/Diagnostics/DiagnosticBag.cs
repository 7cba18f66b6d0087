using RateCards.Compiler.Base;

namespace RateCards.Compiler.Diagnostics;

/// <summary>Collects what is wrong while a stage runs, so that one run reports everything.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];

    public bool HasErrors => _diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error);

    public void Report(DiagnosticDescriptor descriptor, SourceLocation location, params object[] arguments) =>
        _diagnostics.Add(Diagnostic.Create(descriptor, location, arguments));

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    /// <summary>Everything reported so far, in order of display, each once.</summary>
    public ValueList<Diagnostic> ToList() => InOrder(_diagnostics);

    /// <summary>Order of display: by file, place, id; each diagnostic once.</summary>
    public static ValueList<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Distinct()
        .OrderBy(d => d.Location.Path, StringComparer.Ordinal)
        .ThenBy(d => d.Location.Offset)
        .ThenBy(d => d.Id, StringComparer.Ordinal)
        .ThenBy(d => d.Message, StringComparer.Ordinal)
        .ToValueList();
}
