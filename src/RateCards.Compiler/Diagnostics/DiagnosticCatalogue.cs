using System.Reflection;

namespace RateCards.Compiler.Diagnostics;

/// <summary>Every kind of diagnostic, from all the catalogue classes in this namespace.</summary>
public static class DiagnosticCatalogue
{
    private static readonly Lazy<Dictionary<string, DiagnosticDescriptor>> ById =
        new(() => Descriptors().ToDictionary(d => d.Id, StringComparer.Ordinal));

    /// <summary>In the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [.. Descriptors().OrderBy(d => d.Id, StringComparer.Ordinal)];

    public static DiagnosticDescriptor? Find(string id) => ById.Value.TryGetValue(id, out var descriptor) ? descriptor : null;

    private static IEnumerable<DiagnosticDescriptor> Descriptors() =>
        from type in typeof(DiagnosticCatalogue).Assembly.GetTypes()
        where type.Namespace == typeof(DiagnosticCatalogue).Namespace && type.Name.EndsWith("Diagnostics", StringComparison.Ordinal)
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field.FieldType == typeof(DiagnosticDescriptor)
        select (DiagnosticDescriptor)field.GetValue(null)!;
}
