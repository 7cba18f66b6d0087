namespace RateCards.Interchange.Terms;

/// <summary>What is left out of a foreign list, and why.</summary>
/// <param name="Place">Where it stands: <c>openai / gpt-5 / prices.input_mtok</c>.</param>
/// <param name="Numbers">How many numbers of the list are left out with it.</param>
public sealed record LeftOut(string Place, string Reason, int Numbers);
