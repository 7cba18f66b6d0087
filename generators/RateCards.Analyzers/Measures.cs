using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RateCards.Analyzers;

/// <summary>Types that hold a number with its unit.</summary>
internal static class Measures
{
    /// <summary>Whether a type is a quantity or a rate of RateCards.Primitives.</summary>
    public static bool IsMeasure(ITypeSymbol? type) => type is { TypeKind: TypeKind.Struct } && type.AllInterfaces.Any(i => IsOfPrimitives(i, "IMeasure"));

    /// <summary>Whether a type is a price for something.</summary>
    public static bool IsRate(ITypeSymbol? type) => type is { TypeKind: TypeKind.Struct } && type.AllInterfaces.Any(i => IsOfPrimitives(i, "IRate"));

    /// <summary>The measure whose number an operand is, through conversions and parentheses; null where it is something else.</summary>
    public static IPropertyReferenceOperation? NumberOf(IOperation operand)
    {
        while (operand is IConversionOperation { OperatorMethod: null } conversion)
        {
            operand = conversion.Operand;
        }

        return operand is IPropertyReferenceOperation { Instance: not null, Property.Type.SpecialType: SpecialType.System_Double or SpecialType.System_Decimal } number
            && IsMeasure(number.Property.ContainingType) ? number : null;
    }

    private static bool IsOfPrimitives(INamedTypeSymbol type, string name) =>
        type.Name == name && type.ContainingNamespace is { Name: "Primitives", ContainingNamespace: { Name: "RateCards", ContainingNamespace.IsGlobalNamespace: true } };
}
