using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Calculators;

namespace RateCards.Compiler.Estimating;

/// <summary>What pricing one model under an offer takes, over a period in which nothing of it changes.</summary>
/// <param name="Since">First day; null where there is no earlier period.</param>
/// <param name="Until">The day after the last; null where it still holds.</param>
/// <param name="Total">Name of the formula of the cost; null where there is no price.</param>
/// <param name="Values">The rates, and the inputs that have a rate as their default, by symbol, without optional ones that are missing; empty where there is no price.</param>
/// <param name="Missing">Why there is no price; beside a total, why there is none for what optional rates are for. Null where there always is one.</param>
internal sealed record OfferTerms(Offer Offer, string Model, Date? Since, Date? Until, string? Total, ValueList<TermValue> Values, string? Missing)
{
    /// <summary>
    /// The values of the conditions at which they hold, in the order of <see cref="RequestCondition.Of"/>;
    /// <see cref="RequestCondition.Any"/> where the offer does not depend on one.
    /// </summary>
    public ValueList<string> At { get; init; }

    /// <summary>Whether another period says the same.</summary>
    public bool SaysTheSameAs(OfferTerms other) => Total == other.Total && Missing == other.Missing && Values == other.Values;
}

/// <summary>The value of a symbol.</summary>
internal sealed record TermValue(string Symbol, decimal Value);
