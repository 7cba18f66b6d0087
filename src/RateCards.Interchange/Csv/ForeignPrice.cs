using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Interchange.Csv;

/// <summary>A price of a list that names rates by their ids.</summary>
/// <param name="Id">The id that the list names.</param>
/// <param name="Rate">The rate of the cards that it is about; null where they have none.</param>
internal sealed record ForeignPrice(string Id, Rate? Rate, decimal Amount, SourceLocation Location);
