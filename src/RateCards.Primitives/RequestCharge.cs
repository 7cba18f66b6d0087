namespace RateCards.Primitives;

/// <summary>What was charged at one rate.</summary>
/// <param name="Rate">Id of the rate, by which <c>Rates.Find</c> finds its history.</param>
/// <param name="Count">Units charged, whole packages where they are charged so.</param>
/// <param name="Amount">Count × rate in the card's currency, not rounded.</param>
public sealed record RequestCharge(string Rate, double Count, double Amount);
