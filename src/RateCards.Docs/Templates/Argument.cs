namespace RateCards.Docs.Templates;

/// <summary>An argument of a call.</summary>
/// <param name="Name">Its name in <c>name: value</c>; null for one by position.</param>
/// <param name="Start">Where its text begins in the template, within the quotes of a quoted one.</param>
/// <param name="IsWrittenOut">The value stands in the template character by character, so that a part of it has a place.</param>
internal sealed record Argument(string? Name, object? Value, int Start, int Length, bool IsWrittenOut);
