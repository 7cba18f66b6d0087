using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Estimating.Requests;

/// <summary>What a request costs by one card; or why it has no price there.</summary>
/// <param name="Provider">Whose price it is: the card's provider, or one that falls back on the card.</param>
/// <param name="MatchedBy">What of the SKU has taken the model's name: its id, an alias or a match rule.</param>
/// <param name="Path">The combination of values by which it was priced; null on a card without axes and steps.</param>
/// <param name="Charges">What was charged, in the order of the card's meters.</param>
/// <param name="Missing">Why there is no price; null where there is one.</param>
internal sealed record RequestPrice(string Provider, Card Card, Sku Sku, string MatchedBy, ServicePath? Path, ValueList<RequestCharge> Charges, string? Missing)
{
    /// <summary>The whole price, exactly, in the card's currency; null where something has none.</summary>
    public decimal? Total => Missing is not null ? null : Charges.Aggregate(0m, (sum, charge) => sum + charge.Amount);
}

/// <summary>What was charged at one rate.</summary>
/// <param name="Count">Units charged at it; of a graduated price, those of this step.</param>
/// <param name="Amount">Count × rate, exactly.</param>
/// <param name="IncludedIn">What has no meter of its own on the card, and was counted with this one; empty mostly.</param>
internal sealed record RequestCharge(Rate Rate, DatedValue Value, decimal Count, decimal Amount, ValueList<string> IncludedIn);
