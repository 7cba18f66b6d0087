using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.CSharp;

/// <summary>The C# side of a meter: the type of its rates.</summary>
internal static class CSharpMeters
{
    /// <summary>The type of an amount; plain numbers are decimals, for a card's figures are exact.</summary>
    public static string TypeOf(Meter meter, string codeNamespace) =>
        meter.Unit is not { } unit ? "SkuReference"
        : CSharpUnits.TypeOf(unit, codeNamespace) is { Kind: not CSharpTypeKind.Number } type ? type.ShortName
        : "decimal";

    /// <summary>An expression that makes the meter, for the histories of its rates.</summary>
    public static string Make(CSharpField<Meter> field)
    {
        var meter = field.Source;
        var arguments = $"{CSharpText.Literal(meter.Id)}, {CSharpText.Literal(meter.Label)}";
        return meter.Unit switch
        {
            null => $"Meter.OfReferences({arguments}, {CSharpText.Literal(meter.ReferenceCard ?? "")})",
            { IsPlainNumber: true } => $"Meter.OfNumbers({arguments})",
            _ => $"Meter.Of{field.Type.Substring("Meter".Length)}({arguments})",
        };
    }
}
