namespace RateCards.Primitives;

/// <summary>How much was counted of something in a request, none of it a part of another count.</summary>
/// <param name="What">What cards' meters count: <c>input</c>, <c>cached-input</c>, <c>output</c>, <c>request</c>.</param>
/// <param name="Number">Tokens, characters and the like singly; what takes time in the unit of its price. From 0 on.</param>
public readonly record struct Counted(string What, double Number);
