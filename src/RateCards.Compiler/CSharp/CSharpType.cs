using RateCards.Compiler.Units;

namespace RateCards.Compiler.CSharp;

/// <summary>The C# type that values of a unit have, and how generated code gets in and out of it.</summary>
/// <param name="Name">Full name with <c>global::</c>, so that nothing in the reader's project can stand in its way; or a keyword.</param>
/// <param name="Kind">How it holds its number.</param>
internal sealed record CSharpType(string Name, CSharpTypeKind Kind)
{
    /// <summary>Plain text, which formulas do not compute with.</summary>
    internal static CSharpType Text { get; } = new("string", CSharpTypeKind.Number);

    /// <summary>The name where <c>using RateCards.Primitives</c> holds: a third of the time that a full one takes to compile.</summary>
    public string ShortName => Name.Replace(CSharpUnits.Primitives, "");

    /// <summary>The type of the same in decimals.</summary>
    public string DecimalName => Kind == CSharpTypeKind.Number ? "decimal" : $"{CSharpUnits.Primitives}Amount<{Name}>";

    /// <summary>The double to compute with, of an expression of this type.</summary>
    public string Read(string expression) => Kind == CSharpTypeKind.Number ? expression : expression + ".Value";

    /// <summary>A value of this type, of an expression that is a double.</summary>
    public string Make(string expression) => Kind == CSharpTypeKind.Number ? expression : $"{Name}.FromValue({expression})";
}

internal enum CSharpTypeKind
{
    /// <summary>A plain <c>double</c>.</summary>
    Number,

    /// <summary>A struct that holds a double: tokens, hours, dollars.</summary>
    Quantity,

    /// <summary>A struct that holds the decimal that was written: a price for something.</summary>
    Rate,
}
