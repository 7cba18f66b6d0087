using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace RateCards.Analyzers;

/// <summary>
/// Looks for numbers that were taken out of two measures of different units and are computed with: tokens times a price per
/// million of them is a million times too much, and nothing says so.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnitAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(CodeRules.DroppedUnits);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(LookAtBinary, OperationKind.Binary);
    }

    private static void LookAtBinary(OperationAnalysisContext context)
    {
        var binary = (IBinaryOperation)context.Operation;
        if (binary is not { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide }
            || Measures.NumberOf(binary.LeftOperand) is not { } left || Measures.NumberOf(binary.RightOperand) is not { } right)
        {
            return;
        }

        // Of one unit, their sum and ratio are what they seem to be.
        var (first, second) = (left.Property.ContainingType, right.Property.ContainingType);
        if (!SymbolEqualityComparer.Default.Equals(first, second))
        {
            context.ReportDiagnostic(CodeRules.DroppedUnits.At(
                binary.Syntax.GetLocation(), context.Options, ImmutableDictionary<string, string?>.Empty,
                first.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), second.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
        }
    }
}
