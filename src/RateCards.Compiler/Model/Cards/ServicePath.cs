using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Cards;

/// <summary>A way the same SKU is served at another price: standard, priority, batch; in the EU; for a long prompt; off-peak.</summary>
/// <param name="Id">Last part of a rate's id, which is left out for the default path. Of several axes: <c>priority.eu</c>.</param>
internal sealed record ServicePath(string Id, string Label, string? Note, Origin Origin)
{
    /// <summary>Its value on each of the card's axes, in their order.</summary>
    public ValueList<Coordinate> Coordinates { get; init; }

    /// <summary>From which count of a request on it holds; null for the lowest step, and where there are no steps.</summary>
    public StepBound? Step { get; init; }

    /// <summary>Nobody has written it: it follows from values of several axes, or from a step.</summary>
    public bool IsImplied { get; init; }
}
