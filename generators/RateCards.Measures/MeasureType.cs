using Microsoft.CodeAnalysis;

namespace RateCards.Measures;

/// <summary>A struct that is to be completed.</summary>
/// <param name="Name">Its name, with its type parameters: <c>Rate&lt;TUnit&gt;</c>.</param>
/// <param name="FileName">Name of the file that is made for it.</param>
/// <param name="Unit">The unit as a C# string; null where the struct has a <c>Unit</c> of its own.</param>
/// <param name="IsRate">A rate, which holds a decimal, or a quantity, which holds a double.</param>
internal sealed record MeasureType(string Name, string FileName, string? Unit, bool IsRate)
{
    public static MeasureType Of(GeneratorAttributeSyntaxContext context, bool isRate)
    {
        var symbol = (INamedTypeSymbol)context.TargetSymbol;
        var unit = context.Attributes[0].ConstructorArguments is [{ Value: string text }] ? text : null;
        return new MeasureType(symbol.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), symbol.MetadataName.Replace('`', '_'), unit, isRate);
    }
}
