using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Interchange.Terms;

/// <summary>A price as another list states it.</summary>
/// <param name="Name">What the list calls what is sold, and what is counted.</param>
/// <param name="Rate">The rate of the cards that it is about; null where they have none.</param>
public sealed record ForeignPrice(string Name, Rate? Rate, decimal Amount, SourceLocation Location)
{
    /// <summary>What the list calls what is sold; empty where it names rates by their ids.</summary>
    public string Sku { get; init; } = "";

    /// <summary>What is counted, where the list names what is sold.</summary>
    public string Meter { get; init; } = "";
}
