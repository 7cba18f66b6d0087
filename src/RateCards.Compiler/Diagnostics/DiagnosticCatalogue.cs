using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace RateCards.Compiler.Diagnostics;

/// <summary>Every kind of diagnostic, from all the catalogue classes in this namespace.</summary>
internal static class DiagnosticCatalogue
{
    private static readonly Lazy<Dictionary<string, DiagnosticDescriptor>> ById =
        new(() => All!.ToDictionary(d => d.Id, StringComparer.Ordinal));

    /// <summary>In the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        // Named one by one, so that a trimmed program keeps their fields.
        .. new[]
        {
            Of(typeof(ReadingDiagnostics)), Of(typeof(ProjectDiagnostics)), Of(typeof(CardDiagnostics)), Of(typeof(ConditionDiagnostics)), Of(typeof(FormulaDiagnostics)),
            Of(typeof(CalculatorDiagnostics)), Of(typeof(StepDiagnostics)), Of(typeof(PageDiagnostics)), Of(typeof(BrandDiagnostics)), Of(typeof(OutputDiagnostics)), Of(typeof(ChangeDiagnostics)),
            Of(typeof(TrafficDiagnostics)), Of(typeof(ListDiagnostics)),
        }.SelectMany(d => d).OrderBy(d => d.Id, StringComparer.Ordinal),
    ];

    public static DiagnosticDescriptor? Find(string id) => ById.Value.TryGetValue(id, out var descriptor) ? descriptor : null;

    private static IEnumerable<DiagnosticDescriptor> Of([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type catalogue) =>
        from field in catalogue.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field.FieldType == typeof(DiagnosticDescriptor)
        select (DiagnosticDescriptor)field.GetValue(null)!;
}
