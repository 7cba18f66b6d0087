using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Cards;

/// <summary>A dated rule that derives rates: <c>batch is 50% of standard on input and output</c>.</summary>
internal sealed record Factor
{
    public required string Id { get; init; }

    /// <summary>Service path that it makes, or the value of <see cref="Axis"/>; null where it makes a meter within each path.</summary>
    public string? Path { get; init; }

    /// <summary>The axis along which it acts, at every value of the others; null where it makes one path, or a meter.</summary>
    public string? Axis { get; init; }

    /// <summary>Path whose rates it multiplies, where <see cref="Path"/> is set.</summary>
    public string? OfPath { get; init; }

    /// <summary>Meters that it applies to.</summary>
    public ValueList<string> Meters { get; init; }

    /// <summary>Meter whose rates it multiplies, where it makes a meter.</summary>
    public string? OfMeter { get; init; }

    /// <summary>Paths in which it makes that meter; all where empty.</summary>
    public ValueList<string> InPaths { get; init; }

    /// <summary>SKUs that it applies to; all where empty.</summary>
    public ValueList<string> Skus { get; init; }

    public ValueList<FactorEntry> Entries { get; init; }

    public string? Note { get; init; }

    public Origin Origin { get; init; }
}
