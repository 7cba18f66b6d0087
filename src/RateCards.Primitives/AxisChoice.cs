namespace RateCards.Primitives;

/// <summary>The value that a request has on one of a card's axes: <c>tier = priority</c>.</summary>
public readonly record struct AxisChoice(string Axis, string Value);
