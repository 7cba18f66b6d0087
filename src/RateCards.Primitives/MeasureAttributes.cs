namespace RateCards.Primitives;

/// <summary>Completes a struct as a quantity: what every quantity has is written once, in generators/RateCards.Measures.</summary>
/// <param name="unit">The unit, as cards write it; left out where the struct has a <c>Unit</c> of its own.</param>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class QuantityAttribute(string? unit = null) : Attribute
{
    public string? Unit { get; } = unit;
}

/// <summary>Completes a struct as a rate.</summary>
/// <param name="unit">The unit, as cards write it; left out where the struct has a <c>Unit</c> of its own.</param>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class RateAttribute(string? unit = null) : Attribute
{
    public string? Unit { get; } = unit;
}
