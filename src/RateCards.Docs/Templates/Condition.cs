namespace RateCards.Docs.Templates;

/// <summary>A comparison that was made, with what its sides are worth.</summary>
internal sealed record Condition(string Text, bool Holds, double Left, double Right);
