using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Calculators;

/// <summary>How a provider bills the workload. An SKU that lacks one of the offer's rates does not have the offer.</summary>
internal sealed record Offer
{
    /// <summary>Id such as <c>fireworks-serverless-standard</c>.</summary>
    public required string Id { get; init; }

    public required string Label { get; init; }

    public string? Note { get; init; }

    /// <summary>Ways of billing by date, oldest first: a provider can change its formula as well as its rates.</summary>
    public ValueList<Billing> Billings { get; init; }

    public Origin Origin { get; init; }

    /// <summary>The way of billing in force on a day; null before the first.</summary>
    public Billing? AsOf(Date date) => Billings.LastOrDefault(b => b.Since <= date);
}
