namespace RateCards.Primitives;

/// <summary>Where figures were read.</summary>
/// <param name="Id">Id within the card.</param>
public sealed record RateSource(string Id, string Title, string Url, Trust Trust);
