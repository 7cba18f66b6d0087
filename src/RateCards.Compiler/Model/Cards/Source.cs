using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Cards;

/// <summary>Where figures were read, and when they were last seen there.</summary>
internal sealed record Source(string Id, string Title, string Url, Date? Verified, Trust Trust, string? Note, Origin Origin);
