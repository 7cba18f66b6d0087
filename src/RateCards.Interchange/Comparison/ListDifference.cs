using RateCards.Interchange.Terms;

namespace RateCards.Interchange.Comparison;

/// <summary>How a price list and cards differ in a price.</summary>
internal enum DifferenceKind
{
    /// <summary>Both have it, with other amounts.</summary>
    Differs,

    /// <summary>The list has a price that the cards lack.</summary>
    NotInCards,

    /// <summary>The cards have a price that the list lacks.</summary>
    NotInList,
}

/// <summary>A price in which a list and cards differ.</summary>
/// <param name="Subject">What it is the price of: the meter, with what a request chooses and the step.</param>
/// <param name="Listed">The list's price; null where it has none.</param>
/// <param name="Ours">The cards' price, whose field is the rate's id; null where they have none.</param>
internal sealed record ListDifference(DifferenceKind Kind, string Provider, string Model, string Subject, PriceTerm? Listed, PriceTerm? Ours);

/// <summary>A price list compared with cards.</summary>
/// <param name="Compared">How many prices both have.</param>
/// <param name="Listed">How many prices the list has on the day.</param>
internal sealed record ListComparison(int Compared, int Listed, IReadOnlyList<ListDifference> Differences)
{
    public int CountOf(DifferenceKind kind) => Differences.Count(d => d.Kind == kind);
}
