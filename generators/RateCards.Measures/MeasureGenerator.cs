using Microsoft.CodeAnalysis;

namespace RateCards.Measures;

/// <summary>
/// Gives every measure of RateCards.Primitives what all of them have. Operators have to stand on each type by itself: what
/// would declare them once for all is understood by the newest C# alone, and the package is for C# 10 and later.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class MeasureGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        Complete(context, "RateCards.Primitives.QuantityAttribute", isRate: false);
        Complete(context, "RateCards.Primitives.RateAttribute", isRate: true);
    }

    private static void Complete(IncrementalGeneratorInitializationContext context, string attribute, bool isRate)
    {
        var types = context.SyntaxProvider.ForAttributeWithMetadataName(attribute, (_, _) => true, (found, _) => MeasureType.Of(found, isRate));
        context.RegisterSourceOutput(types, (output, type) => output.AddSource($"{type.FileName}.g.cs", MeasureCode.Write(type)));
    }
}
