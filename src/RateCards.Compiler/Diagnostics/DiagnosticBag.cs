using RateCards.Compiler.Base;

namespace RateCards.Compiler.Diagnostics;

/// <summary>
/// Collects what is wrong while a stage runs, so that one run reports everything. It is the one place where the severities
/// are applied that a project chose: what is silenced does not get in.
/// </summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<string, DiagnosticSeverity?> _chosen;

    /// <summary>For a stage that knows nothing of a project: severities are those of the catalogue.</summary>
    public DiagnosticBag()
        : this(new ValueList<SeverityOverride>())
    {
    }

    /// <param name="severities">Those that the project chose.</param>
    public DiagnosticBag(ValueList<SeverityOverride> severities) =>
        _chosen = severities.ToDictionary(s => s.Id, s => s.Severity, StringComparer.Ordinal);

    public bool HasErrors => _diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>How many errors there are: whether a part has one is seen by counting before and after it.</summary>
    public int ErrorCount => _diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);

    public void Report(DiagnosticDescriptor descriptor, SourceLocation location, params object[] arguments) =>
        Add(Diagnostic.Create(descriptor, location, arguments));

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

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

    private void Add(Diagnostic diagnostic)
    {
        if (!_chosen.TryGetValue(diagnostic.Id, out var severity))
        {
            _diagnostics.Add(diagnostic);
        }
        else if (severity is { } chosen)
        {
            _diagnostics.Add(diagnostic with { Severity = chosen });
        }
    }
}
